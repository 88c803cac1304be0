import type { Form } from '@klarsyn/core';
import { hashOf, mix } from '../tag/hash.ts';
import { takeApart } from '../words/compound.ts';
import { lookUp, uses, type WordGraph } from '../words/graph.ts';

/** The word graphs that are loaded. */
export type Graphs = Partial<Readonly<Record<Form, WordGraph>>>;

/** Number of weights; a feature has its place by its hash. */
export const leanSize = 1 << 18;
/** What one step of a stored weight is worth, as log odds. */
export const leanStep = 1 / 24;

/** The features that tell bokmål from nynorsk in a word: itself, its letter groups, and which dictionary has it. */
export function leanFeatures(word: string, graphs: Graphs): readonly number[] {
  const features = [mix(80, hashOf(word))];
  const padded = `^${word}$`;
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    features.push(mix(81, hashOf(padded, at, at + 3)));
    if (at + 4 <= padded.length) features.push(mix(82, hashOf(padded, at, at + 4)));
    if (at + 5 <= padded.length) features.push(mix(85, hashOf(padded, at, at + 5)));
  }
  const membership = membershipOf(word, graphs);
  if (membership !== 0) features.push(mix(83, membership), mix(84, membership, Math.min(word.length, 8)));
  return features.map((feature) => feature & (leanSize - 1));
}

/** 1: only in the bokmål graph, 2: only in the nynorsk graph, 3: in both, 4: in neither; 0 when a graph is missing. */
export function membershipOf(word: string, { nb, nn }: Graphs): number {
  if (nb === undefined || nn === undefined) return 0;
  const inNb = has(nb, word);
  const inNn = has(nn, word);
  return inNb ? (inNn ? 3 : 1) : inNn ? 2 : 4;
}

/** How far a word by itself leans towards nynorsk, as log odds; below zero is bokmål. */
export function leanOf(word: string, weights: Int8Array, graphs: Graphs): number {
  let sum = 0;
  for (const feature of leanFeatures(word, graphs)) sum += weights[feature] as number;
  return sum * leanStep;
}

const has = (graph: WordGraph, word: string): boolean =>
  (lookUp(graph, word) & uses.word) !== 0 ||
  takeApart(graph, word) !== undefined ||
  (word.includes('-') && word.split('-').every((part) => lookUp(graph, part) !== 0));
