import { phrases } from '@klarsyn/dictionary-brev';
import { latin } from './words.ts';

/** The name of a list of phrases in `dictionaries/brev`. */
export type Name = keyof typeof phrases;

/** Words between two others. None ends a sentence; «nr.» and «3.» end none. */
const gap = String.raw`(?:,?\s+(?:[^\s;:!?.]+(?:\.[^\s;:!?.]+)*|[\p{L}\d]{1,4}\.)){0,4}?`;
const joint = String.raw`,?\s+`;
const made = new Map<string, string>();

/** A pattern that says one of the phrases, as whole words; without `i`, in small letters alone. */
export const patternOf = (sources: readonly string[], flags: 'iu' | 'u' = 'iu'): RegExp =>
  new RegExp(latin(String.raw`(?<![\p{L}0-9])(?:${sources.join('|')})(?!\p{L})`), flags);

/** The source of a pattern for any phrase of a list. */
export function sourceOf(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const source = writtenIn(name).map(sourceOfPhrase).join('|');
  made.set(name, source);
  return source;
}

/** The phrases of a list as they are written. */
export const writtenIn = (name: string): readonly string[] => phrases[name as Name];

/** The source of a pattern for one phrase. */
export function sourceOfPhrase(written: string): string {
  let pattern = '';
  let isFirst = true;
  for (const piece of written.split(' ')) {
    if (piece === '…') {
      pattern += gap;
      continue;
    }
    if (piece === '^') {
      pattern += String.raw`^[\s–•*-]*`;
      continue;
    }
    const isOptional = piece.endsWith('?');
    const words = `(?:${(isOptional ? piece.slice(0, -1) : piece).split('/').map(wordOf).join('|')})`;
    if (isFirst) pattern += isOptional ? `(?:${words}${joint})?` : words;
    else pattern += isOptional ? `(?:${joint}${words})?` : joint + words;
    isFirst &&= isOptional;
  }
  return pattern;
}

/** A word, a list by its name, or a number. A star stands for any letters. */
function wordOf(word: string): string {
  if (word === '<digits>') return String.raw`\d[\d .,]*\d|\d`;
  if (word.startsWith('<')) return `(?:${sourceOf(word.slice(1, -1))})`;
  if (word === '*') return String.raw`[^\s;:!?]+`;
  return word.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', String.raw`\p{L}*`);
}
