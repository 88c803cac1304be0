import type { Finding } from '@klarsyn/core';
import type { GoldIssue, GoldText } from './klarsprak-gold.ts';

/**
 * One thing that was marked, found, or both. `set` tells the sets apart that are counted for themselves: marked by hand, by counting words
 * (`auto`), of little weight (`lav`), in a text of the annotator's own (`modelled`).
 */
export interface Judged {
  readonly rule: string;
  readonly verdict: 'right' | 'wrong' | 'missed' | 'optional';
  readonly set: 'hand' | 'auto' | 'lav' | 'modelled';
  readonly severity: 'error' | 'warning' | 'hint' | undefined;
  /** For a false alarm: the rule whose mark it overlaps, when there is one. */
  readonly beside: string | undefined;
  readonly where: string;
}

/** Rules whose marks are counted by a machine: at 21 words, whatever a person would say. */
const counted = 'lang-setning';

/** Holds findings against marks: right when both have the same rule and their spans overlap. A finding outside the marked sentences is not judged. */
export function judge(text: GoldText, findings: readonly Finding[]): readonly Judged[] {
  return text.sentences.flatMap((sentence) => {
    const end = sentence.at + sentence.sentence.length;
    const own = findings.flatMap((finding) => {
      const span = spanOf(finding);
      const isInside =
        span !== undefined && span.start < end && sentence.at < span.end && span.end - span.start < 1.5 * sentence.sentence.length + 20;
      return isInside ? [{ finding, start: span.start - sentence.at, end: span.end - sentence.at, name: nameOf(finding) }] : [];
    });
    const overlaps = (issue: GoldIssue, found: { readonly start: number; readonly end: number }) =>
      found.start < issue.end && issue.start < found.end;
    const say = (at: { readonly start: number; readonly end: number }) =>
      `${sentence.id}: ${sentence.sentence.slice(Math.max(0, at.start - 40), at.start)}⟦${sentence.sentence.slice(Math.max(0, at.start), at.end)}⟧${sentence.sentence.slice(at.end, at.end + 40)}`;
    const setOf = (issue: GoldIssue | undefined, rule: string): Judged['set'] => {
      if (issue?.auto === true || rule === counted) return 'auto';
      if (issue?.severity === 'lav') return 'lav';
      return sentence.modelled ? 'modelled' : 'hand';
    };
    const marked = sentence.issues.map((issue): Judged => {
      const hits = own.filter(({ name, start, end: stop }) => name === issue.rule && overlaps(issue, { start, end: stop }));
      const loudest = hits.map(({ finding }) => finding.severity).sort((a, b) => order[a] - order[b])[0];
      const verdict = issue.optional === true ? 'optional' : loudest === undefined ? 'missed' : 'right';
      return { rule: issue.rule, verdict, set: setOf(issue, issue.rule), severity: loudest, beside: undefined, where: say(issue) };
    });
    const alarms = own
      .filter(({ name, ...span }) => !sentence.issues.some((issue) => issue.rule === name && overlaps(issue, span)))
      .map(({ finding, name, ...span }): Judged => {
        const beside = sentence.issues.find((issue) => overlaps(issue, span))?.rule;
        return { rule: name, verdict: 'wrong', set: setOf(undefined, name), severity: finding.severity, beside, where: say(span) };
      });
    return [...marked, ...alarms];
  });
}

const order = { error: 0, warning: 1, hint: 2 } as const;

const nameOf = ({ rule }: Finding): string => rule.slice(rule.indexOf('/') + 1);

function spanOf({ place }: Finding): { readonly start: number; readonly end: number } | undefined {
  return place.in === 'text' ? { start: place.start.offset, end: place.end.offset } : undefined;
}

interface Tally {
  right: number;
  wrong: number;
  beside: number;
  missed: number;
  unasked: number;
}

/** Prints the scores of all rules, each by itself and together: at warning or over, and with hints. */
export function printScores(
  judged: readonly Judged[],
  { on, details }: { readonly on: ReadonlySet<string>; readonly details: boolean },
): void {
  const all = [...new Set(judged.map(({ rule }) => rule))].sort();
  console.log(
    'rule                              right wrong (beside) missed   P     R     F1   (marked by hand, not optional, at warning or over)',
  );
  for (const rule of all) console.log(line(rule, tally(judged.filter((one) => one.rule === rule && isHand(one)))));
  const hand = judged.filter(isHand);
  console.log(line('all rules', tally(hand)));
  console.log(line(`the ${on.size} rules that are on`, tally(hand.filter(({ rule }) => on.has(rule)))));
  for (const set of ['lav', 'modelled', 'auto'] as const) console.log(line(`set ${set}`, tally(judged.filter((one) => one.set === set))));
  if (details) printDetails(judged);
}

const isHand = ({ set }: Judged): boolean => set === 'hand' || set === 'modelled';
const isLoud = ({ severity }: Judged): boolean => severity === 'error' || severity === 'warning';

function tally(judged: readonly Judged[]): Tally {
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  return {
    right: count((one) => one.verdict === 'right' && isLoud(one)),
    wrong: count((one) => one.verdict === 'wrong' && isLoud(one)),
    beside: count((one) => one.verdict === 'wrong' && isLoud(one) && one.beside !== undefined),
    missed: count((one) => one.verdict === 'missed' || (one.verdict === 'right' && !isLoud(one))),
    unasked: count((one) => one.verdict === 'optional'),
  };
}

function line(name: string, { right, wrong, beside, missed }: Tally): string {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * right) / (2 * right + wrong + missed);
  const numbers = [right, wrong].map((count) => String(count).padStart(5)).join(' ');
  return `${name.padEnd(34)}${numbers} ${`(${beside})`.padStart(8)} ${String(missed).padStart(6)}   ${share(precision)} ${share(recall)} ${share(f1)}   P ${interval(right, right + wrong)} R ${interval(right, right + missed)}`;
}

const share = (value: number): string => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));

/** Wilson's interval for a share, 95 %. */
function interval(hits: number, of: number): string {
  if (of === 0) return '–';
  const z = 1.96;
  const p = hits / of;
  const middle = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const reach = (z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
  return `${Math.max(0, middle - reach).toFixed(2)}–${Math.min(1, middle + reach).toFixed(2)}`;
}

function printDetails(judged: readonly Judged[]): void {
  for (const verdict of ['wrong', 'missed'] as const) {
    console.log(`\n${verdict === 'wrong' ? 'False alarms' : 'Missed'}`);
    const shown = judged.filter((one) =>
      verdict === 'wrong' ? one.verdict === 'wrong' : one.verdict === 'missed' || (one.verdict === 'right' && !isLoud(one)),
    );
    for (const { rule, where, severity, beside, set } of shown.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)))
      console.log(`  ${rule} [${severity ?? '–'}, ${set}]${beside === undefined ? '' : ` (beside ${beside})`} ${where}`);
  }
}
