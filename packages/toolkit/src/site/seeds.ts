import { resolve } from 'node:path';
import type { Fetcher } from '@klarsyn/browser';
import { type Form, type InputError, inputLimits } from '@klarsyn/core';
import { noRobots, onBase, pageAddress, type Robots, readList, readRobots, readSitemaps } from '@klarsyn/crawler';
import { sayFault } from '../errors.ts';
import { readPlainFile } from '../files.ts';
import { faultOfFile } from '../read/file-bytes.ts';
import { isAddress } from '../read/inputs.ts';
import type { SiteOptions } from './site-options.ts';

/** Where a crawl begins, and what the site asks of us. */
export interface Seeds {
  readonly addresses: readonly string[];
  /** The origins of the site. */
  readonly origins: readonly string[];
  readonly robots: Robots;
  readonly follow: boolean;
  /** Sitemaps and lists that could not be read. */
  readonly failed: readonly { readonly uri: string; readonly error: InputError }[];
}

/** The addresses in the file that the caller names, and why they could not be read. */
export interface Listed extends Pick<Seeds, 'failed'> {
  readonly pages: readonly string[];
}

interface Finding {
  readonly fetcher: Fetcher;
  readonly form: Form;
}

/** Finds where to begin: what the caller named; of a front page also what its sitemaps name. */
export async function findSeeds(options: SiteOptions, listed: Listed, { fetcher, form }: Finding): Promise<Seeds> {
  const { start, sitemaps = [], urls, base } = options;
  const landed = await landingOf(base ?? start, fetcher);
  const own = originOf(landed) ?? originOf(sitemaps.find(isAddress));
  const front = own === undefined ? noRobots : await robotsOf(own, fetcher);
  const get = (address: string) => bytesOf(address, options, fetcher, form);
  const guessed = start === undefined || sitemaps.length > 0 || urls !== undefined ? [] : [...front.sitemaps, ...defaultSitemap(own)];
  const named = await readSitemaps(sitemaps, get);
  const found = await readSitemaps(guessed, get);
  const pagesOf = (addresses: readonly string[]) => addresses.flatMap((address) => pageAddress(onTheBase(address, base), 'none:') ?? []);
  const called = pagesOf([start ?? '', ...named.pages, ...listed.pages]);
  const homes = own === undefined ? called.flatMap((address) => originOf(address) ?? []) : [own, originOf(base ?? start) ?? own];
  const origins = [...new Set([...homes, ...(options.also ?? [])])];
  // A sitemap nobody named may speak of other sites.
  const all = [...called, ...pagesOf(found.pages).filter((address) => origins.includes(new URL(address).origin))];
  const others = await Promise.all(
    origins.filter((origin) => origin !== own).map(async (origin) => [origin, await robotsOf(origin, fetcher)] as const),
  );
  const robots = robotsByOrigin(new Map([...(own === undefined ? [] : [[own, front] as const]), ...others]));
  const failed = [
    ...named.failed.map(({ address, fault }) => ({ uri: address, error: fault ?? sayFault({ code: 'not-sitemap' }, form) })),
    ...listed.failed,
  ];
  const isWhole = start !== undefined && sitemaps.length === 0 && urls === undefined;
  return { addresses: [...new Set(all)], origins, robots, follow: options.follow ?? isWhole, failed };
}

/** Where a front page is in the end: `http://kommunen.no` often leads to `https://www.kommunen.no`. */
async function landingOf(start: string | undefined, fetcher: Fetcher): Promise<string | undefined> {
  const got = start === undefined ? undefined : await fetcher.fetch(start);
  return got?.ok === true ? got.url : start;
}

const onTheBase = (address: string, base: string | undefined): string =>
  address === '' || !URL.canParse(address) ? address : onBase(address, base);

const originOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;

const defaultSitemap = (origin: string | undefined): readonly string[] => (origin === undefined ? [] : [`${origin}/sitemap.xml`]);

/** The robots.txt of a site; one that cannot be read asks nothing of us. */
async function robotsOf(origin: string, fetcher: Fetcher): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  const got = await fetcher.fetch(address, { most: largestRobots });
  return got.ok ? readRobots(address, new TextDecoder().decode(got.body)) : noRobots;
}

/** What the robots.txt of each origin asks of us; the longest pause holds for all. */
function robotsByOrigin(all: ReadonlyMap<string, Robots>): Robots {
  const delays = [...all.values()].flatMap(({ delay }) => delay ?? []);
  return {
    isAllowed: (address) => all.get(new URL(address).origin)?.isAllowed(address) ?? true,
    delay: delays.length === 0 ? undefined : Math.max(...delays),
    sitemaps: [],
  };
}

/** Most of a robots.txt that is read: 500 KiB (RFC 9309, section 2.5). */
const largestRobots = 500 * 1024;

type Bytes = { readonly ok: true; readonly body: Uint8Array } | { readonly ok: false; readonly fault: InputError };

/** The bytes of a sitemap, from the web or from a file the caller named. Sitemaps that others lead to are fetched from the base as well. */
async function bytesOf(name: string, { cwd = '.', base }: SiteOptions, fetcher: Fetcher, form: Form): Promise<Bytes> {
  if (!isAddress(name)) return fileBytes(resolve(cwd, name), form);
  const got = await fetcher.fetch(onBase(name, base));
  if (got.ok) return got;
  const { sayBrowserFault } = await import('@klarsyn/browser');
  return { ok: false, fault: { code: got.code, message: sayBrowserFault(got, form) } };
}

async function fileBytes(path: string, form: Form): Promise<Bytes> {
  try {
    return { ok: true, body: readPlainFile(path, inputLimits.documentBytes) };
  } catch (error) {
    return { ok: false, fault: sayFault(faultOfFile(error) ?? { code: 'not-readable', values: { cause: String(error) } }, form) };
  }
}

/** Reads the file with an address a line, where the caller names one. */
export async function readListed({ urls, cwd = '.' }: SiteOptions, form: Form): Promise<Listed> {
  if (urls === undefined) return { pages: [], failed: [] };
  const got = await fileBytes(resolve(cwd, urls), form);
  if (!got.ok) return { pages: [], failed: [{ uri: urls, error: got.fault }] };
  const list = readList(new TextDecoder().decode(got.body));
  return list === undefined
    ? { pages: [], failed: [{ uri: urls, error: sayFault({ code: 'not-address-list' }, form) }] }
    : { pages: list.pages, failed: [] };
}
