import type { Socket } from 'node:net';

/** Where a client of the gate wants to go. */
export interface Wish {
  readonly host: string;
  readonly port: number;
}

/** The answers of RFC 1928 that the gate gives. */
const answers = { granted: 0, refused: 2, unreachable: 4, closed: 5, unknown: 7 } as const;

/** Greets a client and hears where it wants to go; undefined when it asks for something else than a connection. Source: RFC 1928. */
export async function hear(client: Socket): Promise<Wish | undefined> {
  const read = reader(client);
  const [version, methods = 0] = await read(2);
  if (version !== 5) throw new Error('not SOCKS 5');
  await read(methods);
  client.write(Buffer.from([5, 0]));
  const [, command, , kind = 0] = await read(4);
  const host = await readHost(read, kind);
  const port = (await read(2)).readUInt16BE();
  return command === 1 && host !== undefined ? { host, port } : undefined;
}

/** Tells the client how it went; everything but `granted` ends the talk. */
export function answer(client: Socket, outcome: keyof typeof answers): void {
  const reply = Buffer.from([5, answers[outcome], 0, 1, 0, 0, 0, 0, 0, 0]);
  if (!client.writable) return;
  if (outcome === 'granted') client.write(reply);
  else client.end(reply);
}

/** 1 is an IPv4 address, 3 a name, 4 an IPv6 address. */
async function readHost(read: (count: number) => Promise<Buffer>, kind: number): Promise<string | undefined> {
  if (kind === 1) return (await read(4)).join('.');
  if (kind === 3) return (await read((await read(1))[0] ?? 0)).toString('latin1');
  if (kind !== 4) return undefined;
  const bytes = await read(16);
  return Array.from({ length: 8 }, (_, at) => bytes.readUInt16BE(at * 2).toString(16)).join(':');
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
