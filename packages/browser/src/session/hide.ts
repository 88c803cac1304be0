import type { Step } from '@klarsyn/core';
import type { Secrets } from './steps.ts';

/** A secret as short as this may be any word of the page. */
const shortest = 4;

/** Takes the secrets that steps fill in out of what was recorded, or of why it was not: a page may show the name somebody logged in with. */
export function hiding(steps: readonly Step[], secrets: Secrets | 'refused'): <T>(told: T) => T {
  if (secrets === 'refused') return (recording) => recording;
  const told = steps.flatMap((step) => ('fill' in step ? Object.values(step.fill) : []));
  const values = told.flatMap((value) => (value.startsWith('$') ? (secrets[value.slice(1)] ?? []) : []));
  const long = values.filter(({ length }) => length >= shortest);
  // The longest first: a short one may be part of it.
  const hidden = [...new Set(long.flatMap(spellings))]
    .map((value) => JSON.stringify(value).slice(1, -1))
    .sort((a, b) => b.length - a.length);
  if (hidden.length === 0) return (recording) => recording;
  return (recording) => JSON.parse(hidden.reduce((json, value) => json.replaceAll(value, '•••'), JSON.stringify(recording)));
}

/** The ways a page may write a word: as it is, in an address, in a header, in its own source. */
const spellings = (word: string): readonly string[] => {
  const inAddress = encodeURIComponent(word);
  const inSource = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const inHeader = Buffer.from(word).toString('base64');
  return [word, inAddress, inAddress.replaceAll('%20', '+'), encodeURI(word), inSource, inHeader];
};
