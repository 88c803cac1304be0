import type { Form } from '@klarsyn/core';
import type { Model } from '../model.ts';

/** Gives the lemma of a form with a label. Names and other words that do not inflect keep their form. */
export type Lemma = (form: string, label: number, language: Form) => string;

const longestEnding = 7;
/** Begins with two capitals, or a capital and a digit: «NATO», «TV-kanalen», «CO2». */
const acronym = /^\p{Lu}[\p{Lu}\d]/u;

/** Makes a lemmatiser from a model's rules: whole words first, then the longest ending. */
export function createLemmatiser(model: Model): Lemma {
  const rules = new Map(
    new TextDecoder()
      .decode(model.part('lemmas'))
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  const keepsCase = model.header.labels.map((label) => /^(?:PROPN|X|SYM)/.test(label));
  const marks = model.header.labels.map((label) => label === 'PUNCT');
  return (form, label, language) => {
    const key = `${language}${label}`;
    const lower = form.toLowerCase();
    if (marks[label]) return /^["«»”“„'’]$/.test(form) ? '$"' : `$${form}`;
    if (lower === 'det' && language === 'nb') return 'den';
    const script = rules.get(`${key} =${lower}`) ?? byEnding(rules, key, lower);
    if (script === undefined) return keepsCase[label] || acronym.test(form) ? form : lower;
    const base = keepsCase[label] || acronym.test(form) ? form : lower;
    return base.slice(0, base.length - Number(script[0])) + script.slice(1);
  };
}

function byEnding(rules: ReadonlyMap<string, string>, label: string, lower: string): string | undefined {
  for (let length = Math.min(longestEnding, lower.length - 1); length >= 0; length -= 1) {
    const script = rules.get(`${label} ${lower.slice(lower.length - length)}`);
    if (script !== undefined) return script;
  }
  return undefined;
}
