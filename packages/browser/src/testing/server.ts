import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test's own server answers at a path: HTML, or whatever it does with the request. */
export type Route = string | ((response: ServerResponse, request: IncomingMessage) => void);

/** A server on this machine, for as long as a test needs it. */
export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine alone. A path without a route is not found. */
export async function serve(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(path);
    const route = routes[path];
    if (typeof route === 'function') return route(response, request);
    response
      .writeHead(route === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(route ?? '<h1>Finnes ikke</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}
