import type { BrowserNote } from '../fault.ts';

/** How the sandbox stands before anything is tried: `off` and why, or `on`. */
export type Sandbox = { readonly sandbox: 'on' } | { readonly sandbox: 'off'; readonly note: BrowserNote };

/** Chromium refuses to run as root with its sandbox on. For anyone else it is on, unless a person asked for it to be off. */
export function plannedSandbox(): Sandbox {
  if (process.platform === 'linux' && process.getuid?.() === 0) return withoutSandbox('no-sandbox-root');
  if (isSet(variable) && process.env[variable] !== ifMissing) return withoutSandbox('no-sandbox-asked');
  return { sandbox: 'on' };
}

/** What to do when the machine has no sandbox that Chromium can use: go without in CI, where nobody can change the machine, or when asked to; else not. */
export function sandboxMissing(): Sandbox | undefined {
  if (process.env[variable] === ifMissing) return withoutSandbox('no-sandbox-asked');
  return isSet('CI') ? withoutSandbox('no-sandbox-ci') : undefined;
}

/** Turns the sandbox off; with the value `if-missing` only where the machine has none that Chromium can use. */
const variable = 'KLARSYN_NO_SANDBOX';
const ifMissing = 'if-missing';

const withoutSandbox = (code: BrowserNote['code']): Sandbox => ({ sandbox: 'off', note: { code, values: {} } });

const isSet = (name: string): boolean => !['', '0', 'false', undefined].includes(process.env[name]);
