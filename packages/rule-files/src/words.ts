import type { Form } from '@klarsyn/core';
import type { Entry, RuleFile } from './schema.ts';

/** One way in which a word or phrase of a list may stand in a text. */
export interface Written {
  /** In small letters, one space between words. */
  readonly text: string;
  /** The word of the list; undefined for a phrase that shall be left alone. */
  readonly entry: string | undefined;
  readonly instead: readonly string[];
  readonly weight: Pick<Entry, 'strength' | 'safe'>;
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

/** Every form that the list of a language has, as it is written. */
export function writtenForms({ words, except }: Pick<RuleFile, 'words' | 'except'>, language: Form): readonly Written[] {
  const listed = Object.entries(words[language] ?? {}).flatMap(([word, entry]) => {
    const forms = Array.isArray(entry.forms) ? entry.forms.map((form) => [form, entry.instead]) : Object.entries(entry.forms);
    const own: readonly (readonly [string, readonly string[]])[] = [[word, entry.instead], ...(forms as [string, readonly string[]][])];
    return own.map(([form, instead]) => ({ text: fold(form), entry: word, instead, weight: entry }));
  });
  const left = (except?.[language] ?? []).map((phrase) => ({ text: fold(phrase), entry: undefined, instead: [], weight: quiet }));
  return [...listed, ...left];
}

/** Builds the index of a list. */
export function indexWords(file: Pick<RuleFile, 'words' | 'except'>, language: Form): Index {
  const written = [...writtenForms(file, language)].sort((one, other) => other.text.length - one.text.length);
  const byHead = Map.groupBy(written, ({ text }) => head(text));
  return { byHead, beginnings: new Set([...byHead.keys()].filter(({ length }) => length > shared).map(beginning)) };
}

const quiet = { strength: 'A', safe: false } as const;
