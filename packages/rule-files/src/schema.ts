import type { Example, Rule } from '@klarsyn/core';
import * as v from 'valibot';
import { sayKey } from './say.ts';

/** A word of a rule file, and what to say of it. */
export interface Entry {
  /** Suggestions; none says that the word can go. */
  readonly instead: readonly string[];
  /** Forms to find beside the word itself: a list, or each form with suggestions of its own. */
  readonly forms: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** A weighs as the rule does, B one step less. */
  readonly strength: 'A' | 'B';
  /** Why, in the file alone: for the one who edits it. */
  readonly because?: string;
  /** True when the suggestion can replace the word without a person looking. */
  readonly safe: boolean;
}

type Words = Readonly<Record<string, Entry>>;

/** A rule file that has passed its schema. */
export interface RuleFile extends Pick<Rule, 'id' | 'severity' | 'docs' | 'sources'> {
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  readonly match: 'form' | 'lemma' | 'phrase';
  readonly messages: Readonly<Record<'nb' | 'nn', { readonly found: string; readonly drop?: string }>>;
  readonly words: { readonly nb?: Words; readonly nn?: Words };
  /** Phrases to leave alone though a word of the list is in them. */
  readonly except?: { readonly nb?: readonly string[]; readonly nn?: readonly string[] };
  readonly examples: readonly Example[];
}

/** An object that knows its own keys, so that an unknown one is answered with the nearest right one. */
const closed = <E extends v.ObjectEntries>(entries: E) => v.strictObject(entries, (issue) => sayKey(issue, Object.keys(entries)));

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(text);
const one = v.pipe(
  text,
  v.transform((word): readonly string[] => [word]),
);
const suggestions: v.GenericSchema<unknown, readonly string[]> = v.lazy((input) => (Array.isArray(input) ? texts : one));

const entry: v.GenericSchema<unknown, Entry> = v.lazy((input) => {
  if (Array.isArray(input) || typeof input !== 'object') {
    return v.pipe(
      suggestions,
      v.transform((instead): Entry => ({ instead, forms: [], strength: 'A', safe: false })),
    );
  }
  return closed({
    instead: v.optional(suggestions, []),
    forms: v.optional(
      v.lazy((forms) => (Array.isArray(forms) ? texts : v.record(text, suggestions))),
      [],
    ),
    strength: v.optional(v.picklist(['A', 'B']), 'A'),
    because: v.exactOptional(text),
    safe: v.optional(v.boolean(), false),
  });
});

const around = {
  language: v.exactOptional(v.picklist(['nb', 'nn'])),
  becomes: v.exactOptional(v.string()),
  note: v.exactOptional(text),
  options: v.exactOptional(v.record(v.string(), v.unknown())),
};
const examples = {
  text: closed({ text: v.string(), ...around }),
  markdown: closed({ markdown: v.string(), ...around }),
  html: closed({ html: v.string(), ...around }),
};
const example: v.GenericSchema<unknown, Example> = v.lazy((input) => {
  const format = (['markdown', 'html'] as const).find((key) => Object.hasOwn(Object(input), key));
  return examples[format ?? 'text'];
});

const byForm = <S extends v.GenericSchema>(schema: S) => closed({ nb: schema, nn: schema });
const words = v.record(text, entry);

/** The shape of a rule file. Closed: the day a list needs a condition, it becomes TypeScript. */
export const ruleFileSchema: v.GenericSchema<unknown, RuleFile> = closed({
  $schema: v.exactOptional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)) as unknown as v.GenericSchema<string, Rule['id']>,
  aliases: v.exactOptional(texts),
  severity: v.picklist(['error', 'warning', 'hint']),
  tags: v.exactOptional(texts),
  match: v.picklist(['form', 'lemma', 'phrase']),
  docs: byForm(closed({ title: text, why: text, advice: text })),
  messages: byForm(closed({ found: text, drop: v.exactOptional(text) })),
  sources: v.array(closed({ title: text, url: v.exactOptional(v.pipe(v.string(), v.url())) })),
  words: closed({ nb: v.exactOptional(words), nn: v.exactOptional(words) }),
  except: v.exactOptional(closed({ nb: v.exactOptional(texts), nn: v.exactOptional(texts) })),
  examples: v.pipe(v.array(example), v.nonEmpty()),
});
