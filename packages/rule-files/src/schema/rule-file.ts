import type { Example, Rule } from '@klarsyn/core';
import * as v from 'valibot';
import { byForm, bySomeForm, closed, example, source, text, texts } from './parts.ts';
import { type WordData, words } from './words.ts';

/** What every rule file has, whatever its shape. */
interface Head extends Pick<Rule, 'id' | 'severity' | 'docs' | 'sources'> {
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  readonly examples: readonly Example[];
}

/** A rule file that finds words and phrases of its own, and of the lists it names. */
export interface RuleFile extends Head, WordData {
  readonly match: 'form' | 'lemma' | 'phrase';
  readonly messages: Readonly<Record<'nb' | 'nn', { readonly found: string; readonly drop?: string }>>;
  /** Names of word lists; their words go in with those of the rule itself. */
  readonly lists?: readonly string[];
}

const head = {
  $schema: v.exactOptional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)) as unknown as v.GenericSchema<string, Rule['id']>,
  aliases: v.exactOptional(texts),
  severity: v.picklist(['error', 'warning', 'hint']),
  tags: v.exactOptional(texts),
  docs: byForm(closed({ title: text, why: text, advice: text })),
  sources: v.array(source),
  examples: v.pipe(v.array(example), v.nonEmpty()),
};

/** The shape of a rule file. Closed: the day a list needs a condition, it becomes TypeScript. */
export const ruleFileSchema: v.GenericSchema<unknown, RuleFile> = closed({
  ...head,
  match: v.picklist(['form', 'lemma', 'phrase']),
  messages: byForm(closed({ found: text, drop: v.exactOptional(text) })),
  lists: v.exactOptional(v.pipe(texts, v.nonEmpty())),
  words: v.optional(bySomeForm(words), {}),
  except: v.exactOptional(bySomeForm(texts)),
});
