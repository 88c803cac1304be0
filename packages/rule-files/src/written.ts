import { createMemory, type Form } from '@klarsyn/core';
import type { Inflect, Slot } from '@klarsyn/language/inflect';
import type { Entry, WordData } from './schema/words.ts';

/** One way in which a word or phrase of a list may stand in a text. */
export interface Written {
  /** In small letters, one space between words. */
  readonly text: string;
  /** The letter that its second word begins with; none for a word alone, and where a gap comes first. */
  readonly goesOn: string;
  /** The word of the list; undefined for a phrase that shall be left alone. */
  readonly entry: string | undefined;
  /** Suggestions, inflected as this form is, as far as the inflector knows; those of every slot the form may fill. */
  readonly instead: readonly string[];
  /** The suggestions of each slot, when the form may fill several and they differ: «benyttet» is «brukte» or «brukt». */
  readonly bySlot?: ReadonlyMap<Slot, readonly string[]>;
  /** True when a suggestion stands in its base form, for nobody knows how it is inflected. */
  readonly isBare?: boolean;
  /** True for the bare stem of a verb, which is often a noun too: «begjær». */
  readonly isStem?: boolean;
  readonly weight: Pick<Entry, 'strength' | 'homograph' | 'legal' | 'safe' | 'class'>;
}

/** All written forms of a list by the letters they begin with, the longest first, so that a phrase goes before its first word. */
export interface Index {
  /** Tells it from all other lists: what is remembered of a word and a list is found by it. */
  readonly number: number;
  readonly byHead: ReadonlyMap<string, readonly Written[]>;
  /** How the words begin that can be inflected: a word that begins otherwise need not be read. */
  readonly beginnings: ReadonlySet<string>;
}

/** Letters that a word of the list shares with all its regular inflections; irregular ones are listed. */
const shared = 3;

/** The letters by which `beginnings` knows a word. */
export const beginning = (text: string): string => text.slice(0, shared);

/** Small letters, composed, so that words can be compared. */
export const fold = (text: string): string => (text.length > longestFolded ? foldAnew(text) : folded.of(text, () => foldAnew(text)));

const foldAnew = (text: string): string => text.normalize('NFC').toLowerCase();

/** Words met before: every list asks about the same ones. */
const folded = createMemory<string, string>(20_000);
/** Longer texts are no words, and are not kept. */
const longestFolded = 100;

/** The letters that a text begins with. */
export const head = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';

/** Every form that a list has in a form of Norwegian, as it is written. What `class` gives is added when an inflector is at hand. */
export function writtenForms({ words, except }: WordData, language: Form, inflect?: Inflect): readonly Omit<Written, 'goesOn'>[] {
  const listed = Object.entries(words[language] ?? {}).flatMap(([word, entry]) => {
    const all = new Map<string, Inflected>(ownForms(word, entry).map(([form, instead]) => [fold(form), { instead }]));
    const more = inflect === undefined ? new Map<string, Inflected>() : inflected(word, entry, language, inflect);
    // What is written by hand stands; the word itself gets the suggestions of its paradigm, which has the base form in it.
    for (const [form, suggestions] of more) if (!all.has(form) || form === fold(word)) all.set(form, suggestions);
    return [...all].map(([text, suggestions]) => ({ text, entry: word, ...suggestions, weight: entry }));
  });
  const left = (except?.[language] ?? []).map((phrase) => ({ text: fold(phrase), entry: undefined, instead: [], weight: quiet }));
  return [...listed, ...left];
}

type Inflected = Pick<Written, 'instead' | 'bySlot' | 'isBare' | 'isStem'>;

/** The forms that stand in the list itself. One without suggestions of its own has those of the word. */
function ownForms(word: string, { instead, forms }: Entry): readonly (readonly [string, readonly string[]])[] {
  const listed = Array.isArray(forms) ? forms.map((form: string) => [form, instead] as const) : Object.entries(forms);
  return [[word, instead], ...(listed as readonly (readonly [string, readonly string[]])[])];
}

/** The forms that the class of a word gives, each with the suggestions inflected alike. */
function inflected(word: string, entry: Entry, language: Form, inflect: Inflect): ReadonlyMap<string, Inflected> {
  const { class: wordClass, gender } = entry;
  if (wordClass === undefined) return new Map();
  const own = inflect({ text: word, class: wordClass, language, loose: true });
  const others = entry.instead.map((text) => ({
    text,
    paradigm: inflect({ text, class: wordClass, language, ...(gender !== undefined && { gender }) }),
  }));
  const slots = new Map<string, Map<Slot, readonly string[]>>();
  const bare = new Set<string>();
  for (const [slot, forms] of Object.entries(own ?? {}) as readonly [Slot, readonly string[]][]) {
    // A suggestion that cannot be inflected is an infinitive as it stands.
    const sure = others.flatMap(({ text, paradigm }) => paradigm?.[slot]?.[0] ?? (slot === 'infinitive' ? text : []));
    const instead = sure.length > 0 ? sure : others.map(({ text }) => text);
    for (const form of forms.flatMap(reflexives[language])) {
      const text = fold(form);
      slots.set(text, (slots.get(text) ?? new Map<Slot, readonly string[]>()).set(slot, instead));
      if (sure.length === 0 && instead.length > 0) bare.add(text);
    }
  }
  return new Map([...slots].map(([text, bySlot]) => [text, suggestionsOf(bySlot, bare.has(text))]));
}

function suggestionsOf(bySlot: ReadonlyMap<Slot, readonly string[]>, isBare: boolean): Inflected {
  const instead = [...new Set([...bySlot.values()].flat())];
  const differs = new Set([...bySlot.values()].map((words) => words.join())).size > 1;
  const isStem = bySlot.size === 1 && bySlot.has('imperative');
  return { instead, ...(differs && { bySlot }), ...(isBare && { isBare }), ...(isStem && { isStem }) };
}

/** A phrase with «seg» is also written with the other pronouns that point back. */
const reflexives: Readonly<Record<Form, (phrase: string) => readonly string[]>> = {
  nb: withPronouns(['deg', 'dere', 'oss', 'meg']),
  nn: withPronouns(['deg', 'dykk', 'oss', 'meg']),
};

function withPronouns(others: readonly string[]): (phrase: string) => readonly string[] {
  return (phrase) =>
    phrase.includes(' seg') ? [phrase, ...others.map((other) => phrase.replace(/(?<= )seg(?!\p{L})/u, other))] : [phrase];
}

/** Builds the index of a list. */
export function indexWords(file: WordData, language: Form, inflect?: Inflect): Index {
  const forms = [...writtenForms(file, language, inflect)].sort((one, other) => other.text.length - one.text.length);
  const written = forms.map((form): Written => ({ ...form, goesOn: goesOn(form.text) }));
  const byHead = Map.groupBy(written, ({ text }) => head(text));
  indexed += 1;
  return { number: indexed, byHead, beginnings: new Set([...byHead.keys()].filter(({ length }) => length > shared).map(beginning)) };
}

let indexed = 0;

function goesOn(text: string): string {
  const after = text.slice(head(text).length);
  return after.startsWith(' ') && !after.startsWith(' …') ? after.charAt(1) : '';
}

const quiet = { strength: 'A', homograph: false, legal: false, safe: false } as const;
