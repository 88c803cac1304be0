import type { Fetcher } from '@klarsyn/browser';
import { type Document, type DocumentReport, type Form, maskName, unreadable } from '@klarsyn/core';
import { type Around, checkItem } from '../check-item.ts';
import type { ConfigResult } from '../configs.ts';
import { sayFault } from '../errors.ts';
import { onceMore } from '../once-more.ts';
import { type PageOpener, sayPageFault } from '../pages.ts';
import { formatOf } from '../read/formats.ts';
import { reportOfState, withStates } from '../states.ts';
import { linksOf } from './links.ts';

/** What came of a page of a site: its report, where it was found in the end, and where it leads. */
export interface VisitedPage {
  readonly address: string;
  readonly links: readonly string[];
  readonly report: DocumentReport;
  /** The page in its other states. */
  readonly states: readonly DocumentReport[];
}

/** A page as it is kept on disk: where it was found and where it leads is left out when a name, a number or a token may be in it. */
export type KeptPage = Pick<VisitedPage, 'report' | 'states'> & Partial<Pick<VisitedPage, 'address' | 'links'>>;

/** What of a page may lie on disk. */
export const toKeep = ({ report, states, ...found }: VisitedPage): KeptPage => {
  const isPlain = [found.address, ...found.links].every((address) => maskName(address) === address);
  return { ...(isPlain && found), report, states };
};

/** What a visit needs beside the address. */
export interface Visiting {
  readonly config: ConfigResult;
  readonly around: Around;
  readonly fetcher: Fetcher;
  /** Opens pages for their links alone, of parts of a split run that are not ours. */
  readonly lookers: PageOpener;
}

/** Checks one page or document of a site. */
export async function visit(address: string, { config, around, fetcher }: Visiting): Promise<VisitedPage> {
  const seen: { document?: Document } = {};
  const watching = { ...around, onDocument: (document: Document) => Object.assign(seen, { document }) };
  const isFile = isDocument(address);
  const report =
    isFile || around.options.static === true
      ? await onceMore(() => checkFetched(address, { config, around: watching, fetcher }), around.options.signal)
      : await checkItem({ from: 'address', uri: address }, config, watching);
  const found = seen.document?.address ?? address;
  const first = { ...report, uri: maskName(found) };
  const links = seen.document === undefined ? [] : linksOf(seen.document, found);
  return { address: found, links, report: first, states: isFile ? [] : await visitStates(found, first, { config, around }) };
}

/** Checks a page once more in each of its states; what they all have is told once. */
async function visitStates(
  address: string,
  first: DocumentReport,
  { config, around }: Pick<Visiting, 'config' | 'around'>,
): Promise<readonly DocumentReport[]> {
  const steps = config.ok ? [...config.config.steps, ...(around.options.states ?? [])] : [];
  const [, ...items] = withStates({ from: 'address', uri: address }, steps, around.options.static !== true && first.errors.length === 0);
  const reports: DocumentReport[] = [];
  for (const item of items)
    if ('state' in item && item.state !== undefined) reports.push(reportOfState(await checkItem(item, config, around), item.state, first));
  return reports;
}

/** Opens a page for its links alone. */
export async function look(
  address: string,
  { lookers, fetcher, around, config }: Visiting,
): Promise<Omit<VisitedPage, 'report' | 'states'>> {
  const nowhere = { address, links: [] };
  if (isDocument(address)) return nowhere;
  if (around.options.static === true) {
    const {
      report: _,
      states: __,
      ...page
    } = await visit(address, {
      lookers,
      fetcher,
      around: { ...around, options: { ...around.options, only: [] } },
      config,
    });
    return page;
  }
  const { document } = await lookers.open({ uri: address, url: address }, 'nb');
  const found = document?.address ?? address;
  return document === undefined ? nowhere : { address: found, links: linksOf(document, found) };
}

/** True for the address of a file that a reader of documents takes. */
function isDocument(address: string): boolean {
  const format = formatOf(new URL(address).pathname);
  return format !== undefined && format !== 'html';
}

/** Checks what an address gives without a browser: a document, or a page as it stands in its source. */
async function checkFetched(
  address: string,
  { config, around, fetcher }: Pick<Visiting, 'config' | 'around' | 'fetcher'>,
): Promise<DocumentReport> {
  const form = config.ok ? config.config.form : 'nb';
  const got = await fetcher.fetch(address);
  if (!got.ok) return unreadable(address, 'page', [await sayPageFault(got, form)]);
  const format = formatOf(new URL(got.url).pathname) ?? (isHtml(got.type) ? 'html' : undefined);
  if (format === undefined) {
    const { fault } = await import('@klarsyn/browser');
    return unreadable(address, 'page', [await sayPageFault(fault('not-html', { type: got.type }), form)]);
  }
  const withAddress = { ...around, onDocument: (document: Document) => around.onDocument?.({ ...document, address: got.url }) };
  return checkItem({ from: 'memory', uri: address, content: got.body, format }, config, withAddress);
}

const isHtml = (type: string): boolean => ['', 'text/html', 'application/xhtml+xml'].includes(type);

/** A page that robots.txt keeps us from. */
export const closedByRobots = (address: string, form: Form): DocumentReport =>
  unreadable(address, 'page', [sayFault({ code: 'robots' }, form)]);
