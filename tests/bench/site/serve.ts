import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { page, pathOf } from './pages.ts';

/** A made site on this machine. */
export interface MadeSite {
  readonly origin: string;
  /** The paths a run must report, each once. */
  readonly expected: readonly string[];
  close(): void;
}

const published = 'https://fjordvik.example';

/** How the made site is logged in to. */
export const login = {
  steps: [{ goto: '/logg-inn' }, { fill: { Passord: '$FJORDVIK_PASSORD' } }, { click: 'Logg inn' }, { wait: 'Min side' }],
  password: 'bare-for-prøven',
} as const;

/**
 * Serves so many pages, and every trap: redirects, rings, what is gone, what fails, what is slow, calendars without end, robots.txt, packed sitemaps
 * with the addresses of another server; and with `hasLogin`, pages that send whoever is not logged in to the login page.
 */
export async function serveSite(count: number, { hasLogin }: { readonly hasLogin: boolean }): Promise<MadeSite> {
  const numbers = new Map(Array.from({ length: count }, (_, number) => [pathOf(number), number]));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', published);
    const html = (text: string) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    const number = numbers.get(pathname);
    if (pathname === '/logg-inn') {
      if (request.method !== 'POST') return html(loginPage);
      request.on('data', (piece) => {
        const isRight = new URLSearchParams(String(piece)).get('passord') === login.password;
        response
          .writeHead(303, { location: isRight ? '/' : '/logg-inn', ...(isRight && { 'set-cookie': 'inne=ja; Path=/; HttpOnly' }) })
          .end();
      });
      return;
    }
    // Every tenth page is only for those who are logged in.
    if (hasLogin && number !== undefined && number % 10 === 3 && request.headers.cookie?.includes('inne=ja') !== true)
      return response.writeHead(302, { location: '/logg-inn' }).end();
    if (number !== undefined) {
      // Every hundredth page takes its time.
      setTimeout(() => html(page(number, count)), number % 100 === 99 ? 300 : 0);
      return;
    }
    if (pathname === '/sok') return html('<html lang="nb"><title>Søk – Fjordvik kommune</title><h1>Søk</h1></html>');
    if (pathname === '/kalender') return html(calendar(Number(searchParams.get('uke'))));
    if (pathname.startsWith('/videre/')) return response.writeHead(301, { location: '/skole/5' }).end();
    if (pathname === '/ring') return response.writeHead(302, { location: '/ring' }).end();
    if (pathname === '/feil') return response.writeHead(500).end();
    if (pathname === '/robots.txt') return response.end('User-agent: *\nDisallow: /lukket\n');
    if (pathname === '/sitemap.xml')
      return response.end(`<sitemapindex><sitemap><loc>${published}/alle.xml.gz</loc></sitemap></sitemapindex>`);
    if (pathname === '/alle.xml.gz')
      return response.end(
        gzipSync(`<urlset>${[...numbers.keys()].map((path) => `<url><loc>${published}${path}</loc></url>`).join('')}</urlset>`),
      );
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, expected: [...numbers.keys()], close };
}

const loginPage =
  '<html lang="nb"><title>Logg inn – Fjordvik kommune</title><h1>Logg inn</h1><form method="post"><label>Passord <input type="password" name="passord"></label><button>Logg inn</button></form></html>';

const calendar = (week: number): string =>
  `<html lang="nb"><title>Uke ${week} – Fjordvik kommune</title><h1>Uke ${week}</h1><a href="/kalender?uke=${week + 1}">Neste uke</a></html>`;
