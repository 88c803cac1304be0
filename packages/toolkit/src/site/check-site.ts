import { resolve } from 'node:path';
import { type DocumentReport, hash, joinReport, type Report, type Rule, type SiteReport, summing, unreadable } from '@klarsyn/core';
import { type Journal, openJournal } from '@klarsyn/crawler';
import { createConfigs, type FileConfig } from '../configs.ts';
import { type Fault, sayFault } from '../errors.ts';
import { fileErrorCode } from '../files.ts';
import { ownKey, sealWith } from '../gate/own-key.ts';
import { gistOf } from '../holding.ts';
import { askedFor, turnedOn } from '../judge.ts';
import { loadRules } from '../packs.ts';
import { createPageOpener } from '../pages.ts';
import { createLeadsOut } from '../repository.ts';
import { preparing } from '../states.ts';
import { tool } from '../tool.ts';
import { findSeeds, readListed, type Seeds } from './seeds.ts';
import { createSharing } from './sharing.ts';
import type { SiteOptions } from './site-options.ts';
import { createTidying } from './tidy.ts';
import type { KeptPage, Visiting } from './visit.ts';
import { type Walked, walk } from './walk.ts';

/** What came of a run over a site. The reports of its pages stay on disk, and are read one by one. */
export interface CheckedSite {
  readonly ok: true;
  /** The report but for its pages. */
  readonly head: Omit<Report, 'documents'>;
  readonly rules: readonly Rule[];
  readonly isStopped: boolean;
  /** How many addresses were left because of the limits, and how many because robots.txt closes them. */
  readonly left: number;
  readonly closed: number;
  /** The reports of the pages, in the order of their addresses. */
  documents(): AsyncIterable<DocumentReport>;
  /** Ends the work with it; the journal is removed when the run came to its end. */
  close(): Promise<void>;
}

/** Checks a whole site. Every page is in the report, and one that fails loses nothing else. Fails only when the call or the config is wrong. */
export async function checkWholeSite(
  options: SiteOptions,
): Promise<CheckedSite | { readonly ok: false; readonly faults: readonly Fault[] }> {
  const cwd = resolve(options.cwd ?? '.');
  const rules = await loadRules();
  const result = await createConfigs({ ...options, cwd, rules })(undefined);
  if (!result.ok) return result;
  const { config } = result;
  const file = resolve(cwd, options.journal);
  if (await createLeadsOut()(file)) return { ok: false, faults: [{ code: 'config-leads-out', values: { file: options.journal } }] };
  const { key, fault } = await ownKey(cwd);
  if (fault !== undefined) options.onNote?.(sayFault(fault, config.form).message);
  const journaling = { plan: planOf(options, config), resume: options.resume === true, seal: sealWith(key) };
  const journal = await openJournal<KeptPage>(file, journaling).catch(fileErrorCode);
  if (typeof journal !== 'object') return { ok: false, faults: [notKept(options, journal)] };
  if (!journal.ok) return { ok: false, faults: [{ code: `${journal.why}-site-run`, values: { file: options.journal } }] };
  const { start, base, sitemaps = [], also = [], allowPrivate } = options;
  const listed = await readListed(options, config.form);
  const named = originsOf([start ?? '', base ?? '', ...sitemaps, ...also, ...listed.pages]);
  const { openFetcher, openNames } = await import('@klarsyn/browser');
  const reach = { allowPrivate, named, onlyNamed: true, names: openNames() };
  const fetcher = openFetcher(reach);
  const opening = { ...options, ...reach, cwd, login: config.login, prepare: preparing(config.steps) };
  const pages = createPageOpener(opening);
  const lookers = createPageOpener({ ...opening, engines: [], probes: [], onPicture: undefined });
  const closeAll = () => Promise.all([pages.close(), lookers.close(), fetcher.close()]);
  options.signal?.addEventListener('abort', () => void closeAll(), { once: true });
  try {
    const seeds = await findSeeds(options, listed, { fetcher, form: config.form });
    const visiting: Visiting = { config: result, around: { options: { ...options, cwd }, pages }, fetcher, lookers };
    const crawled = await walk(seeds, options, { visiting, journal, form: config.form });
    return await judged({ options, config, journal, crawled, seeds });
  } finally {
    await closeAll();
  }
}

/** The origins of addresses, each once. */
const originsOf = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).origin : []))),
];

const notKept = ({ journal }: SiteOptions, cause: string | undefined): Fault => ({
  code: 'not-kept',
  values: { file: journal, cause: cause ?? '' },
});

/** What tells this run from another: a journal is only good for the same one. */
const planOf = ({ journal: _, resume, signal, onProgress, onNote, onError, ...options }: SiteOptions, { identity }: FileConfig): string =>
  hash(JSON.stringify([tool.version, identity, options]));

interface Judging {
  readonly options: SiteOptions;
  readonly config: FileConfig;
  readonly journal: Journal<KeptPage>;
  readonly crawled: Walked;
  readonly seeds: Seeds;
}

/** Lets the rules across pages judge, and sums up. Of each page no more than that takes is held in memory. */
async function judged({ options, config, journal, crawled, seeds }: Judging): Promise<CheckedSite> {
  const { form } = config;
  const unkept =
    crawled.unkept === undefined ? [] : [{ uri: options.journal, error: sayFault(notKept(options, fileErrorCode(crawled.unkept)), form) }];
  const failed = [...seeds.failed, ...unkept].map(({ uri, error }) => unreadable(uri, 'page', [error]));
  const none = seeds.addresses.length === 0 && failed.length === 0;
  const nothing = none
    ? [unreadable(options.start ?? options.urls ?? options.sitemaps?.[0] ?? '', 'page', [sayFault({ code: 'no-pages' }, form)])]
    : [];
  const apart = new Map([...failed, ...nothing].map((report) => [report.uri, report]));
  const asked = new Map(crawled.tasks.flatMap(({ address, found }) => (journal.has(address) ? [[found, address] as const] : [])));
  const uris = [...new Set([...apart.keys(), ...asked.keys()])].sort();
  const tidy = createTidying();
  async function* documents(): AsyncIterable<DocumentReport> {
    for (const uri of uris) {
      tidy();
      const page = await journal.read(asked.get(uri) ?? '');
      const reports = page === undefined ? [apart.get(uri) ?? []].flat() : [page.report, ...page.states];
      // In JSON, what is undefined is not there.
      for (const report of reports) yield { ...report, language: report.language };
    }
  }
  const summary = summing();
  const slim: DocumentReport[] = [];
  const sharing = createSharing();
  for await (const report of documents()) {
    summary.add(report);
    slim.push(gistOf(report, sharing));
  }
  const rules = askedFor(config.rules, options);
  const settings = turnedOn(config.settings({ path: undefined, uri: '' }, options.kind), rules, options);
  const { documents: _, ...joined } = joinReport(slim, { rules, settings, tool });
  const site: SiteReport = { findings: [], crashes: [], ...joined.site, summary: summary.sum() };
  const shard = options.shard === undefined ? {} : { shard: { ...options.shard, by: 'address' as const } };
  return {
    ok: true,
    head: { ...joined, ...shard, site },
    rules,
    isStopped: crawled.isStopped,
    left: crawled.left,
    closed: crawled.closed,
    documents,
    close: () => (crawled.isStopped ? journal.close() : journal.remove()),
  };
}
