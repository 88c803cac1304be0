import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readList, readSitemap } from './sitemap.ts';
import { readSitemaps } from './sitemaps.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('pages and indexes, with names of XML or without, packed or not', async () => {
  const pages =
    '<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc> https://a.example/?a=1&amp;b=2 </s:loc></s:url></s:urlset>';
  expect(await readSitemap(bytes(pages))).toEqual({ pages: ['https://a.example/?a=1&b=2'], sitemaps: [] });
  expect(await readSitemap(gzipSync(pages))).toEqual({ pages: ['https://a.example/?a=1&b=2'], sitemaps: [] });
  const index = '<?xml version="1.0"?>\n<sitemapindex><sitemap><loc><![CDATA[https://a.example/1.xml]]></loc></sitemap></sitemapindex>';
  expect(await readSitemap(bytes(index))).toEqual({ pages: [], sitemaps: ['https://a.example/1.xml'] });
});

test('what is no sitemap is none: broken XML, a DOCTYPE, broken gzip, another text', async () => {
  for (const text of ['<urlset><url>', '<!DOCTYPE x [<!ENTITY a "b">]><urlset/>', 'Hei på deg'])
    expect(await readSitemap(bytes(text))).toBeUndefined();
  expect(await readSitemap(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).toBeUndefined();
});

test('a gzip that grows without end is refused', async () => {
  expect(await readSitemap(gzipSync(Buffer.alloc(60 * 1024 * 1024, 32)))).toBeUndefined();
});

test('only addresses on the web are taken', async () => {
  const mixed = '<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>https://a.example/</loc></url></urlset>';
  expect((await readSitemap(bytes(mixed)))?.pages).toEqual(['https://a.example/']);
  expect(readList('# liste\nhttps://a.example/1\r\n\nhttps://a.example/2')?.pages).toEqual(['https://a.example/1', 'https://a.example/2']);
});

test('an index that leads to itself is read once, and one that fails does not stop the rest', async () => {
  const files: Readonly<Record<string, string>> = {
    'https://a.example/i':
      '<sitemapindex><sitemap><loc>https://a.example/i</loc></sitemap><sitemap><loc>https://a.example/borte</loc></sitemap><sitemap><loc>https://a.example/p</loc></sitemap></sitemapindex>',
    'https://a.example/p': '<urlset><url><loc>https://a.example/side</loc></url></urlset>',
  };
  const get = async (address: string) => {
    const text = files[address];
    return text === undefined ? ({ ok: false, fault: 'http-status' } as const) : ({ ok: true, body: bytes(text) } as const);
  };
  expect(await readSitemaps(['https://a.example/i'], get)).toEqual({
    pages: ['https://a.example/side'],
    failed: [{ address: 'https://a.example/borte', fault: 'http-status' }],
  });
});
