import { criteriaOf, type Form, fill } from '@klarsyn/core';
import type { RuleDocs } from '../rule-docs.ts';
import { weightOf } from '../weight.ts';
import { listNames } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import type { Item } from './arrange.ts';
import { inked, type Paragraph, type Piece } from './print.ts';
import { isWhole, isWord, lineOf, nearbyOf, pointOf, selectorOf } from './where.ts';

/** How findings are told. */
export interface Telling {
  readonly form: Form;
  readonly words: Words;
  readonly color: boolean;
  readonly details: boolean;
  /** Also the whole reading profile, and findings by what the reader needs. */
  readonly reading: boolean;
  readonly width: number;
  readonly docs: RuleDocs;
  /** The page of a rule, for terminals that show links. */
  readonly pageOf: (rule: string) => string | undefined;
}

/** The most places listed for one rule in one document, unless all details are asked for. */
const mostPlaces = 10;

/** One finding: what it asks and what is wrong, the words it is about, what to do (when `advise`), and where. */
export function tellOne(item: Item, advise: boolean, telling: Telling): readonly Paragraph[] {
  const weight = weightOf(item);
  return [
    { indent: 2, hang: 4, pieces: [inked(weight, `${telling.words.label[weight]}:`), ` ${item.message}`] },
    ...quote(item, 4, telling),
    ...(advise ? advice(item, telling) : []),
    ...acceptance(item, 4, telling),
    ...code(item, 4, telling),
    aside(4, [...placesOf(item, telling), ruleOf(item, telling), ...proofOf(item, telling)]),
  ];
}

/** One rule in several places: told once, with the places in a list. */
export function tellSeveral(items: readonly Item[], telling: Telling): readonly Paragraph[] {
  const [first] = items;
  if (first === undefined) return [];
  const { words, details, docs } = telling;
  const weight = weightOf(first);
  const isSame = items.every(({ message }) => message === first.message);
  const label = `${words.label[weight]}, ${fill(words.times, { count: items.length })}:`;
  const what = isSame ? first.message : sentence(docs(first.rule)?.title ?? '');
  const shown = details ? items : items.slice(0, mostPlaces);
  const left = items.length - shown.length;
  return [
    { indent: 2, hang: 4, pieces: [inked(weight, label), ` ${what}`] },
    ...advice(first, telling),
    aside(4, [ruleOf(first, telling), ...proofOf(first, telling)]),
    ...shown.flatMap((item, at) => tellPlace(item, shown[at - 1], isSame ? '' : item.message, telling)),
    ...(left > 0 ? [{ indent: 4, pieces: [fill(words.morePlaces, { count: left })] }] : []),
  ];
}

/** One place of a list: where, what is wrong when it differs, and the words. A part is named when the list comes to it. */
function tellPlace(item: Item, before: Item | undefined, message: string, telling: Telling): readonly Paragraph[] {
  const { words, details } = telling;
  const line = item.uri ?? (details || !isWord(item.place) ? lineOf(item.place, words) : undefined);
  const nearby = nearbyOf(item, words);
  const isNew = before === undefined || nearbyOf(before, words) !== nearby;
  const where = capital(line ?? (isNew ? (nearby ?? '') : ''));
  const said = [where, message].filter((part) => part !== '').join(': ');
  const selector = details ? selectorOf(item.place) : undefined;
  return [
    ...(said === '' ? [] : [{ indent: 4, hang: 6, pieces: [`– ${said}`] }]),
    ...quote(item, 6, telling),
    ...acceptance(item, 6, telling),
    ...code(item, 6, telling),
    ...(selector === undefined && item.picture === undefined
      ? []
      : [
          aside(
            6,
            [selector, item.picture].filter((part) => part !== undefined),
          ),
        ]),
  ];
}

/** The words a finding is about, marked, among the words around them. */
function quote({ where: { before, after }, excerpt }: Item, indent: number, { color, words }: Telling): readonly Paragraph[] {
  if (excerpt === '' && before === '' && after === '') return [];
  const found = excerpt === '' ? words.here : color ? excerpt : `«${excerpt}»`;
  return [{ indent, lead: '│ ', pieces: [before.trimStart(), inked('mark', found), after.trimEnd()] }];
}

/** What to do; of what keeps somebody from using a page, also whom and how. */
function advice({ rule, tags }: Item, { docs, words }: Telling): readonly Paragraph[] {
  const text = docs(rule);
  if (text === undefined) return [];
  const told = (label: string, said: string): Paragraph => ({ indent: 4, pieces: [inked('strong', label), ` ${said}`] });
  return [...(criteriaOf(tags).length > 0 ? [told(words.why, text.why)] : []), told(words.advice, text.advice)];
}

const acceptance = ({ suppressed }: Item, indent: number, { words }: Telling): readonly Paragraph[] =>
  suppressed === undefined ? [] : [{ indent, pieces: [fill(words.acceptedBecause, { reason: suppressed.reason })] }];

/** Where to put the cursor. An element of a page is named when there is nothing else to find it by, or when details are asked for. */
function placesOf(item: Item, { words, details }: Telling): readonly string[] {
  const isUncounted = isWord(item.place) && !details;
  const point = isWhole(item) || isUncounted ? undefined : pointOf(item.place, words);
  const isHidden = item.excerpt === '' && point === undefined && !isWhole(item);
  const selector = details || isHidden ? selectorOf(item.place) : undefined;
  const own = lineOf(item.place, words);
  const related = (isUncounted ? [] : (item.related ?? [])).flatMap((place) => lineOf(place, words) ?? []).filter((line) => line !== own);
  const alsoSee = related.length === 0 ? undefined : fill(words.place.alsoSee, { places: listNames(related, words) });
  return [item.uri, point, alsoSee, selector, item.picture].filter((part) => part !== undefined);
}

/** The HTML of the element, when details are asked for. */
const code = ({ snippet }: Item, indent: number, { details }: Telling): readonly Paragraph[] =>
  details && snippet !== undefined ? [aside(indent, [snippet])] : [];

/** The criteria a finding is held against and the engines that agree, when details are asked for. */
function proofOf({ tags, engines = [] }: Item, { details, words }: Telling): readonly string[] {
  if (!details) return [];
  const criteria = criteriaOf(tags).map((criterion) => `WCAG ${criterion}`);
  return engines.length === 0 ? criteria : [...criteria, fill(words.engines, { names: listNames(engines, words) })];
}

const ruleOf = ({ rule }: Item, { pageOf }: Telling): Piece => inked('dim', rule, pageOf(rule));

const aside = (indent: number, parts: readonly Piece[]): Paragraph => ({
  indent,
  pieces: parts.flatMap((part, at) => [...(at === 0 ? [] : [inked('dim', ' · ')]), typeof part === 'string' ? inked('dim', part) : part]),
});

const capital = (text: string): string => (text.includes('/') ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`);

const sentence = (title: string): string => (title === '' || /[.!?]$/.test(title) ? title : `${title}.`);
