import { toldLimits } from '../guard/limits.ts';
import type { Complaint } from '../model/index.ts';
import type { Checked, Found } from './check.ts';
import { ladder } from './say.ts';

/** What is told of what rules found, and a word on what is only counted. */
export interface Told {
  readonly found: readonly Found[];
  readonly complaints: readonly Complaint[];
}

/**
 * Of what each rule found, as much as somebody can read: what a machine knows before what a person must judge, what weighs most first. A hostile document has
 * a hundred thousand findings, and each takes ten kilobytes.
 */
export function told(checked: readonly Pick<Checked, 'found'>[]): Told {
  const complaints: Complaint[] = [];
  const found = checked.flatMap(({ found: all }) => {
    const [first] = all;
    if (first === undefined || all.length <= toldLimits.ofRule) return all;
    complaints.push({
      code: 'findings-cut',
      values: { rule: first.chosen.rule.id, told: toldLimits.ofRule, counted: all.length - toldLimits.ofRule },
    });
    return all.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, toldLimits.ofRule);
  });
  return { found, complaints };
}

/** What a machine knows weighs more than anything that a person must judge. */
const weightOf = ({ chosen, problem: { severity = chosen.rule.severity, certainty } }: Found): number =>
  ladder.indexOf(severity) + (certainty === 'review' ? 0 : ladder.length);
