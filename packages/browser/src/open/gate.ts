import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { isInside } from './addresses.ts';
import { answer, answers, hear, type Wish } from './socks.ts';
import { connectThrough, wayOutTo } from './way-out.ts';

/** The only way out for pages from the open internet: a SOCKS5 server of our own, that connects to the open internet alone. */
export interface Gate {
  /** What the browser is told to go through. */
  readonly proxy: string;
  /** True for a host that something was refused on. */
  hasRefused(host: string): boolean;
  close(): Promise<void>;
}

/**
 * Opens the gate. It looks the name up itself, refuses addresses inside the network, and connects to the address it has looked at: every
 * request, redirect, frame, worker and socket of a page comes through here, and no second look-up can give another answer.
 */
export async function openGate(): Promise<Gate> {
  const sockets = new Set<Socket>();
  const refused = new Set<string>();
  const server = createServer((client) => {
    keep(client, sockets);
    serve(client, sockets, refused).catch(() => client.destroy());
  });
  await listen(server);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { proxy: `socks5://127.0.0.1:${port}`, hasRefused: (host) => refused.has(host), close };
}

/** Loopback only, on a port that is free. It does not keep the process alive. */
const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve).unref();
  });

async function serve(client: Socket, sockets: Set<Socket>, refused: Set<string>): Promise<void> {
  const wish = await hear(client);
  if (wish === undefined) return answer(client, answers.unknown);
  const far = await reach(wish);
  if (far === 'refused') refused.add(wish.host);
  if (typeof far === 'string') return answer(client, answers[far]);
  keep(far, sockets);
  answer(client, answers.granted);
  client.pipe(far).pipe(client);
}

/**
 * Connects to the address that was looked at, not to the name. Where the machine must go through a proxy, the proxy looks names up, often ones
 * that only it knows: then what looks like an address inside is refused, and the rest is the proxy's to judge.
 */
async function reach({ host, port }: Wish): Promise<Socket | 'refused' | 'unreachable' | 'closed'> {
  const found = await lookup(host).catch(() => undefined);
  if (found !== undefined && isInside(found.address)) return 'refused';
  const proxy = wayOutTo(host);
  if (proxy === undefined && found === undefined) return 'unreachable';
  try {
    if (proxy !== undefined) return await connectThrough(proxy, host, port);
    const far = connect({ host: found?.address ?? host, port });
    await once(far, 'connect');
    return far;
  } catch {
    return 'closed';
  }
}

function keep(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  socket.on('error', () => socket.destroy());
  socket.once('close', () => sockets.delete(socket));
}
