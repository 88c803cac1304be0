import type { Problem, Severity } from '@klarsyn/core';
import type { Letter, PartName } from '@klarsyn/language/letter';
import { weightOf } from './letter.ts';

interface Weights {
  readonly severity: Severity;
  /** In a letter that grants all that was asked for. */
  readonly whenGranted?: Severity;
  /** The part that is looked for. Where the letter may have it in words that are not known, a person must see to it. */
  readonly part?: PartName;
}

/** One finding on the whole letter: something is not said. */
export function notSaid<M extends string>(message: M, letter: Letter, { severity, whenGranted, part }: Weights): Problem<M> {
  if (part !== undefined && letter.maybe.has(part)) return { message, severity: 'hint', certainty: 'review' };
  return { message, severity: weightOf(letter, severity, whenGranted ?? severity) };
}
