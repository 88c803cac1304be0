import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';

/** The addresses in one sitemap: pages, and other sitemaps when it is an index. */
export interface Sitemap {
  readonly pages: readonly string[];
  readonly sitemaps: readonly string[];
}

/** Largest sitemap, unpacked, in bytes, and most addresses in it: what the sitemap protocol allows (sitemaps.org). */
const mostBytes = 50 * 1024 * 1024;
const mostAddresses = 50_000;

/** Reads a sitemap: XML, an index, or a list with an address a line; packed with gzip or not. Undefined when it is none of these. */
export async function readSitemap(bytes: Uint8Array): Promise<Sitemap | undefined> {
  const unpacked = await unpack(bytes);
  if (unpacked === undefined) return undefined;
  const text = new TextDecoder().decode(unpacked).trimStart();
  return text.startsWith('<') ? readXml(text) : readList(text);
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return promisify(gunzip)(bytes, { maxOutputLength: mostBytes }).catch(() => undefined);
}

function readXml(text: string): Sitemap | undefined {
  const found = { pages: [] as string[], sitemaps: [] as string[] };
  const path: string[] = [];
  let loc = '';
  let isWrong = false;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    isWrong = true;
  });
  parser.on('error', () => {
    isWrong = true;
  });
  parser.on('opentag', ({ name }) => {
    path.push(localName(name));
    loc = '';
  });
  parser.on('text', (piece) => {
    loc += piece;
  });
  parser.on('cdata', (piece) => {
    loc += piece;
  });
  parser.on('closetag', () => {
    const [parent, name] = path.slice(-2);
    if (name === 'loc' && parent === 'url') found.pages.push(loc.trim());
    if (name === 'loc' && parent === 'sitemap') found.sitemaps.push(loc.trim());
    path.pop();
  });
  parser.write(text);
  if (!isWrong) parser.close();
  return isWrong ? undefined : limited(found);
}

const localName = (name: string): string => name.replace(/^.*:/, '');

/** A list with an address a line. Empty lines, and lines that begin with «#», are left out. */
export function readList(text: string): Sitemap | undefined {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.every(isWeb) ? limited({ pages: lines, sitemaps: [] }) : undefined;
}

const limited = ({ pages, sitemaps }: Sitemap): Sitemap => ({
  pages: pages.filter(isWeb).slice(0, mostAddresses),
  sitemaps: sitemaps.filter(isWeb).slice(0, mostAddresses),
});

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);
