import { type DocumentReport, type Outcome, oncePer, oncePerText, type Report } from '@klarsyn/core';

/** Keys in the order a person reads them. Keys that are not here follow in alphabetical order. */
const order = [
  ...['tool', 'locale', 'shard', 'documents', 'site', 'wcag', 'summary'],
  ...[
    'uri',
    'state',
    'format',
    'language',
    'title',
    'kind',
    'reading',
    'findings',
    'outcomes',
    'skipped',
    'crashes',
    'errors',
    'complaints',
    'criteria',
    'facts',
  ],
  ...[
    'rule',
    'severity',
    'certainty',
    'message',
    'messageId',
    'values',
    'place',
    'where',
    'excerpt',
    'snippet',
    'picture',
    'fingerprint',
    'tags',
    'principle',
  ],
  ...['engines', 'related', 'fix', 'suppressed', 'in', 'part', 'start', 'end', 'line', 'column', 'offset'],
  ...['sector', 'pages', 'criterion', 'name', 'level', 'advice', 'state', 'because', 'onPages', 'tests', 'look'],
];
const ranks: ReadonlyMap<string, number> = new Map(order.map((key, index) => [key, index]));

/** The whole report as one JSON object, a document on each line. The same report always gives the same text; nothing in it can steer a terminal. */
export function json(report: Report): string {
  const { head, document, tail } = jsonPieces(report);
  return [head, ...report.documents.map(document), tail(report.documents.length)].join('');
}

/**
 * The report as JSON in pieces, so that one with many documents never has to be in memory as a whole: what comes before the documents, each
 * document, and what comes after. Joined, they are what `json` gives.
 */
export function jsonPieces(report: Report): {
  readonly head: string;
  document(report: DocumentReport, at: number): string;
  tail(count: number): string;
} {
  const [head = '', tail = ''] = jsonOf({ ...report, documents: [] }).split('"documents":[]');
  return {
    head: `${head}"documents":[`,
    document: (one, at) => `${at === 0 ? '' : ','}\n${jsonOfDocument(one)}`,
    tail: (count) => `${count === 0 ? '' : '\n'}]${tail}\n`,
  };
}

/** Part of a report on one line, with the same order of keys. */
export const jsonOf = (part: object): string => spellOut(JSON.stringify(inOrder(part)));

/**
 * The same of a document. Half of it is what rules did that found nothing: numbers and names of rules, much the same for all documents of a run. The numbers
 * are written as they stand, and the rules that were skipped once for each list of them, which documents share.
 */
export function jsonOfDocument(document: DocumentReport): string {
  const parts = sorted(Object.keys(document)).flatMap((key) => {
    const text = partOf(document, key);
    return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
  });
  return `{${parts.join(',')}}`;
}

function partOf(document: DocumentReport, key: string): string | undefined {
  const value = document[key as keyof DocumentReport];
  if (key === 'language' && value === undefined) return 'null';
  if (value === undefined) return undefined;
  if (key === 'outcomes') return outcomesText(document.outcomes);
  if (key === 'skipped') return skippedText(document.skipped);
  return typeof value === 'object' ? jsonOf(value) : spellOut(JSON.stringify(value));
}

const outcomesText = (outcomes: DocumentReport['outcomes']): string =>
  `{${sorted(Object.keys(outcomes))
    .map((rule) => {
      const { failed, review, tested } = outcomes[rule] as Outcome;
      return `${quoted(rule)}:{"failed":${failed},"review":${review},"tested":${tested}}`;
    })
    .join(',')}}`;

const quoted = oncePerText((text) => spellOut(JSON.stringify(text)));

const skippedText = oncePer((skipped: DocumentReport['skipped']): string => jsonOf(skipped));

/** The same value with its keys in order. Laid out first, for JSON is written several times faster when nobody is asked about each value. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const own = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const key of sorted(Object.keys(own))) ordered[key] = own[key] === undefined && key === 'language' ? null : inOrder(own[key]);
  return ordered;
}

/** Keys in their order; most objects have the keys of one met before. */
function sorted(keys: readonly string[]): readonly string[] {
  const name = keys.join(',');
  const known = orders.get(name);
  if (known !== undefined) return known;
  const made = keys.toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  if (orders.size < mostOrders) orders.set(name, made);
  return made;
}

const orders = new Map<string, readonly string[]>();
const mostOrders = 500;

const rank = (key: string): number => ranks.get(key) ?? order.length;

/** JSON escapes C0 by itself. DEL, C1 and the signs that change the direction of text are written the same way, and so is what GitHub's runner takes for a command. */
export const spellOut = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|(?<=##)\[/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
