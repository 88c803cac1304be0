import type { BrowserNote } from '../fault.ts';

/** How the sandbox stands before anything is tried: `off` and why, or `on`. */
export type Sandbox = { readonly sandbox: 'on' } | { readonly sandbox: 'off'; readonly note: BrowserNote };

/** Chromium refuses to run as root with its sandbox on. For anyone else it is on, unless a person asked for it to be off. */
export function plannedSandbox(): Sandbox {
  if (process.platform === 'linux' && process.getuid?.() === 0) return withoutSandbox('no-sandbox-root');
  if (isSet('KLARSYN_NO_SANDBOX')) return withoutSandbox('no-sandbox-asked');
  return { sandbox: 'on' };
}

/** What to do when the machine has no sandbox that Chromium can use: go without in CI, where nobody can change the machine; else not. */
export const sandboxMissing = (): Sandbox | undefined => (isSet('CI') ? withoutSandbox('no-sandbox-ci') : undefined);

const withoutSandbox = (code: BrowserNote['code']): Sandbox => ({ sandbox: 'off', note: { code, values: {} } });

const isSet = (variable: string): boolean => !['', '0', 'false', undefined].includes(process.env[variable]);
