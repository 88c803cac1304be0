import type { Sentence, Span } from '@klarsyn/core';
import { has, lowerOf, posOf, setOf, spanOf } from './words.ts';

const sin = setOf('sin si sitt sine');
const cheap = /\s(?:sin|si|sitt|sine)\s/u;
const before = new Set(['ADP', 'SCONJ', 'CCONJ', '']);
const being = setOf('er var blir vert');

/** «eleven sin mappe»: an owner, «sin» and what is owned. An owner that may be the object of a verb is left out. */
export function sinGenitives(sentence: Sentence): readonly Span[] {
  const { tokens, plain } = sentence;
  if (!cheap.test(plain)) return [];
  return tokens.flatMap((token, at) => {
    const owner = tokens[at - 1];
    if (!sin.has(token.form) || !isOwner(sentence, at - 1)) return [];
    let noun = at + 1;
    while (posOf(tokens[noun]) === 'ADJ') noun += 1;
    if (posOf(tokens[noun]) !== 'NOUN' || owner === undefined) return [];
    return [spanOf(sentence, at - 1, noun)];
  });
}

/** True for a definite noun or a name that stands where no verb can have it as its object. */
function isOwner({ tokens }: Sentence, at: number): boolean {
  const isNoun = posOf(tokens[at]) === 'NOUN' && has(tokens[at], 'Definite=Def') && !has(tokens[at], 'Case=Gen');
  if (!isNoun && posOf(tokens[at]) !== 'PROPN') return false;
  let first = at;
  while (/^(?:ADJ|DET|PROPN)$/.test(posOf(tokens[first - 1]))) first -= 1;
  const previous = tokens[first - 1];
  return before.has(posOf(previous)) || being.has(lowerOf(previous)) || (previous?.kind === 'punctuation' && previous.form !== ',');
}
