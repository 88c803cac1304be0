import { fill, type Part, type SharedFault, type SiteSummary, type Tally, type WcagReport } from '@klarsyn/core';
import { weights } from '../tally.ts';
import type { Telling } from '../text/finding.ts';
import { blank, inked, type Paragraph, type Piece } from '../text/print.ts';
import { inNumber } from '../words/count.ts';
import { type SiteWords, siteWords } from './words.ts';

/** A site as a whole, for those who will mend it: what helps most first, then the worst pages and parts, and what could not be checked. */
export function tellSiteSummary(summary: SiteSummary, wcag: WcagReport | undefined, telling: Telling): readonly Paragraph[] {
  const words = siteWords[telling.form];
  const { faults, worst, sections, units, unread } = summary;
  return [
    { pieces: [inked('strong', words.title)] },
    { pieces: [`${inNumber(words.pages, summary.pages)} `, ...tallied(summary.tally, telling)] },
    ...titled(words.criteria, wcag === undefined ? [] : criteriaLines(wcag, words)),
    ...titled(
      words.faults,
      faults.flatMap((fault, at) => faultLines(fault, at + 1, words)),
    ),
    ...titled(
      words.worst,
      worst.map(({ name, tally }) => line([`${name}: `, ...tallied(tally, telling)])),
    ),
    ...titled(words.sections, sections.length < 2 ? [] : partLines(sections, telling)),
    ...titled(words.units, partLines(units, telling)),
    ...titled(
      inNumber(words.unread, unread.length),
      unread.map(({ uri, message }) => line([`${uri}: ${message}`])),
    ),
  ];
}

const titled = (title: string, lines: readonly Paragraph[]): readonly Paragraph[] =>
  lines.length === 0 ? [] : [blank, { pieces: [inked('strong', title)] }, ...lines];

const line = (pieces: readonly Piece[]): Paragraph => ({ indent: 2, hang: 4, pieces });

function faultLines(
  { rule, message, severity, certainty, pages, first, isTemplate }: SharedFault,
  number: number,
  words: SiteWords,
): readonly Paragraph[] {
  const ink = certainty === 'review' ? 'review' : severity;
  return [
    { indent: 2, hang: 6, pieces: [`${number}. `, inked(ink, inNumber(words.onPages, pages)), `: ${message} `, inked('dim', `(${rule})`)] },
    ...(isTemplate ? [{ indent: 6, pieces: [words.template] }] : []),
    { indent: 6, pieces: [inked('dim', fill(words.first, { uri: first }))] },
  ];
}

function criteriaLines({ criteria }: WcagReport, words: SiteWords): readonly Paragraph[] {
  const broken = criteria.filter(({ state }) => state === 'breach').toSorted((one, other) => other.onPages - one.onPages);
  const open = criteria.filter(({ state }) => state === 'person-must-look').length;
  return [
    ...(broken.length === 0 ? [line([words.noBreach])] : []),
    ...broken.map(({ criterion, name, onPages }) =>
      line([fill(words.criterion, { criterion, name, pages: inNumber(words.onPages, onPages) })]),
    ),
    ...(open === 0 ? [] : [line([inNumber(words.look, open)])]),
  ];
}

const partLines = (parts: readonly Part[], telling: Telling): readonly Paragraph[] =>
  parts.map(({ name, pages, tally }) => line([`${name} (${pages}): `, ...tallied(tally, telling)]));

/** «3 må rettes, 1 bør rettes», or that there is nothing. */
export function tallied(tally: Tally, { words }: Pick<Telling, 'words'>): readonly Piece[] {
  const parts = weights.filter((weight) => tally[weight] > 0).map((weight) => inked(weight, `${tally[weight]} ${words.counted[weight]}`));
  if (parts.length === 0) return [inked('good', words.nothing)];
  return parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
}
