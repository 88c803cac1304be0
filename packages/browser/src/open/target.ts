import { lookup } from 'node:dns/promises';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserFault, fault } from '../fault.ts';
import { hostOf, isInside } from './addresses.ts';
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
  /** True when the page may reach addresses inside the network: the caller named one that is there. */
  readonly mayReachInside: boolean;
}

/** What pages may reach beside what the caller names. */
export interface Reach {
  /** Lets pages reach addresses inside the network that the caller did not name. */
  readonly allowPrivate?: boolean | undefined;
  /** A folder that local pages may have their styles, pictures, fonts and scripts from, beside their own; never pages to show in a frame. */
  readonly filesFrom?: string | undefined;
}

/** Settles where to go. The caller may name any http address and any file, also inside the network; a page may not lead us there. */
export async function plan(target: PageTarget, { allowPrivate = false, filesFrom }: Reach): Promise<Plan | BrowserFault> {
  if ('url' in target) return planAddress(target.url, allowPrivate);
  if (!('file' in target))
    return {
      ok: true,
      address: memory,
      html: target.html,
      folder: undefined,
      filesFrom: undefined,
      site: 'memory',
      mayReachInside: allowPrivate,
    };
  try {
    const path = await realpath(target.file);
    const address = pathToFileURL(path).href;
    const shared = filesFrom === undefined ? undefined : await realpath(filesFrom);
    return { ok: true, address, html: target.html, folder: dirname(path), filesFrom: shared, site: 'file', mayReachInside: allowPrivate };
  } catch {
    return fault('file-missing', { path: target.file });
  }
}

/** HTML without a file needs an address of some kind. Nothing can live at this one (RFC 6761), and nothing is asked there. */
const memory = 'https://klarsyn.invalid/';

async function planAddress(address: string, allowPrivate: boolean): Promise<Plan | BrowserFault> {
  if (!URL.canParse(address)) return fault('bad-address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return fault('bad-address');
  const host = hostOf(url);
  const found = await lookup(host, { all: true }).catch(() => []);
  // Behind a proxy, names are often known to the proxy alone.
  if (found.length === 0 && wayOutTo(host) === undefined) return fault('dns', { host: url.hostname });
  const mayReachInside = allowPrivate || found.some(({ address: ip }) => isInside(ip));
  return { ok: true, address: url.href, html: undefined, folder: undefined, filesFrom: undefined, site: url.origin, mayReachInside };
}
