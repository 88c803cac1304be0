import { type DocumentReport, fill, type SiteReport } from '@klarsyn/core';
import { sayTally } from '../tally.ts';
import { counts } from '../weight.ts';
import { inNumber } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import { languageName } from '../words/language.ts';
import { type Arranged, arrange, type Item } from './arrange.ts';
import { criteriaLine } from './criteria.ts';
import { type Telling, tellOne, tellSeveral } from './finding.ts';
import { blank, inked, type Paragraph, type Piece } from './print.ts';
import { readingLine, tellReading } from './reading.ts';
import { isWord, lineOf, partOf } from './where.ts';

/** From this many findings on, a rule is told once in a document, with its places in a list. Across pages: from two. */
const many = 3;
const manyPages = 2;

/** All that was found in one document. */
export function tellDocument(document: DocumentReport, telling: Telling): readonly Paragraph[] {
  const { words, details } = telling;
  const shown = details ? document.findings : document.findings.filter(counts);
  const accepted = document.findings.filter((finding) => !counts(finding)).length;
  return [
    { pieces: [inked('strong', document.uri)] },
    ...about(document, telling),
    { pieces: countPieces(document.findings, words, words.nothingIn) },
    ...(document.reading === undefined ? [] : [readingLine(document.reading, telling)]),
    ...criteriaLine(document, telling),
    ...(document.errors.length > 0 ? [{ pieces: [words.partly] }] : []),
    ...(accepted > 0 ? [{ pieces: [inNumber(words.accepted, accepted)] }] : []),
    ...tellArranged(
      arrange(shown, many, (item) => partOf(item, words, document)),
      telling,
    ),
    ...(document.reading === undefined || !telling.reading ? [] : tellReading(document.reading, telling)),
  ];
}

/** All that was found across the documents of a run. */
export const tellSite = ({ findings }: SiteReport, telling: Telling): readonly Paragraph[] => [
  { pieces: [inked('strong', telling.words.across)] },
  { pieces: countPieces(findings, telling.words) },
  ...tellArranged(
    arrange(findings, manyPages, () => undefined),
    telling,
  ),
];

/** «2 ting må rettes, 1 må vurderes», or that there is nothing. */
export function countPieces(findings: readonly Item[], words: Words, nothing = words.nothing): readonly Piece[] {
  const parts = sayTally(findings, words);
  if (parts.length === 0) return [inked('good', nothing)];
  return parts.flatMap(({ weight, text }, index) => [index === 0 ? '' : ', ', inked(weight, text)]);
}

/** «Avslag på søknad» · avslag · bokmål */
function about({ title = '', kind, language }: DocumentReport, { words, form }: Telling): readonly Paragraph[] {
  const name = kind === undefined ? undefined : words.kind[kind.value];
  const said = [
    title.trim() === '' ? undefined : `«${title.trim()}»`,
    name === undefined || kind?.told === true ? name : fill(words.guessed, { kind: name }),
    language === undefined ? undefined : languageName(language, form),
  ].filter((part) => part !== undefined);
  return said.length === 0 ? [] : [{ pieces: [inked('dim', said.join(' · '))] }];
}

/** Findings part by part, then those in several places. The advice of a rule is given once. */
function tellArranged({ parts, several }: Arranged, telling: Telling): readonly Paragraph[] {
  const advised = new Set<string>();
  const isFirst = ({ rule }: Item) => !advised.has(rule) && advised.add(rule).size > 0;
  const told = parts.flatMap(({ label, items }, index) => [
    blank,
    ...heading(label ?? (index === 0 ? undefined : lineLabel(items, telling))),
    ...apart(items.map((item) => tellOne(item, isFirst(item), telling))),
  ]);
  if (several.length === 0) return told;
  const title = parts.length === 0 ? undefined : telling.words.several;
  return [...told, blank, ...heading(title), ...apart(several.map((items) => tellSeveral(items, telling)))];
}

const apart = (blocks: readonly (readonly Paragraph[])[]): readonly Paragraph[] =>
  blocks.flatMap((block, index) => (index === 0 ? block : [blank, ...block]));

const heading = (label: string | undefined): readonly Paragraph[] => (label === undefined ? [] : [{ pieces: [inked('strong', label)] }]);

/** A part without a name is named after its first line. */
function lineLabel([first]: readonly Item[], { words, details }: Telling): string | undefined {
  if (first !== undefined && isWord(first.place) && !details) return words.top;
  const line = first === undefined ? undefined : lineOf(first.place, words);
  return line === undefined ? undefined : `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}
