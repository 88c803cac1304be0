import type { Problem, Severity } from '@klarsyn/core';
import type { Letter } from '@klarsyn/language/letter';
import { weightOf } from './letter.ts';

/** One finding on the whole letter: something is not said. It weighs less in a letter that grants all that was asked for. */
export const notSaid = <M extends string>(
  message: M,
  letter: Letter,
  weights: { readonly severity: Severity; readonly whenGranted?: Severity },
): Problem<M> => ({
  message,
  severity: weightOf(letter, weights.severity, weights.whenGranted ?? weights.severity),
});
