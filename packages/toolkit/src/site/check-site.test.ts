import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DocumentReport } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CheckedSite, checkWholeSite } from './check-site.ts';
import type { SiteOptions } from './site-options.ts';

/** A small site with every trap: redirects, what is gone, what fails, what never ends, what is the same, what is closed. */
let server: Server;
let origin = '';
let folder = '';
const asked: string[] = [];
let wobbles = 0;

const page = (name: string, links: readonly string[]) =>
  `<!doctype html><html lang="nb"><title>${name} – Fjordvik kommune</title><h1>${name}</h1><p>Vi svarer innen tre uker.</p><ul>${links
    .map((link) => `<li><a href="${link}">Gå til ${link.replaceAll('/', ' ')}</a></li>`)
    .join('')}</ul></html>`;

const pages: Readonly<Record<string, readonly string[]>> = {
  '/': [
    '/skole',
    '/helse?utm_source=brev',
    '/gammel',
    '/borte',
    '/feil',
    '/kalender?side=1',
    '/lukket/plan',
    'https://andre.example/',
    '#topp',
  ],
  '/skole': ['/', '/skole/ferie', '/skole#ferie', 'ring', '/rundt', 'mailto:post@fjordvik.example'],
  '/skole/ferie': ['/skole'],
  '/helse': ['/helse/lege', '/brev.txt'],
  '/helse/lege': ['/helse', '/vaklende'],
  '/bare-i-kartet': [],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-site-'));
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    asked.push(url.pathname);
    const html = (text: string) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    const to = (location: string) => response.writeHead(302, { location }).end();
    const links = pages[url.pathname];
    if (links !== undefined) return html(page(url.pathname, links));
    if (url.pathname === '/kalender')
      return html(page(`Side ${url.search}`, [`/kalender?side=${Number(url.searchParams.get('side')) + 1}`]));
    if (url.pathname === '/gammel') return to('/skole');
    if (url.pathname === '/rundt') return to('/rundt');
    if (url.pathname === '/vaklende') {
      wobbles += 1;
      return wobbles % 2 === 1 ? response.writeHead(503).end() : html(page('Vaklende', []));
    }
    if (url.pathname === '/feil') return response.writeHead(500).end('nede');
    if (url.pathname === '/brev.txt')
      return response.writeHead(200, { 'content-type': 'text/plain' }).end('Hei. Vi svarer innen tre uker.');
    if (url.pathname === '/robots.txt') return response.end(`User-agent: *\nDisallow: /lukket\nSitemap: ${origin}/kart.xml`);
    if (url.pathname === '/kart.xml')
      return response.end(`<sitemapindex><sitemap><loc>${origin}/del.xml.gz</loc></sitemap></sitemapindex>`);
    if (url.pathname === '/del.xml.gz')
      return response.end(
        gzipSync(`<urlset><url><loc>${origin}/bare-i-kartet</loc></url><url><loc>${origin}/lukket/arkiv</loc></url></urlset>`),
      );
    return response.writeHead(404).end('borte');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

let runs = 0;
async function run(options: Partial<SiteOptions> = {}): Promise<CheckedSite> {
  const journal = join(folder, `${++runs}.jsonl`);
  const done = await checkWholeSite({
    start: `${origin}/`,
    static: true,
    cwd: folder,
    journal,
    maxPages: 20,
    exclude: ['/kalender'],
    ...options,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  return done;
}

async function documentsOf(done: CheckedSite): Promise<readonly DocumentReport[]> {
  const documents: DocumentReport[] = [];
  for await (const report of done.documents()) documents.push(report);
  return documents;
}

const told = (documents: readonly DocumentReport[]) =>
  documents.map(({ uri, errors }) => `${uri.slice(origin.length)} ${errors[0]?.code ?? 'ok'}`);

test('every page that can be reached is reported once, and what fails is named', async () => {
  const done = await run();
  expect(told(await documentsOf(done))).toEqual([
    '/ ok',
    '/bare-i-kartet ok',
    '/borte http-status',
    '/brev.txt ok',
    '/feil http-status',
    '/helse ok',
    '/helse/lege ok',
    '/ring http-status',
    '/rundt too-many-redirects',
    '/skole ok',
    '/skole/ferie ok',
    '/vaklende ok',
  ]);
  expect(done).toMatchObject({ isStopped: false, left: 0, closed: 2 });
  expect(done.head.site?.summary).toMatchObject({ pages: 8 });
  await done.close();
});

test('what robots.txt closes is never asked for, unless the site is the caller’s own', async () => {
  asked.length = 0;
  await (await run()).close();
  expect(asked.filter((path) => path.startsWith('/lukket'))).toEqual([]);
  const own = await run({ ignoreRobots: true });
  expect(told(await documentsOf(own)).filter((line) => line.startsWith('/lukket'))).toEqual([
    '/lukket/arkiv http-status',
    '/lukket/plan http-status',
  ]);
  await own.close();
});

test('links that never end are cut at the limit, and that is said', async () => {
  const done = await run({ exclude: [], maxPages: 15 });
  expect((await documentsOf(done)).length).toBe(15);
  expect(done.left).toBeGreaterThan(0);
  await done.close();
  const endless = await run({ exclude: [], maxPages: 1000 });
  const calendar = told(await documentsOf(endless)).filter((line) => line.startsWith('/kalender'));
  expect([calendar.length, endless.left]).toEqual([31 - 1, 1]);
  await endless.close();
});

test('a sitemap names the pages, on the server that `base` names; links are then not followed', async () => {
  const done = await run({ start: undefined, sitemaps: [`${origin}/kart.xml`] });
  expect(told(await documentsOf(done))).toEqual(['/bare-i-kartet ok']);
  await done.close();
  const swapped = await run({ start: undefined, sitemaps: ['https://fjordvik.example/kart.xml'], base: origin });
  expect(told(await documentsOf(swapped))).toEqual(['/bare-i-kartet ok']);
  await swapped.close();
});

test('where links are not followed, they are asked for, and dead ones are told', async () => {
  const list = join(folder, 'liste.txt');
  await writeFile(list, `${origin}/\n${origin}/skole\n`);
  const done = await run({ start: undefined, urls: list });
  const documents = await documentsOf(done);
  expect(told(documents)).toEqual(['/ ok', '/skole ok']);
  expect(documents.map(({ dead = [] }) => dead.map(({ uri, code }) => `${uri.slice(origin.length)} ${code}`))).toEqual([
    ['/borte http-status', '/feil http-status'],
    ['/ring http-status', '/rundt too-many-redirects'],
  ]);
  expect(done.head.site?.findings.filter(({ rule }) => rule === 'nettsted/doed-lenke').length).toBe(4);
  await done.close();
});

test('a sitemap that cannot be read is said, and nothing is passed', async () => {
  const done = await run({ start: undefined, sitemaps: [`${origin}/borte.xml`] });
  expect((await documentsOf(done)).map(({ errors }) => errors[0]?.code)).toEqual(['http-status']);
  await done.close();
  const wrong = await run({ start: undefined, sitemaps: [`${origin}/skole`] });
  expect((await documentsOf(wrong)).map(({ errors }) => errors[0]?.code)).toEqual(['not-sitemap']);
  await wrong.close();
});

test('a run that is stopped at any moment goes on to the same result', async () => {
  const whole = await run();
  const expected = await documentsOf(whole);
  await whole.close();
  for (const after of [1, 2, 4, 7, 10]) {
    const journal = join(folder, `stanset-${after}.jsonl`);
    const stopping = new AbortController();
    const stopped = await run({ journal, signal: stopping.signal, onProgress: ({ done }) => done === after && stopping.abort() });
    expect(stopped.isStopped).toBe(true);
    expect((await documentsOf(stopped)).length).toBeLessThan(expected.length);
    await stopped.close();
    const resumed = await run({ journal, resume: true });
    expect(resumed.isStopped).toBe(false);
    expect(await documentsOf(resumed)).toEqual(expected);
    await resumed.close();
  }
  expect((await readdir(folder)).filter((file) => file.startsWith('stanset'))).toEqual([]);
});

test('the journal of another run is refused', async () => {
  const journal = join(folder, 'annen.jsonl');
  const stopping = new AbortController();
  await (await run({ journal, signal: stopping.signal, onProgress: () => stopping.abort() })).close();
  const other = await checkWholeSite({ start: `${origin}/helse`, static: true, cwd: folder, journal, resume: true });
  expect(other).toMatchObject({ ok: false, faults: [{ code: 'other-site-run' }] });
});

test('parts of a split run hold each page once, and the same pages as the whole', async () => {
  const whole = await run();
  const parts = [await run({ shard: { index: 1, count: 2 } }), await run({ shard: { index: 2, count: 2 } })];
  const joined = (await Promise.all(parts.map(documentsOf))).flat().sort((one, other) => (one.uri < other.uri ? -1 : 1));
  expect(joined).toEqual(await documentsOf(whole));
  for (const done of [whole, ...parts]) await done.close();
});
