import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkWholeSite } from './check-site.ts';
import type { SiteOptions } from './site-options.ts';

/** A site that the caller names, and on the same machine another that nobody has named. All that the first can say leads to the second. */
let named: Server;
let other: Server;
let [site, inside] = ['', ''];
let folder = '';
const asked: string[] = [];

const start = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const mapOf = (...addresses: readonly string[]): string =>
  `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;
const page = '<!doctype html><html lang="nb"><title>Hei</title><h1>Hei</h1><p>Vi svarer innen tre uker.</p></html>';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-guard-9-'));
  other = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(request.url === '/kart.xml' ? mapOf(`${site}/fra-innsiden`) : page);
  });
  inside = await start(other);
  named = createServer((request, response) => {
    const answers: Readonly<Record<string, string>> = {
      '/': page.replace('</html>', `<a href="${inside}/lenke">Videre</a></html>`),
      '/robots.txt': `User-agent: *\nSitemap: ${inside}/kart.xml\nSitemap: http://169.254.169.254/kart.xml\n`,
      '/kart.xml': mapOf(
        `${site}/`,
        `${inside}/hemmelig`,
        'http://169.254.169.254/latest/meta-data/',
        'http://[::ffff:7f00:1]:1/',
        'file:///etc/passwd',
      ),
      '/rent.xml': mapOf(`${inside}/hemmelig`),
      '/indeks.xml': `<sitemapindex><sitemap><loc>${inside}/kart.xml</loc></sitemap><sitemap><loc>${site}/kart.xml</loc></sitemap></sitemapindex>`,
    };
    if (request.url === '/videre') return response.writeHead(302, { location: `${inside}/hemmelig` }).end();
    const text = answers[request.url ?? ''];
    return response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  site = await start(named);
});
afterAll(async () => {
  named.close();
  other.close();
  await rm(folder, { recursive: true });
});

/** The pages of a report, each with what is wrong with it; nothing where it was read. */
const run = async (options: Partial<SiteOptions>): Promise<Readonly<Record<string, string>>> => {
  asked.length = 0;
  const done = await checkWholeSite({ static: true, rate: 100_000, journal: join(folder, 'gang.jsonl'), ...options });
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  const found: Record<string, string> = {};
  for await (const { uri, errors } of done.documents())
    found[uri.replace(site, '').replace(inside, 'INSIDE')] = errors.map(({ code }) => code).join();
  await done.close();
  return found;
};

test('guard 9: a sitemap the caller names leads to no place inside the network that nobody named', async () => {
  const blocked = { 'INSIDE/hemmelig': 'blocked-address', 'http://169.254.169.254/latest/meta-data/': 'blocked-address' };
  const all = { '/': '', ...blocked, 'http://[::ffff:7f00:1]:1/': 'blocked-address' };
  expect(await run({ sitemaps: [`${site}/kart.xml`] })).toEqual(all);
  expect(asked).toEqual([]);
  expect(await run({ sitemaps: [`${site}/indeks.xml`] })).toEqual({ ...all, 'INSIDE/kart.xml': 'blocked-address' });
  expect(asked).toEqual([]);
});

test('guard 9: nor does robots.txt, a link or a redirect of the site', async () => {
  expect(await run({ start: site })).toMatchObject({ '/': '' });
  expect(asked).toEqual([]);
  expect(await run({ start: `${site}/videre`, sitemaps: [] })).toMatchObject({ '/videre': 'blocked-address' });
  expect(asked).toEqual([]);
});

test('guard 9: what the caller names or allows is reached: an origin, a list of addresses, the whole network', async () => {
  expect(await run({ sitemaps: [`${site}/rent.xml`] })).toEqual({ 'INSIDE/hemmelig': 'blocked-address' });
  expect(await run({ sitemaps: [`${site}/rent.xml`], also: [inside] })).toEqual({ 'INSIDE/hemmelig': '' });
  expect(await run({ sitemaps: [`${site}/rent.xml`], allowPrivate: true })).toEqual({ 'INSIDE/hemmelig': '' });
  const urls = join(folder, 'adresser.txt');
  await writeFile(urls, `${inside}/hemmelig\n`);
  expect(await run({ urls })).toEqual({ 'INSIDE/hemmelig': '' });
}, 60_000);
