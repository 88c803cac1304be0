import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import {
  type DocumentReport,
  type Form,
  joinReport,
  type NamedState,
  type Report,
  type Rule,
  type Settings,
  summing,
  unknownProfile,
} from '@klarsyn/core';
import { checkItem, notReached, pathOf } from './check-item.ts';
import type { CheckOptions } from './check-options.ts';
import { type ConfigResult, createConfigs } from './configs.ts';
import { type Fault, sayFault } from './errors.ts';
import { type Cache, openCache } from './gate/cache.ts';
import { findCache } from './gate/find-cache.ts';
import { joinDocuments, partOf } from './gate/shard.ts';
import { holding } from './holding.ts';
import { askedFor, turnedOn } from './judge.ts';
import { inLanes } from './lanes.ts';
import { loadRules } from './packs.ts';
import { createPageOpener } from './pages.ts';
import { checkInThreads, threadsFor } from './pool.ts';
import { expandInputs, type Input, isAddress } from './read/inputs.ts';
import type { Item } from './read/item.ts';
import { preparing, reportOfState, withStates } from './states.ts';
import { tool } from './tool.ts';

/** Checks files, folders, patterns, addresses and text in memory. One input that fails never stops the rest. */
export const check = async (inputs: Input | readonly Input[], options: CheckOptions = {}): Promise<Report> =>
  (await checkWithRules(inputs, options)).report;

/** A report, and the rules that were there: those of Klarsyn, and of the own packs that the configs name. */
export interface Checked {
  readonly report: Report;
  readonly rules: readonly Rule[];
}

/** The same check, with the rules that were there. */
export async function checkWithRules(inputs: Input | readonly Input[], options: CheckOptions = {}): Promise<Checked> {
  const cwd = resolve(options.cwd ?? '.');
  const named: readonly Input[] = typeof inputs === 'string' || 'name' in inputs ? [inputs] : inputs;
  const [expanded, all] = await Promise.all([expandInputs(named, cwd), loadRules()]);
  const wanted = expanded.filter((item) => !('path' in item) || (options.isWanted?.(item.path) ?? true));
  const configOf = createConfigs({ ...options, cwd, rules: all });
  const known = new Map(all.map((rule) => [rule.id, rule]));
  const items = (await Promise.all(partOf(wanted, options.shard).map((item) => statesOf(item, configOf, options)))).flat();
  const documents: DocumentReport[] = [];
  const hold = holding(options.held ?? 'whole');
  let page: DocumentReport | undefined;
  const settle = inOrder((report, index) => {
    const state = stateOf(items[index]);
    if (state === undefined) page = report;
    const settled = state === undefined ? report : reportOfState(report, state, page);
    documents.push(hold(settled));
    options.onReport?.(settled);
  });
  let done = 0;
  const onReport = (report: DocumentReport, index: number) => {
    done += 1;
    options.onDone?.(report, done, items.length);
    settle(report, index);
  };
  const results = await Promise.all([...new Set(items.map(pathOf))].map(configOf));
  for (const rules of new Set(results.map((result) => (result.ok ? result.config.rules : []))))
    for (const rule of rules) known.set(rule.id, rule);
  await checkAll(items, configOf, onReport, { ...options, cwd });
  const first = items[0] === undefined ? undefined : pathOf(items[0]);
  const report = await joined(documents, { rules: askedFor(all, options), configOf, first, options });
  return { report: { ...report, ...(options.shard !== undefined && { shard: options.shard }) }, rules: [...known.values()] };
}

type ConfigOf = ReturnType<typeof createConfigs>;
type OnReport = (report: DocumentReport, index: number) => void;
type Options = CheckOptions & { readonly cwd: string };

/** Checks items where we are, or in threads when there are many and none needs a browser. */
async function checkAll(items: readonly Item[], configOf: ConfigOf, onReport: OnReport, options: Options): Promise<void> {
  const here = await configOf(undefined);
  const form = options.form ?? (here.ok ? here.config.form : 'nb');
  const note = (fault: Fault) => options.onNote?.(sayFault(fault, form).message);
  const { keeping, fault } = await findCache(options);
  if (fault !== undefined) note(fault);
  let foreign = 0;
  const onForeign = () => {
    foreign += 1;
  };
  const isPlain = ({ from, ...item }: Item) =>
    from !== 'address' && (options.static === true || !('format' in item) || item.format !== 'html');
  const threads = items.every(isPlain) ? threadsFor(items.length, options.workers) : 1;
  if (threads > 1) {
    const { onReport: _, onDone, onNote, onError, onPicture, onDocument, isWanted, signal, ...plain } = options;
    const onThrown = (stack: string) => onError?.(stack);
    await checkInThreads(items, { ...plain, keeping }, { threads, signal, onReport, onForeign, onThrown });
  } else {
    const cache = keeping === undefined ? undefined : openCache(keeping, { onForeign });
    await checkHere(items, { configOf, onReport, options, cache, form });
  }
  if (foreign > 0) note({ code: 'cache-foreign', values: { folder: options.cache ?? '', count: foreign } });
}

interface Here {
  readonly configOf: ConfigOf;
  readonly onReport: OnReport;
  readonly options: Options;
  readonly cache: Cache | undefined;
  readonly form: Form;
}

async function checkHere(items: readonly Item[], { configOf, onReport, options, cache, form }: Here): Promise<void> {
  const named = items.flatMap(({ from, uri }) => (from === 'address' ? [uri] : []));
  const here = await configOf(undefined);
  const { login, steps } = here.ok ? here.config : { login: [], steps: [] };
  const pages = createPageOpener({ ...options, named, login, prepare: preparing(steps) });
  const around = { options, pages, cache, onDocument: options.onDocument };
  const { signal } = options;
  signal?.addEventListener('abort', () => void pages.close(), { once: true });
  const isStopped = () => signal?.aborted === true;
  const work = async (item: Item, index: number): Promise<void> => {
    if (isStopped()) return onReport(notReached(item, form), index);
    const report = await checkItem(item, await configOf(pathOf(item)), around);
    // What the end of the run has cut off has not failed.
    onReport(isStopped() && report.errors.length > 0 ? notReached(item, form) : report, index);
  };
  // While one page is judged, the browser goes on with as many as it has tabs.
  await inLanes(items, work, availableParallelism() + 1).finally(() => pages.close());
}

/** Joins reports that were made apart, with the judgement of the rules across pages that one run would have given. */
export async function mergeReports(reports: readonly Report[], options: CheckOptions = {}): Promise<Checked> {
  const cwd = resolve(options.cwd ?? '.');
  const all = await loadRules();
  const configOf = createConfigs({ ...options, cwd, rules: all });
  const documents = joinDocuments(reports);
  const first = documents[0] === undefined || isAddress(documents[0].uri) ? undefined : resolve(cwd, documents[0].uri);
  const own = await configOf(first);
  const report = await joined(documents, {
    rules: askedFor(all, options),
    configOf,
    first,
    options: { form: reports[0]?.locale, ...options },
  });
  const isSite = reports.some(({ site }) => site?.summary !== undefined);
  return { report: isSite ? summedUp(report) : report, rules: own.ok ? own.config.rules : all };
}

/** The report of a site, with what its pages come to. */
function summedUp(report: Report): Report {
  const summary = summing();
  for (const document of report.documents) summary.add(document);
  return { ...report, site: { findings: [], crashes: [], ...report.site, summary: summary.sum() } };
}

interface Joining {
  readonly rules: readonly Rule[];
  readonly configOf: (path: string | undefined) => Promise<ConfigResult>;
  readonly first: string | undefined;
  readonly options: CheckOptions;
}

/** Rules across pages follow the config of the current folder when there is one, else that of the first input. */
async function joined(documents: readonly DocumentReport[], { rules, configOf, first, options }: Joining): Promise<Report> {
  const here = await configOf(undefined);
  const shared = here.ok && here.config.file !== undefined ? here : await configOf(first);
  const settings = shared.ok ? shared.config.settings({ path: undefined, uri: '' }, options.kind) : fallback(options);
  return joinReport(documents, { rules, settings: turnedOn(settings, rules, options), tool });
}

/** A page in all the states it is checked in; anything else as it is. */
async function statesOf(item: Item, configOf: ReturnType<typeof createConfigs>, options: CheckOptions): Promise<readonly Item[]> {
  const result = await configOf(pathOf(item));
  return result.ok ? withStates(item, [...result.config.steps, ...(options.states ?? [])], options.static !== true) : [item];
}

const stateOf = (item: Item | undefined): NamedState | undefined => (item !== undefined && 'state' in item ? item.state : undefined);

/** Hands reports on in the order of their numbers, each as soon as all before it have come. */
function inOrder(hand: (report: DocumentReport, index: number) => void): (report: DocumentReport, index: number) => void {
  const waiting = new Map<number, DocumentReport>();
  let next = 0;
  return (report, index) => {
    waiting.set(index, report);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      hand(ready, next);
      waiting.delete(next);
      next += 1;
    }
  };
}

const fallback = ({ form = 'nb' }: CheckOptions): Settings => ({ form, profile: unknownProfile, rules: {}, suppress: [] });
