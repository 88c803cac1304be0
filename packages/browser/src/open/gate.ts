import { lookup } from 'node:dns/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { isInside } from './addresses.ts';

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
 * Source: RFC 1928.
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

/** The answers of RFC 1928 that we give. */
const answers = { granted: 0, refused: 2, unreachable: 4, closed: 5, unknown: 7 } as const;

async function serve(client: Socket, sockets: Set<Socket>, refused: Set<string>): Promise<void> {
  const read = reader(client);
  const [, methods = 0] = await read(2);
  await read(methods);
  client.write(Buffer.from([5, 0]));
  const [, command, , kind = 0] = await read(4);
  const host = await readHost(read, kind);
  const port = (await read(2)).readUInt16BE();
  if (command !== 1 || host === undefined) return answer(client, answers.unknown);
  const address = await lookup(host).catch(() => undefined);
  if (address === undefined) return answer(client, answers.unreachable);
  if (isInside(address.address)) {
    refused.add(host);
    return answer(client, answers.refused);
  }
  const far = connect({ host: address.address, port });
  keep(far, sockets);
  far.once('error', () => answer(client, answers.closed));
  far.once('connect', () => {
    client.write(reply(answers.granted));
    client.pipe(far).pipe(client);
  });
}

/** 1 is an IPv4 address, 3 a name, 4 an IPv6 address. */
async function readHost(read: (count: number) => Promise<Buffer>, kind: number): Promise<string | undefined> {
  if (kind === 1) return (await read(4)).join('.');
  if (kind === 3) return (await read((await read(1))[0] ?? 0)).toString('latin1');
  if (kind !== 4) return undefined;
  const bytes = await read(16);
  return Array.from({ length: 8 }, (_, at) => bytes.readUInt16BE(at * 2).toString(16)).join(':');
}

const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);

const answer = (client: Socket, code: number): void => {
  if (client.writable) client.end(reply(code));
};

function keep(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  socket.on('error', () => socket.destroy());
  socket.once('close', () => sockets.delete(socket));
}

/** Reads so many bytes; fails when the other side leaves first. */
const reader =
  (socket: Socket) =>
  async (count: number): Promise<Buffer> => {
    while (count > 0) {
      const bytes: Buffer | null = socket.read(count);
      if (bytes !== null) return bytes;
      if (socket.readableEnded || socket.destroyed) throw new Error('left');
      await new Promise<void>((resolve) => {
        socket.once('readable', resolve).once('close', resolve);
      });
    }
    return Buffer.alloc(0);
  };
