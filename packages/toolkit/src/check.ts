import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  checkDocument,
  type Document,
  type DocumentKind,
  type DocumentReport,
  type Form,
  formOfTag,
  type InputError,
  joinReport,
  type LanguageTag,
  mergeRules,
  type Report,
  type Rule,
  type Settings,
  settle,
  unknownProfile,
  unreadable,
} from '@klarsyn/core';
import { type ConfigResult, createConfigs } from './configs.ts';
import { type Fault, sayFault } from './errors.ts';
import { fileErrorCode } from './files.ts';
import { joinDocuments, partOf, type Shard } from './gate/shard.ts';
import { settleKind } from './kind.ts';
import { inLanes } from './lanes.ts';
import { analyse } from './language.ts';
import { loadRules } from './packs.ts';
import { createPageOpener, needsBrowser, type PageOpener } from './pages.ts';
import { readDocument } from './read/document.ts';
import { formatOf } from './read/formats.ts';
import { expandInputs, type Input, type Item, isAddress } from './read/inputs.ts';
import { tool } from './tool.ts';

/** How to check. Everything may be left out. */
export interface CheckOptions {
  /** The folder that paths are counted from; else the current one. */
  readonly cwd?: string | undefined;
  /** A config file; else the nearest one above each file. */
  readonly config?: string | undefined;
  /** A profile file; else the one the config names. */
  readonly profile?: string | undefined;
  /** The kind of letter or page; else front matter, config or a guess. */
  readonly kind?: DocumentKind | undefined;
  /** The language of the texts, whatever they declare. */
  readonly language?: LanguageTag | undefined;
  /** The form of Norwegian in the messages; else the config's, else bokmål. */
  readonly form?: Form | undefined;
  /** Leave out the parts of own packs that are wrong, and run the rest. The run fails all the same. */
  readonly keepGoing?: boolean | undefined;
  /** Never start a browser. */
  readonly static?: boolean | undefined;
  /** The browser to use; else one that is installed, else the one that comes with Klarsyn. */
  readonly browser?: string | undefined;
  /** Only these rules, by id; one that the config has turned off is on. */
  readonly only?: readonly string[] | undefined;
  /** Of the files that are named, only those for which this is true, by absolute path. */
  readonly isWanted?: ((path: string) => boolean) | undefined;
  /** Only one part of what is named, of a run that is split. */
  readonly shard?: Shard | undefined;
  /** Called with each report in the order of the inputs, as soon as all before it are done. */
  readonly onReport?: ((report: DocumentReport) => void) | undefined;
  /** Called when an input is done. */
  readonly onDone?: ((report: DocumentReport, done: number, of: number) => void) | undefined;
  /** Called with what a person should know of the run itself. */
  readonly onNote?: ((note: string) => void) | undefined;
  /** Called with whatever was thrown while an input was checked; the report has one line of it. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

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
  const wanted = expanded.filter((item) => item.from !== 'file' || (options.isWanted?.(item.path) ?? true));
  const items = partOf(wanted, options.shard);
  const configOf = createConfigs({ ...options, cwd, rules: all });
  const pages = createPageOpener({ ...options, cwd });
  let done = 0;
  const known = new Map(all.map((rule) => [rule.id, rule]));
  const tell = inOrder(options.onReport);
  const work = async (item: Item, index: number) => {
    const result = await configOf(pathOf(item));
    if (result.ok) for (const rule of result.config.rules) known.set(rule.id, rule);
    const report = await checkItem(item, result, { options, pages });
    done += 1;
    options.onDone?.(report, done, items.length);
    tell(report, index);
    return report;
  };
  const documents = await inLanes(items, work).finally(() => pages.close());
  const first = items[0] === undefined ? undefined : pathOf(items[0]);
  const report = await joined(documents, { rules: askedFor(all, options), configOf, first, options });
  return { report: { ...report, ...(options.shard !== undefined && { shard: options.shard }) }, rules: [...known.values()] };
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
  return { report, rules: own.ok ? own.config.rules : all };
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

/** Hands reports on in the order of their numbers, each as soon as all before it have come. */
function inOrder(hand: CheckOptions['onReport']): (report: DocumentReport, index: number) => void {
  const waiting = new Map<number, DocumentReport>();
  let next = 0;
  return (report, index) => {
    if (hand === undefined) return;
    waiting.set(index, report);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      hand(ready);
      waiting.delete(next);
      next += 1;
    }
  };
}

/** The rules that were asked for by name; all when none were. */
const askedFor = (rules: readonly Rule[], { only }: CheckOptions): readonly Rule[] =>
  only === undefined ? rules : rules.filter(({ id }) => only.includes(id));

/** Settings in which the rules that were asked for by name are on. */
function turnedOn(settings: Settings, rules: readonly Rule[], { only }: CheckOptions): Settings {
  if (only === undefined) return settings;
  const off = rules.filter((rule) => settle(rule, settings.rules).severity === 'off');
  return { ...settings, rules: mergeRules(settings.rules, Object.fromEntries(off.map(({ id, severity }) => [id, severity]))) };
}

interface Around {
  readonly options: CheckOptions;
  readonly pages: PageOpener;
}

async function checkItem(item: Item, result: ConfigResult, around: Around): Promise<DocumentReport> {
  const form = result.ok ? result.config.form : (around.options.form ?? 'nb');
  try {
    const said = (faults: readonly Fault[]) => faults.map((fault) => sayFault(fault, form));
    if (item.from === 'nowhere') return refuse(item, said([item.fault]));
    if (!result.ok) return refuse(item, said(result.faults));
    const { language } = around.options;
    if (language !== undefined && !isLanguageTag(language))
      return refuse(item, said([{ code: 'bad-language', values: { name: language } }]));
    const { config } = result;
    const target = { path: pathOf(item), uri: item.uri };
    const told = { byCaller: around.options.kind, inConfig: config.kind(target) };
    const opened = await openItem(item, around, { ...config, settings: config.settings(target, told.byCaller ?? told.inConfig) });
    if (opened.document === undefined) return refuse(item, opened.errors);
    const document = settleKind(settleLanguage(opened.document, language), told);
    const rules = askedFor(config.rules, around.options);
    const settings = turnedOn(config.settings(target, document.kind?.value), rules, around.options);
    const report = checkDocument(document, { rules, analyse, settings });
    return { ...report, errors: [...opened.errors, ...said(config.broken)] };
  } catch (error) {
    around.options.onError?.(error);
    return refuse(item, [sayFault(faultOf(error), form)]);
  }
}

/** The document of an item, as far as it could be read, and what went wrong on the way. */
interface Opened {
  readonly document: Document | undefined;
  readonly errors: readonly InputError[];
}

async function openItem(
  item: Exclude<Item, { from: 'nowhere' }>,
  { options, pages }: Around,
  { rules, settings }: { readonly rules: readonly Rule[]; readonly settings: Settings },
): Promise<Opened> {
  const { form } = settings;
  if (item.from === 'address') {
    if (options.static === true) return { document: undefined, errors: [sayFault({ code: 'needs-browser' }, form)] };
    return pages.open({ uri: item.uri, url: item.uri }, form);
  }
  const read = await readDocument(item.uri, item.from === 'file' ? await readFile(item.path) : item.content, item.format);
  if (!read.ok) return { document: undefined, errors: [sayFault(read.fault, form)] };
  if (options.static === true || read.source === undefined || item.format !== 'html' || !needsBrowser(rules, settings)) {
    return { document: read.document, errors: [] };
  }
  const { document, errors } = await pages.open({ uri: item.uri, file: pathOf(item), source: read.source }, form);
  return { document: document ?? read.document, errors };
}

/** The language a person told is believed. Of `no` we still have to find out which form it is. */
function settleLanguage(document: Document, language: LanguageTag | undefined): Document {
  if (language === undefined) return document;
  const tag = formOfTag(language) ?? language.toLowerCase();
  return tag === 'no' ? { ...document, declared: tag } : { ...document, declared: tag, told: tag };
}

/** A language tag as BCP 47 has it, with a primary part of two or three letters. */
const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag);

const pathOf = (item: Item): string | undefined => (item.from === 'file' ? item.path : undefined);

function refuse(item: Item, errors: readonly InputError[]): DocumentReport {
  const format = item.from === 'address' ? 'page' : item.from === 'nowhere' ? (formatOf(item.uri) ?? 'text') : item.format;
  return unreadable(item.uri, format, errors);
}

/** A failed file operation names its cause; anything else is a bug of ours and keeps its stack for --debug. */
function faultOf(error: unknown): Fault {
  const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const code = fileErrorCode(error);
  if (code !== undefined) return { code: 'not-readable', values: { cause: code } };
  return { code: 'internal', values: { cause: cause ?? '' } };
}

const fallback = ({ form = 'nb' }: CheckOptions): Settings => ({ form, profile: unknownProfile, rules: {}, suppress: [] });
