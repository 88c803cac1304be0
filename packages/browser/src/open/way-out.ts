import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { hostOf } from './addresses.ts';

/** A proxy that the machine must go through, as `HTTPS_PROXY` and its like tell it. */
export type WayOut = URL | undefined;

/** The proxy for a host, from the environment; none for hosts that `NO_PROXY` names. Only proxies that speak plain HTTP are used. */
export function wayOutTo(host: string): WayOut {
  const told = variable('https_proxy') ?? variable('http_proxy') ?? variable('all_proxy');
  const except = (variable('no_proxy') ?? '').split(/[\s,]+/).filter(Boolean);
  if (told === undefined || except.some((pattern) => fits(host, pattern))) return undefined;
  const address = told.includes('://') ? told : `http://${told}`;
  return URL.canParse(address) && address.startsWith('http:') ? new URL(address) : undefined;
}

/** Connects through the proxy. Fails when the proxy does not let us. Source: RFC 9110, section 9.3.6. */
export async function connectThrough(proxy: URL, host: string, port: number): Promise<Socket> {
  const socket = connect({ host: hostOf(proxy), port: Number(proxy.port || 80) });
  const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${credentials(proxy)}\r\n`);
  let head = '';
  while (!head.includes('\r\n\r\n')) {
    if (head.length > 16_384) throw new Error('the proxy does not answer as a proxy');
    await Promise.race([once(socket, 'readable'), once(socket, 'close').then(() => Promise.reject(new Error('the proxy hung up')))]);
    for (let byte: Buffer | null = socket.read(1); byte !== null; byte = socket.read(1)) {
      head += byte.toString('latin1');
      if (head.endsWith('\r\n\r\n')) break;
    }
  }
  if (/^HTTP\/1\.\d 2\d\d/.test(head)) return socket;
  socket.destroy();
  throw new Error('the proxy said no');
}

const variable = (name: string): string | undefined => process.env[name] || process.env[name.toUpperCase()] || undefined;

const fits = (host: string, pattern: string): boolean => {
  const suffix = pattern
    .toLowerCase()
    .replace(/^\*?\./, '')
    .replace(/:\d+$/, '');
  return pattern === '*' || host === suffix || host.endsWith(`.${suffix}`);
};

const credentials = ({ username, password }: URL): string =>
  username === ''
    ? ''
    : `Proxy-Authorization: Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}\r\n`;
