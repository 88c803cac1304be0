import { type Document, isBlock } from '@klarsyn/core';

/** Characters [start, end) of a text that say something the other part of the e-mail does not. */
export interface Fresh {
  readonly start: number;
  readonly end: number;
}

/** Finds what a text says that has not been said. */
export type Finder = (plain: string) => readonly Fresh[];

/** Most sentences that are looked for in the whole text, when no sentence of it is just the same. */
const mostSearches = 2000;

/**
 * Remembers all that a document says, sentence by sentence. Case, punctuation, space and addresses do not count: mail programs make one part of an e-mail
 * of the other, and write links, lists and headings in their own ways.
 */
export function finderFor(said: Document): Finder {
  const texts = said.nodes.filter(isBlock).map(({ text }) => text.plain);
  const known = new Set(texts.flatMap((text) => [text, ...sentencesOf(text).map(({ start, end }) => text.slice(start, end))]).map(keyOf));
  const whole = texts.map(keyOf).join('');
  let searches = 0;
  const isKnown = (text: string): boolean => {
    const key = keyOf(text);
    if (key === '' || known.has(key)) return true;
    searches += 1;
    return searches <= mostSearches && whole.includes(key);
  };
  return (plain) => {
    if (isKnown(plain)) return [];
    return sentencesOf(plain).filter(({ start, end }) => !isKnown(plain.slice(start, end)));
  };
}

const keyOf = (text: string): string =>
  text
    .replace(/<?(?:https?:\/\/|mailto:)[^\s>]+>?|\[(?:image|cid|bilde)?:?[^\]]*\]/giu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Sentences and lines, roughly: only used to lay two texts beside each other. */
function sentencesOf(text: string): readonly Fresh[] {
  const sentences: Fresh[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/(?<=[.!?:]["»”)]?) +(?=[\p{Lu}«"“])|\n/gu)) {
    if (index > start) sentences.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
