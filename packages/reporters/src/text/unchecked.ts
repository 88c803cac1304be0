import { type DocumentReport, fill, isAboutConfig, isForm, type Need, type Report, type Skipped } from '@klarsyn/core';
import { suppressionsOf } from '../suppressions.ts';
import { listNames } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import { languageName } from '../words/language.ts';
import type { Telling } from './finding.ts';
import type { Paragraph } from './print.ts';

/** One line for each thing that was not checked: inputs, rules that lacked something, text in other languages, rules that broke. */
export function tellUnchecked(report: Report, telling: Telling): readonly Paragraph[] {
  const lines = [
    ...inputs(report, telling),
    ...lacking(report, telling, 'browser'),
    ...lacking(report, telling, 'profile'),
    ...lacking(report, telling, 'kind'),
    ...foreign(report, telling),
    ...crashed(report, telling),
    ...complained(report, telling),
    ...idle(report, telling),
  ];
  return lines.map((line) => ({ indent: 2, hang: 4, pieces: [line] }));
}

/** The same thing wrong with many inputs is said once. */
function inputs({ documents }: Report, { words }: Telling): readonly string[] {
  const errors = documents.flatMap(({ uri, errors: own }) => own.map((error) => ({ uri, error })));
  return groups(errors, ({ error }) => error.message).map(([message, same]) =>
    same.some(({ error }) => isAboutConfig(error))
      ? message
      : `${listNames(
          same.map(({ uri }) => uri),
          words,
        )}: ${message}`,
  );
}

type Lack = 'browser' | 'profile' | 'kind';

/** Rules that could not run because the page was not opened, nobody said who writes, or nobody knows what kind of text it is. */
function lacking({ documents }: Report, { words, docs, details }: Telling, lack: Lack): readonly string[] {
  const touched = documents.filter((document) => document.skipped.some((one) => lackOf(one, document) === lack));
  if (touched.length === 0) return [];
  const rules = touched.flatMap((document) => document.skipped.filter((one) => lackOf(one, document) === lack).map(({ rule }) => rule));
  const titles = rules.map((rule) => `«${docs(rule)?.title ?? rule}»`);
  const names = listNames(
    touched.map(({ uri }) => uri),
    words,
  );
  const sentence = { browser: words.noBrowser, profile: words.noProfile, kind: words.noKind }[lack];
  return [fill(sentence, { names, rules: listNames(titles, words, details ? Number.POSITIVE_INFINITY : 3) })];
}

const fromBrowser: ReadonlySet<Need | undefined> = new Set<Need>(['look', 'access', 'audits', 'probes']);

function lackOf({ because, missing }: Skipped, { format }: DocumentReport): Lack | undefined {
  if (because !== 'needs') return undefined;
  if (missing === 'profile' || missing === 'kind') return missing;
  return fromBrowser.has(missing) && (format === 'html' || format === 'page') ? 'browser' : undefined;
}

function foreign({ documents }: Report, { words, form }: Telling): readonly string[] {
  const skipped = documents.filter(
    ({ language, skipped: rules }) => isForeign(language) && rules.some(({ because }) => because === 'language'),
  );
  return groups(skipped, ({ language }) => language ?? '').map(([language, same]) =>
    fill(words.foreign, {
      names: listNames(
        same.map(({ uri }) => uri),
        words,
      ),
      language: languageName(language, form),
    }),
  );
}

const isForeign = (language: string | undefined): boolean =>
  language !== undefined && language !== '' && !isForm(language) && language !== 'no';

function crashed({ documents, site }: Report, { words }: Telling): readonly string[] {
  const crashes = documents.flatMap(({ uri, crashes: own }) => own.map(({ rule }) => ({ uri, rule })));
  const across = (site?.crashes ?? []).map(({ rule }) => ({ uri: words.across, rule }));
  return groups([...crashes, ...across], ({ rule }) => rule).map(([rule, same]) =>
    fill(words.crashed, {
      names: listNames(
        same.map(({ uri }) => uri),
        words,
      ),
      rule,
    }),
  );
}

/** Complaints that a reader can do something about, by their code. The others stand in the report as data. */
const complaintOf: Readonly<Record<string, keyof Words['complaints']>> = {
  'html-too-deep': 'cut',
  'html-too-large': 'cut',
  'markdown-too-deep': 'cut',
  'word-too-long': 'cut',
  'block-too-long': 'cut',
  'eml-part-too-long': 'cut',
  cut: 'cut',
  'requests-cut': 'loaded',
  'response-cut': 'loaded',
  'workers-stopped': 'workers',
  'findings-cut': 'counted',
  'docx-no-document': 'damaged',
  'docx-part-missing': 'damaged',
  'xml-malformed': 'damaged',
  'xml-encoding': 'damaged',
  'xml-doctype': 'damaged',
  'xml-too-deep': 'cut',
  'xml-too-long': 'cut',
  'wrong-checksum': 'damaged',
  'pdf-pages': 'cut',
  'pdf-xfa': 'xfa',
  'engine-failed': 'engine',
  'frame-unread': 'frame',
};

/** What was read only in part. */
function complained({ documents }: Report, { words }: Telling): readonly string[] {
  const all = documents.flatMap(({ uri, complaints }) =>
    [...new Set(complaints.flatMap(({ code }) => complaintOf[code] ?? []))].map((sort) => ({ uri, sort })),
  );
  return groups(all, ({ sort }) => sort).map(([, same]) =>
    fill(words.complaints[same[0]?.sort ?? 'damaged'], {
      names: listNames(
        same.map(({ uri }) => uri),
        words,
      ),
      count: countedIn(documents),
    }),
  );
}

/** How many findings are only counted. */
const countedIn = (documents: Report['documents']): number =>
  documents
    .flatMap(({ complaints }) => complaints)
    .reduce((sum, { code, values }) => sum + (code === 'findings-cut' ? Number(values?.['counted']) : 0), 0);

/** Suppressions that do nothing, or no longer do. One in a config may be for what was not checked now: «klarsyn suppressions» tells of it. */
const idle = (report: Report, { words }: Telling): readonly string[] =>
  suppressionsOf(report).flatMap(({ from, rules, where, until, state }) =>
    state === 'used' || (from === 'config' && state === 'unused')
      ? []
      : [fill(words.suppression[state], { rules: listNames(rules, words), where, until: until ?? '' })],
  );

const groups = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] => [
  ...Map.groupBy(items, keyOf),
];
