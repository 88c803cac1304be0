import manifest from '../package.json' with { type: 'json' };

/** Who made the report. */
export const tool = { name: 'klarsyn', version: manifest.version } as const;
