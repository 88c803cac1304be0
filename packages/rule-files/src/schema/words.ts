import type { Form } from '@klarsyn/core';
import type { Gender, WordClass } from '@klarsyn/language/inflect';
import * as v from 'valibot';
import { closed, text, texts } from './parts.ts';

/** How sure the advice is. A: change it. B: think of it. C: look at the context; off until somebody turns it on. */
export type Strength = 'A' | 'B' | 'C';

/** A word of a list, and what to say of it. */
export interface Entry {
  /** Suggestions, the best first; none says that the word can go. With `class` they are inflected as the word that was found. */
  readonly instead: readonly string[];
  /** Forms to find beside the word itself: a list, or each form with suggestions of its own. They go before what `class` gives. */
  readonly forms: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** A weighs as the rule does, B one step less, C is a hint. */
  readonly strength: Strength;
  /** What the word and its suggestions are inflected as: one entry then finds every form. */
  readonly class?: WordClass;
  /** Gender of the suggestions, where the inflector cannot know it. */
  readonly gender?: Gender;
  /** A term of the law: left alone in decisions (option `legalIn`) and in sentences that cite a section (§). */
  readonly legal: boolean;
  /** Why, in the file alone: for the one who edits it. */
  readonly because?: string;
  /** The key of the list's `sources` that has the advice; else the list's own `source`. */
  readonly source?: string;
  /** True when the suggestion can replace the word without a person looking. */
  readonly safe: boolean;
}

/** The words of a list by how they are written, in one form of Norwegian. */
export type Words = Readonly<Record<string, Entry>>;

/** Words, and phrases to leave alone though a word of the list is in them. */
export interface WordData {
  readonly words: Readonly<Partial<Record<Form, Words>>>;
  readonly except?: Readonly<Partial<Record<Form, readonly string[]>>>;
}

const one = v.pipe(
  text,
  v.transform((word): readonly string[] => [word]),
);
const suggestions: v.GenericSchema<unknown, readonly string[]> = v.lazy((input) => (Array.isArray(input) ? texts : one));

const entry: v.GenericSchema<unknown, Entry> = v.lazy((input) => {
  if (Array.isArray(input) || typeof input !== 'object') {
    return v.pipe(
      suggestions,
      v.transform((instead): Entry => ({ instead, forms: [], strength: 'A', legal: false, safe: false })),
    );
  }
  return closed({
    instead: v.optional(suggestions, []),
    forms: v.optional(
      v.lazy((forms) => (Array.isArray(forms) ? texts : v.record(text, suggestions))),
      [],
    ),
    strength: v.optional(v.picklist(['A', 'B', 'C']), 'A'),
    class: v.exactOptional(v.picklist(['verb', 'noun', 'adjective'])),
    gender: v.exactOptional(v.picklist(['m', 'f', 'n'])),
    legal: v.optional(v.boolean(), false),
    because: v.exactOptional(text),
    source: v.exactOptional(text),
    safe: v.optional(v.boolean(), false),
  });
});

/** The words of one form of Norwegian. */
export const words = v.record(text, entry);
