import { type DocumentKind, documentKinds, type Example, type Form, type Rule } from '@klarsyn/core';
import * as v from 'valibot';
import { byForm, bySomeForm, closed, either, example, source, text, texts } from './parts.ts';
import { type WordData, words } from './words.ts';

/** What every rule file has, whatever its shape. */
interface Head extends Pick<Rule, 'id' | 'severity' | 'docs' | 'sources'> {
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  readonly examples: readonly Example[];
}

type Messages<M extends string> = Readonly<Record<Form, Readonly<Record<M, string>>>>;

/**
 * Finds words and phrases of its own, and of the lists it names. `lemma` finds inflected forms too. `mixed`: words of the other form of Norwegian.
 * `compound`: compounds written as two words, also such as no list has. `explained`: words that must be explained where they are first used.
 */
export interface WordFile extends Head, WordData {
  readonly match: 'form' | 'lemma' | 'phrase' | 'mixed' | 'compound' | 'explained';
  readonly messages: Readonly<Record<Form, { readonly found: string; readonly drop?: string }>>;
  /** What a word of strength B weighs; one step less than the rule when nothing is said. */
  readonly severityB?: Rule['severity'];
  /** Names of word lists; their words go in with those of the rule itself. */
  readonly lists?: readonly string[];
}

/** A pattern in the syntax of RE2, and what may stand instead of what it finds. */
export interface Pattern {
  readonly find: string;
  /** `$1` is what the first group held. */
  readonly instead?: string;
  readonly safe: boolean;
  /** True when it may begin or end inside a word. */
  readonly inside: boolean;
  readonly because?: string;
}

/** Finds what fits a pattern in a sentence. */
export interface PatternFile extends Head {
  readonly match: 'pattern';
  readonly messages: Messages<'found'>;
  readonly patterns: Readonly<Partial<Record<Form, readonly Pattern[]>>>;
  /** Patterns of what is left alone. */
  readonly except?: Readonly<Partial<Record<Form, readonly string[]>>>;
  /** True when capitals matter. */
  readonly capitals: boolean;
}

// What a threshold counts, and in what.
const measures = ['words', 'sentences', 'characters'] as const;
const wholes = ['sentence', 'paragraph', 'heading', 'item', 'document'] as const;

/** Counts, and finds what has too many or too few. */
export interface ThresholdFile extends Head {
  readonly match: 'threshold';
  readonly messages: Messages<'found'>;
  readonly count: (typeof measures)[number];
  readonly per: (typeof wholes)[number];
  readonly most?: number;
  readonly least?: number;
}

/** Demands that one of some phrases stands in the document. «…» in a phrase stands for whatever comes between. */
export interface RequiredFile extends Head {
  readonly match: 'required';
  readonly messages: Messages<'found'>;
  readonly phrases: Readonly<Partial<Record<Form, readonly string[]>>>;
  /** The kinds of letter or page it is about; all when there are none. */
  readonly kinds?: readonly DocumentKind[];
}

/** A rule file that has passed its schema. */
export type RuleFile = WordFile | PatternFile | ThresholdFile | RequiredFile;

const head = {
  $schema: v.exactOptional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)) as unknown as v.GenericSchema<string, Rule['id']>,
  aliases: v.exactOptional(texts),
  severity: v.picklist(['error', 'warning', 'hint']),
  tags: v.exactOptional(texts),
  docs: byForm(closed({ title: text, why: text, advice: text })),
  sources: v.array(source),
  examples: v.optional(v.array(example), []),
};
const found = byForm(closed({ found: text }));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));

const bare = v.pipe(
  text,
  v.transform((find): Pattern => ({ find, safe: false, inside: false })),
);
const whole = closed({
  find: text,
  instead: v.exactOptional(v.string()),
  safe: v.optional(v.boolean(), false),
  inside: v.optional(v.boolean(), false),
  because: v.exactOptional(text),
});
const pattern = either<Pattern>((input) => (typeof input === 'string' ? bare : whole), [text, whole]);

/** The closed shapes of a rule file, by what `match` says. The day a rule needs a condition, it becomes TypeScript. */
const shapes = {
  words: closed({
    ...head,
    match: v.picklist(['form', 'lemma', 'phrase', 'mixed', 'compound', 'explained', 'pattern', 'threshold', 'required']),
    messages: byForm(closed({ found: text, drop: v.exactOptional(text) })),
    severityB: v.exactOptional(v.picklist(['error', 'warning', 'hint'])),
    lists: v.exactOptional(v.pipe(texts, v.nonEmpty())),
    words: v.optional(bySomeForm(words), {}),
    except: v.exactOptional(bySomeForm(texts)),
  }),
  pattern: closed({
    ...head,
    match: v.literal('pattern'),
    messages: found,
    patterns: bySomeForm(v.array(pattern)),
    except: v.exactOptional(bySomeForm(texts)),
    capitals: v.optional(v.boolean(), false),
  }),
  threshold: closed({
    ...head,
    match: v.literal('threshold'),
    messages: found,
    count: v.picklist(measures),
    per: v.picklist(wholes),
    most: v.exactOptional(number),
    least: v.exactOptional(number),
  }),
  required: closed({
    ...head,
    match: v.literal('required'),
    messages: found,
    phrases: bySomeForm(v.pipe(texts, v.nonEmpty())),
    kinds: v.exactOptional(v.array(v.picklist(documentKinds))),
  }),
};

/** The shape of a rule file. */
export const ruleFileSchema = either<RuleFile>((input) => {
  const { match } = Object(input) as { readonly match?: unknown };
  const shape = match === 'pattern' || match === 'threshold' || match === 'required' ? shapes[match] : shapes.words;
  return shape as unknown as v.GenericSchema<unknown, RuleFile>;
}, Object.values(shapes));

/** True for a rule file that finds words. */
export const isWordFile = (file: RuleFile): file is WordFile => 'words' in file;
