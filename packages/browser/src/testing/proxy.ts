import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy that is this machine's way out, for as long as a test needs it. */
export interface TestProxy {
  /** Every host and port that was asked for, in order. */
  readonly asked: readonly string[];
  close(): void;
}

/** Makes a proxy the way out of this machine. Whatever host it is asked for, it leads to one server. */
export async function serveProxy(origin: string): Promise<TestProxy> {
  const before = process.env['HTTPS_PROXY'];
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, client: Socket) => {
    asked.push(request.url ?? '');
    const far = connect(Number(new URL(origin).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(far).pipe(client);
    });
    client.on('error', () => far.destroy());
    far.on('error', () => client.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  process.env['HTTPS_PROXY'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const close = () => {
    proxy.close();
    if (before === undefined) delete process.env['HTTPS_PROXY'];
    else process.env['HTTPS_PROXY'] = before;
  };
  return { asked, close };
}
