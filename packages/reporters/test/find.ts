import { type Finding, type Form, fill, type Place, principleOf, type Rule, type Values, type Where } from '@klarsyn/core';
import { rules } from './rules.ts';

/** A document about which nothing is said. */
export const base = { outcomes: {}, skipped: [], crashes: [], errors: [], complaints: [], criteria: [] } as const;

const point = (line: number, column: number, offset: number) => ({ line, column, offset });
/** A stretch of one line. */
export const at = (line: number, column: number, offset: number, length: number): Place => ({
  in: 'text',
  start: point(line, column, offset),
  end: point(line, column + length, offset + length),
});
/** The beginning of a document. */
export const start = at(1, 1, 0, 0);
/** No words around it. */
export const nowhere: Where = { before: '', after: '' };

interface Given extends Partial<Finding> {
  readonly place: Place;
  readonly values?: Values;
}

/** A finding: a warning, and certain, unless something else is given. */
export function find(form: Form, rule: string, { values = {}, ...given }: Given): Finding {
  return {
    rule,
    severity: 'warning',
    certainty: 'certain',
    message: fill(rules[rule]?.[form].message ?? '', values),
    messageId: 'found',
    values,
    where: nowhere,
    excerpt: '',
    fingerprint: `${rule.length.toString(16)}`.padStart(16, '0'),
    tags: [],
    principle: principleOf({ id: rule as Rule['id'] }),
    ...given,
  };
}
