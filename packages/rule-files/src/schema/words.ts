import type { Form } from '@klarsyn/core';
import type { Gender, WordClass } from '@klarsyn/language/inflect';
import * as v from 'valibot';
import { closed, either, text, texts } from './parts.ts';

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
  /** True when the word is also written as another word: it is then found only where it is read as its `class`. */
  readonly homograph: boolean;
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
const suggestions = either<readonly string[]>((input) => (Array.isArray(input) ? texts : one), [text, texts]);
const formsAlone = texts;
const formsWithOwn = v.record(text, suggestions);

const short = v.pipe(
  suggestions,
  v.transform((instead): Entry => ({ instead, forms: [], strength: 'A', homograph: false, legal: false, safe: false })),
);
const full = closed({
  instead: v.optional(v.pipe(suggestions, v.description('Forslag, det beste først. Ingen: ordet kan strykes')), []),
  forms: v.optional(
    either<Entry['forms']>((forms) => (Array.isArray(forms) ? formsAlone : formsWithOwn), [formsAlone, formsWithOwn]),
    [],
  ),
  strength: v.optional(
    v.pipe(v.picklist(['A', 'B', 'C']), v.description('A: bytt ut. B: vurder. C: se sammenhengen, av til noen skrur på')),
    'A',
  ),
  class: v.exactOptional(v.pipe(v.picklist(['verb', 'noun', 'adjective']), v.description('Finn alle bøyninger, og bøy forslaget likt'))),
  homograph: v.optional(v.pipe(v.boolean(), v.description('Ordet er også et annet ord: finn det bare der det leses som «class»')), false),
  gender: v.exactOptional(v.pipe(v.picklist(['m', 'f', 'n']), v.description('Kjønnet til forslaget'))),
  legal: v.optional(v.pipe(v.boolean(), v.description('Fagord i loven: får stå i vedtak og ved §')), false),
  because: v.exactOptional(text),
  source: v.exactOptional(v.pipe(text, v.description('En nøkkel under «sources»'))),
  safe: v.optional(v.pipe(v.boolean(), v.description('Forslaget kan settes inn uten at noen ser på det')), false),
});
const entry = either<Entry>((input) => (Array.isArray(input) || typeof input !== 'object' ? short : full), [suggestions, full]);

/** The words of one form of Norwegian. */
export const words = v.record(text, entry);
