import type { CriterionFacts } from './criterion.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { understandable } from './understandable.ts';

/**
 * The criteria of WCAG 2.0 to 2.2 at levels A and AA, in the order of the standard. Which of them the law asks for: the regulation on
 * universal design of ICT § 4 (private, WCAG 2.0) and § 4 b (public, WCAG 2.1 as EN 301 549 has it). WCAG 2.2 is asked for by nobody yet.
 */
export const wcagCriteria: readonly CriterionFacts[] = [...perceivable, ...operable, ...understandable];

/** Whom the law asks: the public sector (48 criteria of WCAG 2.1) or others (35 of WCAG 2.0). */
export type WcagSector = 'public' | 'private';

/** Which criteria a page is held against. */
export interface WcagScope {
  readonly sector: WcagSector;
  /** Also WCAG 2.2, as advice. */
  readonly wcag22: boolean;
}

/** True for a criterion that the law asks a sector to meet. */
export const isRequired = ({ since, exempt }: CriterionFacts, sector: WcagSector): boolean =>
  exempt === 'all' ? false : sector === 'public' ? since !== '2.2' : since === '2.0' && exempt === undefined;

/** The criteria that a page is held against: those of the law, and those of WCAG 2.2 when they are asked for. */
export const criteriaIn = ({ sector, wcag22 }: WcagScope): readonly CriterionFacts[] =>
  wcagCriteria.filter((facts) => isRequired(facts, sector) || (wcag22 && facts.since === '2.2'));

const byId: ReadonlyMap<string, CriterionFacts> = new Map(wcagCriteria.map((facts) => [facts.id, facts]));

/** What is known of a criterion; undefined for one at level AAA, or none at all. */
export const criterionFacts = (id: string): CriterionFacts | undefined => byId.get(id);
