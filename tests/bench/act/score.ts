import type { Case } from './cases.ts';

/** What a tool says of one ACT rule on one case: `failed` when it is certain, `review` when it leaves it to a person. */
export type Said = 'failed' | 'review' | 'nothing';
/** Tells what a tool says of an ACT rule on a case. */
export type Tool = (one: Case, ruleId: string) => Said;

/** How a tool does on one ACT rule. `complete`: every case is right. `partial`: nothing is flagged that is clean. */
export interface RuleScore {
  readonly ruleId: string;
  readonly name: string;
  readonly state: 'complete' | 'partial' | 'wrong' | 'none';
  readonly missed: readonly string[];
  readonly review: number;
  readonly falseAlarms: readonly string[];
}

/** Scores a tool rule by rule. */
export function scoreRules(cases: readonly Case[], tool: Tool): readonly RuleScore[] {
  const byRule = Map.groupBy(cases, ({ ruleId }) => ruleId);
  return [...byRule].map(([ruleId, own]) => {
    const said = own.map((one) => ({ one, said: tool(one, ruleId) }));
    const due = said.filter(({ one }) => one.expected === 'failed');
    const missed = due.filter((each) => each.said !== 'failed').map(({ one }) => one.testcaseId);
    const falseAlarms = said.filter((each) => each.one.expected !== 'failed' && each.said === 'failed').map(({ one }) => one.testcaseId);
    const hits = due.length - missed.length;
    const review = due.filter((each) => each.said === 'review').length;
    const state = falseAlarms.length > 0 ? 'wrong' : missed.length === 0 ? 'complete' : hits + review > 0 ? 'partial' : 'none';
    return { ruleId, name: own[0]?.ruleName ?? '', state, missed, review, falseAlarms };
  });
}

/** Recall and false positives, in cases. */
export interface Rates {
  readonly failed: number;
  readonly found: number;
  readonly clean: number;
  readonly alarms: number;
}

/**
 * Scores a tool by criterion: a failed case is found when the tool flags any criterion the case is about; a clean one is a false alarm when it
 * flags one.
 */
export function scoreCriteria(
  cases: readonly Case[],
  criteria: (one: Case) => readonly string[],
  flagged: (one: Case) => ReadonlySet<string>,
): Rates {
  const own = cases.map((one) => ({ one, wanted: criteria(one) })).filter(({ wanted }) => wanted.length > 0);
  const hit = ({ one, wanted }: (typeof own)[number]): boolean => {
    const flags = flagged(one);
    return wanted.some((criterion) => flags.has(criterion));
  };
  const failed = own.filter(({ one }) => one.expected === 'failed');
  const clean = own.filter(({ one }) => one.expected !== 'failed');
  return { failed: failed.length, found: failed.filter(hit).length, clean: clean.length, alarms: clean.filter(hit).length };
}
