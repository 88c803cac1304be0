import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { connect, createServer, isIPv6, type Server, type Socket } from 'node:net';
import { causeOf } from '../fault.ts';
import { hostOf, isInside } from './addresses.ts';
import type { Names } from './names.ts';
import { answer, hear, type Wish } from './socks.ts';
import { connectThrough, wayOutTo } from './way-out.ts';

/** The only way out for pages: a SOCKS5 server of our own. */
export interface Gate {
  /** What the browser is told to go through. */
  readonly proxy: string;
  /** Why an address was not reached the last time it was tried. */
  whyNot(address: URL): WhyNot | undefined;
  close(): Promise<void>;
}

/** `inside` when it is not for this page, `unknown` when the name is not found, else what the system or a proxy said, such as `ECONNREFUSED`. */
export type WhyNot = 'inside' | 'unknown' | string;

/** Who may go where. */
export interface GateOptions {
  /** What is let through to inside the network. */
  readonly inside: Inside;
  readonly names: Names;
}

/** Places inside the network that may be reached: all of them, or those with these names, as `placeOf` writes them. */
export type Inside = 'all' | readonly string[];

/** The name of a place: host and port. */
export const placeOf = (address: URL): string => `${hostOf(address)}:${portOf(address)}`;

/**
 * Opens the gate. It looks names up itself and connects to the addresses it has looked at: every request, redirect, frame, worker and socket of
 * a page comes through here, and no second look-up can give another answer. What was named is let inside only where it lay there from the start.
 */
export async function openGate(options: GateOptions): Promise<Gate> {
  const sockets = new Set<Socket>();
  const failed = new Map<string, WhyNot>();
  const serve = async (client: Socket): Promise<void> => {
    const wish = await hear(client);
    if (wish === undefined) return answer(client, 'unknown');
    const far = await reach(wish, options);
    if (typeof far === 'string') {
      failed.set(`${plainHost(wish.host)}:${wish.port}`, far);
      return answer(client, far === 'inside' ? 'refused' : far === 'unknown' ? 'unreachable' : 'closed');
    }
    keep(far, sockets);
    answer(client, 'granted');
    join(client, far);
  };
  const server = createServer((client) => {
    keep(client, sockets);
    serve(client).catch(() => client.destroy());
  });
  await listen(server);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { proxy: `socks5://127.0.0.1:${port}`, whyNot: (url) => failed.get(placeOf(url)), close };
}

/** Loopback only, on a port that is free. It does not keep the process alive. */
const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve).unref();
  });

/** A host as addresses write it: an IPv6 address in its short form. */
const plainHost = (host: string): string => (isIPv6(host) ? hostOf(new URL(`http://[${host}]`)) : host);

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' || protocol === 'wss:' ? '443' : '80');

/**
 * Connects to the addresses that were looked at, not to the name. Where the machine must go through a proxy, the proxy looks names up, often ones
 * that only it knows: then what is known to be inside is refused, and the rest is the proxy's to judge.
 */
async function reach({ host, port }: Wish, { inside, names }: GateOptions): Promise<Socket | WhyNot> {
  const { addresses: found, wasInside } = await names.look(host);
  const isFree = inside === 'all' || (wasInside && inside.includes(`${plainHost(host)}:${port}`));
  const open = isFree ? found : found.filter(({ address }) => !isInside(address));
  if (found.length > 0 && open.length === 0) return 'inside';
  const proxy = found.some(({ address }) => isInside(address)) ? undefined : wayOutTo(host);
  if (proxy === undefined && open.length === 0) return 'unknown';
  try {
    return proxy === undefined ? await connectTo(open, port) : await connectThrough(proxy, host, port);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? causeOf(error);
  }
}

/** Tries the addresses one after the other, soon the next when one is slow (RFC 8305). */
async function connectTo(addresses: readonly LookupAddress[], port: number): Promise<Socket> {
  const socket = connect({ host: 'looked-up', port, autoSelectFamily: true, lookup: (_, __, done) => done(null, [...addresses]) });
  await once(socket, 'connect');
  return socket;
}

/** Hands on what each side says. When one is cut off, the other hears of it. */
function join(client: Socket, far: Socket): void {
  client.pipe(far).pipe(client);
  client.once('close', () => far.destroy());
  far.once('close', () => (far.errored === null ? client.end() : client.resetAndDestroy()));
}

function keep(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  socket.on('error', () => socket.destroy());
  socket.once('close', () => sockets.delete(socket));
}
