import type { Form } from '@klarsyn/core';
import type { WordGraph } from '../words/graph.ts';
import { hashOf, mix } from './hash.ts';
import { lexicalTraits } from './lexicon.ts';

/** What is known of a word by itself, whatever stands around it. */
export interface WordTraits {
  readonly hash: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Begins with a capital, is all capitals, has a digit or a hyphen: one number for all. */
  readonly shape: number;
  /** The first lexical trait that tells of inflection. */
  readonly lexical: number;
  /** The features that need no context. */
  readonly features: Uint32Array;
}

/** The traits of a word in a form of Norwegian. */
export function traitsOf(form: string, language: Form, graph: WordGraph | undefined): WordTraits {
  const lower = form.toLowerCase();
  const hash = hashOf(lower);
  const shape = shapeOf(form);
  const of = language === 'nb' ? 1 : 2;
  const lexical = lexicalTraits(graph, lower, form);
  const features = [mix(0, hash), mix(1, hash, of), mix(2, shape), mix(3, hashOf(form)), mix(4, of)];
  for (let length = 1; length <= 5 && length < lower.length; length += 1) {
    const suffix = hashOf(lower, lower.length - length);
    features.push(mix(4 + length, suffix));
    if (length === 2 || length === 3) features.push(mix(10 + length, suffix, shape, of));
  }
  for (let length = 1; length <= 4 && length < lower.length; length += 1) features.push(mix(15 + length, hashOf(lower, 0, length)));
  for (const trait of lexical) features.push(mix(20, trait), mix(21, trait, of));
  if (lexical.length > 2) features.push(mix(22, lexical[1] ?? 0, lexical[2]));
  return {
    hash,
    suffix2: hashOf(lower, Math.max(0, lower.length - 2)),
    suffix3: hashOf(lower, Math.max(0, lower.length - 3)),
    shape,
    lexical: lexical[2] ?? lexical[1] ?? lexical[0] ?? 0,
    features: Uint32Array.from(features),
  };
}

function shapeOf(form: string): number {
  const first = /^\p{Lu}/u.test(form) ? 1 : 0;
  const all = form.length > 1 && first === 1 && form === form.toUpperCase() ? 2 : 0;
  return (
    first |
    all |
    (/\p{N}/u.test(form) ? 4 : 0) |
    (/-/.test(form) ? 8 : 0) |
    (form.length === 1 ? 16 : 0) |
    (/^\P{L}+$/u.test(form) ? 32 : 0)
  );
}

/** A place before the first word or after the last. */
const edge: WordTraits = { hash: 1, suffix2: 1, suffix3: 1, shape: 64, lexical: 1, features: new Uint32Array(0) };

/** How many context features a place has. */
export const contextSize = 27;

/** Fills in the features of a place in a sentence. Labels before it are those already chosen; `noLabel` stands before the first. */
export function fillContext(words: readonly WordTraits[], at: number, one: number, two: number, into: Uint32Array): void {
  const w = words[at] ?? edge;
  const p1 = words[at - 1] ?? edge;
  const p2 = words[at - 2] ?? edge;
  const n1 = words[at + 1] ?? edge;
  const n2 = words[at + 2] ?? edge;
  const t1 = one + 1;
  const t2 = two + 1;
  into[0] = mix(30, p1.hash);
  into[1] = mix(31, n1.hash);
  into[2] = mix(32, p2.hash);
  into[3] = mix(33, n2.hash);
  into[4] = mix(34, t1);
  into[5] = mix(35, t1, t2);
  into[6] = mix(36, t1, w.hash);
  into[7] = mix(37, t1, n1.hash);
  into[8] = mix(38, p1.hash, w.hash);
  into[9] = mix(39, w.hash, n1.hash);
  into[10] = mix(40, n1.suffix3);
  into[11] = mix(41, p1.suffix3);
  into[12] = mix(42, t1, w.suffix3);
  into[13] = mix(43, t1, w.lexical);
  into[14] = mix(44, n1.hash, n2.hash);
  into[15] = mix(45, at === 0 ? 1 : 2, w.shape);
  into[16] = mix(46, w.suffix2, n1.suffix2);
  into[17] = mix(47, p1.hash, n1.hash);
  into[18] = mix(48, t1, n1.lexical);
  into[19] = mix(49, w.shape, n1.shape, p1.shape);
  into[20] = mix(50, n1.lexical);
  into[21] = mix(51, t1, t2, w.hash);
  into[22] = mix(52, t1, n1.suffix2);
  into[23] = mix(53, n1.lexical, n2.lexical);
  into[24] = mix(54, w.lexical, n1.lexical, t1);
  into[25] = mix(55, w.hash, n1.suffix3);
  into[26] = mix(56, p2.hash, p1.hash);
}

/** The label before the first word. */
export const noLabel = 254;
