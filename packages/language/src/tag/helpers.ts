import type { Form } from '@klarsyn/core';

/** A word as the tagger left it: lower-case form, part of speech, features. */
export interface Tagged {
  readonly lower: string;
  readonly pos: string;
  readonly features: readonly string[];
}

const having: ReadonlySet<string> = new Set('ha har hadde hatt havt'.split(' '));
const becoming: ReadonlySet<string> = new Set('bli blir ble blei blitt verte vert vart vorte'.split(' '));
const furthest = 10;

/** «ha» and «bli» help when a participle follows in the clause, and are verbs of their own when none does. The tagger sees two words ahead, which is too few. */
export function helperOrVerb(words: readonly Tagged[], at: number, form: Form): 'AUX' | 'VERB' | undefined {
  const { lower = '', pos } = words[at] ?? {};
  const has = having.has(lower);
  if ((pos !== 'AUX' && pos !== 'VERB') || (!has && !becoming.has(lower))) return undefined;
  for (let next = at + 1; next < Math.min(words.length, at + furthest); next += 1) {
    const word = words[next] as Tagged;
    if (word.features.includes('VerbForm=Part') && (has ? isCarried(words, at, next, form) : true)) return 'AUX';
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'SCONJ' || (has && word.pos === 'CCONJ') || /^[.,:;?!]$/.test(word.lower))
      return 'VERB';
  }
  return 'VERB';
}

/** True for a participle that «ha» carries: a verb, in nynorsk also an adjective in form, but none that stands before its noun. */
function isCarried(words: readonly Tagged[], at: number, next: number, form: Form): boolean {
  if (words[next]?.pos !== 'ADJ') return true;
  return form === 'nn' && (next === at + 1 || words[next + 1]?.pos !== 'NOUN');
}
