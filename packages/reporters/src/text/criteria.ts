import { type Criterion, type CriterionReport, type DocumentReport, fill, isPage, type WcagReport } from '@klarsyn/core';
import { inNumber } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import type { Telling } from './finding.ts';
import { blank, inked, type Paragraph } from './print.ts';

/** What is known of the WCAG criteria of one page, on one line; nothing for a letter. */
export function criteriaLine(document: DocumentReport, { words }: Telling): readonly Paragraph[] {
  if (!isPage(document) || document.criteria.length === 0) return [];
  return [{ pieces: [inked('dim', fill(words.wcag.ofPage, countStates(document.criteria)))] }];
}

/** What is known of the WCAG criteria over all pages: those that are broken, and how many a person must look at. With details, what to look for. */
export function tellCriteria({ sector, pages, criteria }: WcagReport, { words, details }: Telling): readonly Paragraph[] {
  const counted = countStates(criteria);
  const asked = criteria.filter(({ advice }) => advice === undefined).length;
  const broken = criteria.filter(({ state }) => state === 'breach');
  const open = criteria.filter(({ state }) => state === 'person-must-look');
  const look = inNumber(words.wcag.look, counted.look);
  return [
    blank,
    { pieces: [inked('strong', fill(words.wcag.title, { sector: words.wcag.sector[sector], count: asked }))] },
    ...broken.map(
      (one): Paragraph => ({ indent: 2, hang: 4, pieces: [inked('error', `${words.wcag.breach}:`), ` ${nameOf(one, words, pages)}`] }),
    ),
    ...(counted.look === 0 ? [] : [{ indent: 2, hang: 4, pieces: [inked('review', look), details ? '' : ` ${words.wcag.seeList}`] }]),
    ...(details ? open.flatMap((one) => checklist(one, words, pages)) : []),
    ...(counted.clean === 0 ? [] : [{ indent: 2, hang: 4, pieces: [inNumber(words.wcag.clean, counted.clean)] }]),
  ];
}

/** What a person looks for to judge a criterion, and the test rules that say how. */
const checklist = (one: CriterionReport, words: Words, pages: number): readonly Paragraph[] => [
  { indent: 4, hang: 6, pieces: [inked('strong', nameOf(one, words, pages))] },
  ...one.look.map((line): Paragraph => ({ indent: 6, hang: 8, pieces: [`– ${line}`] })),
  ...(one.tests.length === 0
    ? []
    : [{ indent: 6, hang: 8, pieces: [inked('dim', fill(words.wcag.tests, { ids: one.tests.join(', ') }))] }]),
];

/** «1.4.3 Kontrast (minimum) (AA), 3 sider» */
function nameOf({ criterion, name, level, advice, onPages }: CriterionReport, { wcag }: Words, pages: number): string {
  const about = [level, ...(advice === true ? [wcag.advice] : [])].join(', ');
  return `${criterion} ${name} (${about})${pages > 1 && onPages > 0 ? `, ${inNumber(wcag.onPages, onPages)}` : ''}`;
}

/** How many criteria have each state. */
function countStates(criteria: readonly Criterion[]): { readonly breach: number; readonly look: number; readonly clean: number } {
  const count = (state: Criterion['state']) => criteria.filter((one) => one.state === state).length;
  return { breach: count('breach'), look: count('person-must-look'), clean: count('nothing-found') };
}
