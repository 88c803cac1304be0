import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultCase, Suite } from '../run/case.ts';
import { planted } from '../run/planted.ts';
import { answers } from './answers.ts';
import { bent } from './bent.ts';
import { selfSigned } from './certificate.ts';
import { type Around, type Handler, type HostilePage, html } from './hostile.ts';
import { noise } from './noise.ts';
import { size } from './size.ts';
import { stuck } from './stuck.ts';
import { ways } from './ways.ts';

/** Every hostile page of the kit. */
const hostile: readonly HostilePage[] = [...stuck, ...noise, ...size, ...answers, ...ways, ...bent];

/** A page with nothing wrong but a word, which does not count. */
const good =
  '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Åpningstider – Fjordvik kommune</title></head><body><main><h1>Åpningstider</h1><p>Biblioteket er åpent fra klokka 10 til 16 alle hverdager.</p><p>Ta kontakt i henhold til avtalen.</p></main></body></html>';

/** A picture without anything to read. */
const map: Handler = (response) =>
  response
    .writeHead(200, { 'content-type': 'image/svg+xml' })
    .end('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path fill="#578" d="M0 0h300v200z"/></svg>');

/** What only the other server has. Nothing of `hemmelig` may come into a report. */
const elsewhere: Readonly<Record<string, string | Handler>> = {
  '/hemmelig': `<title>Hemmelig</title><p>${planted.token}</p>`,
  '/hengende': '<title>Henger</title><script>for (;;);</script>',
  '/frisk': '<title>Frisk</title><meta http-equiv="refresh" content="0">',
  '/lang': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Lang</title><p>Hei'),
};

/** Pages that do what pages must not, on servers on this machine alone: one route for each. */
export const pages: Suite = {
  name: 'pages',
  open: async () => {
    const routes = new Map<string, string | Handler>([
      ['/god', good],
      ['/kart.svg', map],
    ]);
    for (const { path, answer, parts = {} } of hostile)
      for (const [at, what] of [[path, answer] as const, ...Object.entries(parts)]) routes.set(encodeURI(at), what);
    const places = { origin: '', other: '', secure: '' };
    const servers = [
      createServer(answering(routes, places)),
      createServer(answering(new Map(Object.entries(elsewhere)), places)),
      createSecureServer(selfSigned(), answering(routes, places)),
    ] as const;
    places.origin = `http://127.0.0.1:${await listen(servers[0])}`;
    places.other = `http://127.0.0.1:${await listen(servers[1])}`;
    places.secure = `https://127.0.0.1:${await listen(servers[2])}`;
    const cwd = await mkdtemp(join(tmpdir(), 'klarsyn-fault-pages-'));
    return {
      cases: hostile.map((one) => caseOf(one, places)),
      beside: { input: `${places.origin}/god`, rule: 'klarsprak/kanselliord' },
      cwd,
      close: async () => {
        await Promise.all(servers.map(close));
        await rm(cwd, { recursive: true });
      },
    };
  },
};

function caseOf({ name, path, query = '', at, times = 1, args, expect, short }: HostilePage, { origin, secure }: Around): FaultCase {
  const address = `${at === 'secure' ? secure : origin}${encodeURI(path)}${query}`;
  const inputs = Array.from({ length: times }, (_, turn) =>
    turn === 0 ? address : `${address}${query === '' ? '?' : '&'}gang=${turn + 1}`,
  );
  return { name, inputs, expect, ...(args !== undefined && { args }), ...(short && { short }) };
}

/** What a server answers: by its path, the query string aside. */
const answering =
  (routes: ReadonlyMap<string, string | Handler>, around: Around): RequestListener =>
  (request, response) => {
    const route = routes.get((request.url ?? '/').split('?')[0] ?? '/');
    response.on('error', () => undefined);
    if (route === undefined) response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Finnes ikke</h1>');
    else if (typeof route === 'function') route(response, request, around);
    else
      html(
        response,
        route.replaceAll(/\{(origin|other|secure)\}/g, (_, place: keyof Around) => around[place]),
      );
  };

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
