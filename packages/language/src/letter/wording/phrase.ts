import { phrases } from '@klarsyn/dictionary-brev';
import { latin } from './words.ts';

/** Something a text may say. */
export interface Says {
  test(plain: string): boolean;
}

type Name = keyof typeof phrases;

/** Words between two others. None ends a sentence; «nr.» and «3.» end none. */
const gap = String.raw`(?:,?\s+(?:[^\s;:!?.]+(?:\.[^\s;:!?.]+)*|[\p{L}\d]{1,4}\.)){0,4}?`;
const joint = String.raw`,?\s+`;
const made = new Map<string, string>();
const compiled = new Map<string, RegExp>();

/** The pattern of one or more lists of phrases. The phrases and how they are written stand in `dictionaries/brev`. */
export function phrase(...names: readonly Name[]): RegExp {
  const key = names.join(' ');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(latin(String.raw`(?<![\p{L}\p{N}])(?:${names.map(sourceOf).join('|')})(?!\p{L})`), 'iu');
  compiled.set(key, pattern);
  return pattern;
}

/** All that is said, in one text. */
export const all = (...says: readonly Says[]): Says => ({ test: (plain) => says.every((one) => one.test(plain)) });
/** At least one of them is said. */
export const any = (...says: readonly Says[]): Says => ({ test: (plain) => says.some((one) => one.test(plain)) });
/** The first is said, and none of the others. */
export const but = (says: Says, ...not: readonly Says[]): Says => ({
  test: (plain) => says.test(plain) && !not.some((one) => one.test(plain)),
});

function sourceOf(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const list: readonly string[] = phrases[name as Name];
  const source = list.map(patternOf).join('|');
  made.set(name, source);
  return source;
}

function patternOf(written: string): string {
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
