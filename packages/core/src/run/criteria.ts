import type { Rule } from '../rule/index.ts';
import type { Criterion, Finding, Skipped } from './report.ts';

/** The WCAG criteria a list of tags names, without the prefix. */
export const criteriaOf = (tags: readonly string[] = []): readonly string[] =>
  tags.flatMap((tag) => /^wcag-(\d\.\d\.\d+)$/.exec(tag)?.[1] ?? []);

/** What is known of each WCAG criterion that a rule speaks of. A rule that could not run leaves its criterion to a person. */
export function criteria(rules: readonly Rule[], findings: readonly Finding[], skipped: readonly Skipped[]): readonly Criterion[] {
  const all = [...new Set(rules.flatMap(({ tags }) => criteriaOf(tags)))].sort(byNumber);
  return all.map((criterion) => {
    const named = (tags: readonly string[] | undefined) => criteriaOf(tags).includes(criterion);
    const own = findings.filter(({ tags, suppressed }) => suppressed === undefined && named(tags));
    const breaches = unique(own.filter(({ certainty }) => certainty === 'certain').map(({ rule }) => rule));
    if (breaches.length > 0) return { criterion, state: 'breach', because: breaches };
    const unsure = own.map(({ rule }) => rule);
    const unknown = skipped.filter(({ rule, because }) => because === 'needs' && named(rules.find(({ id }) => id === rule)?.tags));
    const open = unique([...unsure, ...unknown.map(({ rule }) => rule)]);
    if (open.length > 0) return { criterion, state: 'person-must-look', because: open };
    return { criterion, state: 'nothing-found', because: unique(rules.filter(({ tags }) => named(tags)).map(({ id }) => id)) };
  });
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });
