import { type Detected, isForm, type LanguageTag } from '@klarsyn/core';
import { type Evidence, languages } from './weigh.ts';

/** What a declared language is worth, as a log likelihood: less than two telling words. */
const declaredWeight = 1.5;

/** Adds evidence together. */
export function add(parts: readonly Evidence[]): Evidence {
  const sum: Record<LanguageTag, number> = {};
  for (const language of languages) sum[language] = 0;
  for (const part of parts) for (const language of languages) sum[language] = (sum[language] ?? 0) + (part[language] ?? 0);
  return sum;
}

/** Evidence made weaker or stronger, and held within a limit on either side of the best. */
export function temper(evidence: Evidence, factor: number, limit = Number.POSITIVE_INFINITY): Evidence {
  let best = Number.NEGATIVE_INFINITY;
  for (const language of languages) best = Math.max(best, evidence[language] ?? 0);
  const tempered: Record<LanguageTag, number> = {};
  for (const language of languages) tempered[language] = Math.max(-limit, ((evidence[language] ?? 0) - best) * factor);
  return tempered;
}

/** What a declared tag says: itself, or for `no` both forms. */
export function declaredEvidence(tag: LanguageTag | undefined): Evidence {
  const primary = tag?.toLowerCase().split('-')[0];
  if (primary === undefined) return {};
  if (primary === 'no') return { nb: declaredWeight, nn: declaredWeight };
  return { [primary]: declaredWeight };
}

/** The likeliest language and how sure we are. Nothing to go by gives `otherwise` with confidence 0. */
export function judge(evidence: Evidence, otherwise: LanguageTag): Detected {
  const scores = languages.map((language) => evidence[language] ?? 0);
  const best = Math.max(...scores);
  if (scores.every((score) => score === scores[0])) return { language: otherwise, confidence: 0 };
  const total = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  const leaders = languages.filter((_, index) => scores[index] === best);
  const language = leaders.includes(otherwise) ? otherwise : (leaders.find(isForm) ?? leaders[0] ?? otherwise);
  return { language, confidence: 1 / total };
}
