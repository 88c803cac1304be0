import type { Reading } from '@klarsyn/core';
import type { Slot } from './paradigm.ts';

/** The slot that a reading puts its word in; undefined when the reading does not tell. */
export function slotOf({ pos, features }: Reading): Slot | undefined {
  const has = (feature: string) => features.includes(feature);
  const isWeak = has('Number=Plur') || has('Definite=Def');
  if (pos === 'NOUN') {
    if (has('Number=Plur')) return has('Definite=Def') ? 'plural-definite' : 'plural';
    return has('Definite=Def') ? 'singular-definite' : 'singular';
  }
  if (pos === 'VERB' || pos === 'AUX') return verbSlot(has);
  if (pos !== 'ADJ') return undefined;
  if (has('VerbForm=Part')) return isWeak ? 'participle-weak' : 'participle';
  if (isWeak) return 'weak';
  return has('Gender=Neut') ? 'neuter' : 'common';
}

function verbSlot(has: (feature: string) => boolean): Slot | undefined {
  if (has('VerbForm=Inf')) return has('Voice=Pass') ? 's-infinitive' : 'infinitive';
  if (has('Mood=Imp')) return 'imperative';
  if (has('VerbForm=Part')) return 'participle';
  if (has('Tense=Past')) return has('Voice=Pass') ? 's-past' : 'past';
  if (has('Tense=Pres')) return has('Voice=Pass') ? 's-present' : 'present';
  return undefined;
}
