import { exitCode, type Finding, fill, principles, type Report, type Threshold } from '@klarsyn/core';
import { tally } from '../tally.ts';
import { inNumber } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import { tellCriteria } from './criteria.ts';
import { countPieces } from './document.ts';
import type { Telling } from './finding.ts';
import { blank, inked, type Paragraph } from './print.ts';
import { tellUnchecked } from './unchecked.ts';
import { isWord } from './where.ts';

/** What it all comes to: counts by family, what was not checked, and what the exit code means. */
export function tellSummary(
  report: Report,
  telling: Telling,
  failOn: Threshold | undefined,
  exit: 0 | 1 | 2 | undefined,
): readonly Paragraph[] {
  const { words } = telling;
  const findings = [...report.documents.flatMap((document) => document.findings), ...(report.site?.findings ?? [])];
  const checked = report.documents.filter(isRead).length;
  const unchecked = tellUnchecked(report, telling);
  return [
    { pieces: [inked('strong', words.total)] },
    { pieces: checked === 0 ? [words.noneChecked] : [`${inNumber(words.checked, checked)} `, ...countPieces(findings, words)] },
    ...tellFamilies(report, findings, words),
    ...(report.wcag === undefined ? [] : tellCriteria(report.wcag, telling)),
    ...(telling.reading && checked > 0 ? tellPrinciples(findings, words) : []),
    ...(unchecked.length === 0 ? [] : [blank, { pieces: [inked('strong', words.notChecked)] }, ...unchecked]),
    blank,
    ...(checked === 0 ? [] : tellAdvice(findings, words)),
    ...(failOn === undefined ? [] : [{ pieces: [inked('strong', meaning(report, failOn, words, exit))] }]),
  ];
}

/** True for a document that was read, if only in part. */
export const isRead = ({ errors, outcomes, findings }: Report['documents'][number]): boolean =>
  errors.length === 0 || findings.length > 0 || Object.keys(outcomes).length > 0;

/** One line for each family of rules that ran: what it found, or that there was nothing. */
function tellFamilies({ documents }: Report, findings: readonly Finding[], words: Words): readonly Paragraph[] {
  const family: Readonly<Record<string, string>> = words.family;
  const ran = documents.flatMap(({ outcomes }) => Object.keys(outcomes));
  const packs = new Set([...ran, ...findings.map(({ rule }) => rule)].map(packOf));
  const ours = Object.keys(family).filter((pack) => packs.has(pack));
  const others = [...packs].filter((pack) => !ours.includes(pack)).sort();
  return [...ours, ...others].map((pack) => {
    const own = findings.filter(({ rule }) => packOf(rule) === pack);
    return { indent: 2, hang: 4, pieces: [`${family[pack] ?? pack}: `, ...countPieces(own, words)] };
  });
}

/** The findings by what they stand in the way of for the reader. */
const tellPrinciples = (findings: readonly Finding[], words: Words): readonly Paragraph[] => [
  blank,
  { pieces: [inked('strong', words.principles)] },
  ...principles.map((principle): Paragraph => {
    const own = findings.filter((finding) => finding.principle === principle);
    return { indent: 2, hang: 4, pieces: [`${words.principle[principle]}: `, ...countPieces(own, words)] };
  }),
];

const packOf = (rule: string): string => rule.split('/')[0] ?? rule;

/** What a reader may need to know before they go on. */
function tellAdvice(findings: readonly Finding[], words: Words): readonly Paragraph[] {
  const { error, warning, review, hint } = tally(findings);
  if (error + warning + review + hint === 0) return [{ pieces: [words.allClear] }];
  const example = fill(words.explain, { rule: findings[0]?.rule ?? '' });
  const isInWord = findings.some(({ place }) => isWord(place));
  return [...(review > 0 ? [{ pieces: [words.review] }] : []), ...(isInWord ? [{ pieces: [words.inWord] }] : []), { pieces: [example] }];
}

function meaning(report: Report, failOn: Threshold, words: Words, exit: 0 | 1 | 2 | undefined): string {
  const code = exit ?? exitCode(report, failOn);
  return code === 0 && failOn === 'never' && exitCode(report, 'error') === 1 ? words.notStopping : words.exit[code];
}
