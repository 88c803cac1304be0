import type { Form } from '@klarsyn/core';
import { distance } from 'fastest-levenshtein';
import { sayHint } from '../errors.ts';

/** «Mente du …?» when a known name is near enough to be meant, else the names there are, or what to say instead of them. */
export function hintFor(name: string, known: readonly string[], form: Form, otherwise?: string): string {
  const [best] = known
    .map((other) => ({ other, steps: distance(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  if (best !== undefined && best.steps <= Math.max(2, Math.floor(name.length / 3))) return sayHint('meant', form, { name: best.other });
  return otherwise ?? sayHint('known', form, { names: known.join(', ') });
}
