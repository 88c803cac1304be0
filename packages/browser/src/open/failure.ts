import { type BrowserFault, causeOf, fault } from '../fault.ts';
import { tooMany } from './answer.ts';
import type { Gate } from './gate.ts';

type Name = (host: string, cause: string) => BrowserFault;

/** The names that Chromium has for what goes wrong before there is an answer. */
const known: readonly (readonly [RegExp, Name])[] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED/, (host) => fault('dns', { host })],
  [/ERR_CONNECTION_REFUSED/, (host) => fault('connection-refused', { host })],
  [/ERR_(?:CERT|SSL|BAD_SSL)_/, (host, cause) => fault('certificate', { host, cause })],
  [/ERR_UNEXPECTED_PROXY_AUTH/, () => fault('auth-required', { status: 407 })],
  [/ERR_TOO_MANY_REDIRECTS/, () => tooMany],
  [/ERR_(?:UNSAFE|INVALID)_REDIRECT/, () => fault('bad-redirect')],
  [/ERR_FILE_NOT_FOUND|ERR_ACCESS_DENIED/, (path) => fault('file-missing', { path })],
  [/ERR_(?:INVALID_URL|UNSAFE_PORT|DISALLOWED_URL_SCHEME|UNKNOWN_URL_SCHEME)/, () => fault('bad-address')],
  [/ERR_/, (host, cause) => fault('connection-failed', { host, cause })],
];

/** What the gate knows of an address that it did not reach. */
const atGate: Readonly<Record<string, Name>> = {
  inside: (host) => fault('blocked-address', { host }),
  unknown: (host) => fault('dns', { host }),
  ECONNREFUSED: (host) => fault('connection-refused', { host }),
};

/** Names what Node says when an address could not be fetched. */
export function nameSystemError(error: unknown, url: URL, gate: Gate): BrowserFault {
  const why = gate.whyNot(url);
  if (why !== undefined) return nameAtGate(why, url.host);
  const code = (error as NodeJS.ErrnoException).code ?? causeOf(error);
  return /CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code)
    ? fault('certificate', { host: url.host, cause: code })
    : fault('connection-failed', { host: url.host, cause: code });
}

const nameAtGate = (why: string, host: string): BrowserFault =>
  (atGate[why] ?? ((at) => fault('connection-failed', { host: at, cause: why })))(host, why);

/** Names what kept an address from being opened; undefined for what is a fault of the browser and not of the page. */
export function nameFailure(message: string, address: string, gate: Gate): BrowserFault | undefined {
  const error = /(?:net::)?(ERR_\w+)/.exec(message)?.[1];
  if (error === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.host || decodeURIComponent(url.pathname);
  const why = error.startsWith('ERR_SOCKS') ? gate.whyNot(url) : undefined;
  if (why !== undefined) return nameAtGate(why, host);
  return known.find(([pattern]) => pattern.test(error))?.[1](host, error);
}
