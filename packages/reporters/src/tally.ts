import type { Finding } from '@klarsyn/core';
import { counts, type Weight, weightOf } from './weight.ts';
import type { Words } from './words/index.ts';

/** Weights from what is most urgent to what is least. */
export const weights: readonly Weight[] = ['error', 'warning', 'review', 'hint'];

type Tally = Readonly<Record<Weight, number>>;

/** How many findings of each weight are left to do something about. */
export function tally(findings: readonly Finding[]): Tally {
  const open = findings.filter(counts).map(weightOf);
  const count = (weight: Weight) => open.filter((one) => one === weight).length;
  return { error: count('error'), warning: count('warning'), review: count('review'), hint: count('hint') };
}

/** Puts documents with the most to do first. */
export const mostFirst = (one: { readonly count: Tally }, other: { readonly count: Tally }): number =>
  weights.map((weight) => other.count[weight] - one.count[weight]).find((more) => more !== 0) ?? 0;

/** «2 ting må rettes, 1 må vurderes, 3 tips», each part with its weight. Empty when there is nothing to do. */
export function sayTally(findings: readonly Finding[], words: Words): readonly { readonly weight: Weight; readonly text: string }[] {
  const counted = tally(findings);
  const present = weights.filter((weight) => counted[weight] > 0);
  return present.map((weight, index) => {
    const things = index === 0 && weight !== 'hint' ? `${words.things} ` : '';
    return { weight, text: `${counted[weight]} ${things}${words.counted[weight]}` };
  });
}
