import type { Form } from '@klarsyn/core';
import type { Inflect, Paradigm, Slot, WordClass } from '@klarsyn/language/inflect';
import type { Entry, WordData } from './schema/words.ts';

/** One way in which a word or phrase of a list may stand in a text. */
export interface Written {
  /** In small letters, one space between words. */
  readonly text: string;
  /** The word of the list; undefined for a phrase that shall be left alone. */
  readonly entry: string | undefined;
  /** Suggestions, inflected as this form is, as far as the inflector knows. */
  readonly instead: readonly string[];
  readonly weight: Pick<Entry, 'strength' | 'homograph' | 'legal' | 'safe' | 'class'>;
}

/** All written forms of a list by the letters they begin with, the longest first, so that a phrase goes before its first word. */
export interface Index {
  readonly byHead: ReadonlyMap<string, readonly Written[]>;
  /** How the words begin that can be inflected: a word that begins otherwise need not be read. */
  readonly beginnings: ReadonlySet<string>;
}

/** Letters that a word of the list shares with all its regular inflections; irregular ones are listed. */
const shared = 3;

/** The letters by which `beginnings` knows a word. */
export const beginning = (text: string): string => text.slice(0, shared);

/** Small letters, composed, so that words can be compared. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** The letters that a text begins with. */
export const head = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';

/** Every form that a list has in a form of Norwegian, as it is written. What `class` gives is added when an inflector is at hand. */
export function writtenForms({ words, except }: WordData, language: Form, inflect?: Inflect): readonly Written[] {
  const listed = Object.entries(words[language] ?? {}).flatMap(([word, entry]) => {
    const own = ownForms(word, entry);
    const more = inflect === undefined ? new Map<string, readonly string[]>() : inflected(word, entry, language, inflect);
    // A word whose own line says only the base form gets the suggestions of its paradigm; what is written by hand stands.
    const all = new Map([...more, ...own.map(([form, instead]) => [fold(form), instead] as const)]);
    const base = more.get(fold(word));
    if (base !== undefined) all.set(fold(word), base);
    return [...all].map(([text, instead]) => ({ text, entry: word, instead, weight: entry }));
  });
  const left = (except?.[language] ?? []).map((phrase) => ({ text: fold(phrase), entry: undefined, instead: [], weight: quiet }));
  return [...listed, ...left];
}

/** The forms that stand in the list itself. One without suggestions of its own has those of the word. */
function ownForms(word: string, { instead, forms }: Entry): readonly (readonly [string, readonly string[]])[] {
  const listed = Array.isArray(forms) ? forms.map((form: string) => [form, instead] as const) : Object.entries(forms);
  return [[word, instead], ...(listed as readonly (readonly [string, readonly string[]])[])];
}

/** The forms that the class of a word gives, each with the suggestions inflected alike. A form that fills two slots has the suggestions of both. */
function inflected(word: string, entry: Entry, language: Form, inflect: Inflect): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (entry.class === undefined) return found;
  const of = (text: string, wordClass: WordClass, gender = entry.gender) =>
    inflect({ text, class: wordClass, language, ...(gender !== undefined && { gender }) });
  const own = inflect({ text: word, class: entry.class, language });
  const others = entry.instead.map((text) => ({ text, paradigm: of(text, entry.class ?? 'noun') }));
  for (const [slot, forms] of Object.entries(own ?? {}) as readonly [Slot, readonly string[]][]) {
    const instead = others.map(({ text, paradigm }) => formIn(paradigm, slot) ?? text);
    for (const form of forms) found.set(fold(form), [...new Set([...(found.get(fold(form)) ?? []), ...instead])]);
  }
  return found;
}

const formIn = (paradigm: Paradigm | undefined, slot: Slot): string | undefined => paradigm?.[slot]?.[0];

/** Builds the index of a list. */
export function indexWords(file: WordData, language: Form, inflect?: Inflect): Index {
  const written = [...writtenForms(file, language, inflect)].sort((one, other) => other.text.length - one.text.length);
  const byHead = Map.groupBy(written, ({ text }) => head(text));
  return { byHead, beginnings: new Set([...byHead.keys()].filter(({ length }) => length > shared).map(beginning)) };
}

const quiet = { strength: 'A', homograph: false, legal: false, safe: false } as const;
