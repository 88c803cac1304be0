import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserFault, fault } from '../fault.ts';
import { hostOf } from './addresses.ts';
import { type Inside, placeOf } from './gate.ts';
import type { Names } from './names.ts';
import { wayOutTo } from './way-out.ts';

/** What to open: an address, a local file, or HTML in memory. HTML beside a file is shown in its stead, at the file's own address. */
export type PageTarget =
  | { readonly url: string }
  | { readonly file: string; readonly html?: string | undefined }
  | { readonly html: string };

/** A target, and what it may reach. */
export interface Plan {
  readonly ok: true;
  readonly address: string;
  /** Shown in place of what the address gives. */
  readonly html: string | undefined;
  /** The folder whose files a local page may show. */
  readonly folder: string | undefined;
  /** A folder that a local page may have its styles, pictures, fonts and scripts from as well. */
  readonly filesFrom: string | undefined;
  /** Pages of one site share cookies and cache; others never do. */
  readonly site: string;
  /** What the page may reach inside the network: what the caller named there. */
  readonly inside: Inside;
}

/** What pages may reach beside what the caller names. */
export interface Reach {
  /** Lets pages reach addresses inside the network that the caller did not name. */
  readonly allowPrivate?: boolean | undefined;
  /** Other addresses that the caller named; pages may lead to their hosts, also inside the network. */
  readonly named?: readonly string[] | undefined;
  /** What is opened has been found and not named, as the pages of a sitemap: inside the network only `named` is reached. */
  readonly onlyNamed?: boolean | undefined;
  /** How names are looked up, and what is remembered of them; else by the system, for as long as what is opened stays open. */
  readonly names?: Names | undefined;
  /** A folder that local pages may have their styles, pictures, fonts and scripts from, beside their own; never pages to show in a frame. */
  readonly filesFrom?: string | undefined;
}

/** Settles where to go. The caller may name any http address and any file, also inside the network; a page may not lead us there. */
export async function plan(target: PageTarget, reach: Reach & { readonly names: Names }): Promise<Plan | BrowserFault> {
  const { allowPrivate = false, filesFrom, named = [] } = reach;
  const inside = allowPrivate ? 'all' : named.flatMap(placeOfName);
  if ('url' in target) return planAddress(target.url, inside, reach);
  if (!('file' in target))
    return {
      ok: true,
      address: memory,
      html: target.html,
      folder: undefined,
      filesFrom: undefined,
      site: 'memory',
      inside,
    };
  try {
    const path = await realpath(target.file);
    const address = pathToFileURL(path).href;
    const shared = filesFrom === undefined ? undefined : await realpath(filesFrom);
    return { ok: true, address, html: target.html, folder: dirname(path), filesFrom: shared, site: 'file', inside };
  } catch {
    return fault('file-missing', { path: target.file });
  }
}

/** HTML without a file needs an address of some kind. Nothing can live at this one (RFC 6761), and nothing is asked there. */
const memory = 'https://klarsyn.invalid/';

async function planAddress(
  address: string,
  named: Inside,
  { names, onlyNamed }: Pick<Reach, 'onlyNamed'> & { readonly names: Names },
): Promise<Plan | BrowserFault> {
  if (!URL.canParse(address)) return fault('bad-address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return fault('bad-address');
  const host = hostOf(url);
  const { addresses } = await names.look(host);
  // Behind a proxy, names are often known to the proxy alone.
  if (addresses.length === 0 && wayOutTo(host) === undefined) return fault('dns', { host: url.hostname });
  const inside = named === 'all' || onlyNamed === true ? named : [...new Set([placeOf(url), ...named])];
  return { ok: true, address: url.href, html: undefined, folder: undefined, filesFrom: undefined, site: url.origin, inside };
}

const placeOfName = (address: string): readonly string[] => (URL.canParse(address) ? [placeOf(new URL(address))] : []);
