import type { Rule } from '@klarsyn/core';
import * as v from 'valibot';
import { bySomeForm, closed, source, text, texts } from './parts.ts';
import { type WordData, words } from './words.ts';

/** A word list in a file of its own, that rule files name under `lists`. Each word has a source. */
export interface ListFile extends WordData {
  /** The name of the list, and of its file. */
  readonly list: string;
  readonly sources: Readonly<Record<string, Rule['sources'][number]>>;
  /** The key in `sources` of the words that name none. */
  readonly source: string;
}

/** The shape of a word list. */
export const listFileSchema: v.GenericSchema<unknown, ListFile> = closed({
  $schema: v.exactOptional(v.string()),
  list: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  sources: v.record(text, source),
  source: text,
  words: bySomeForm(words),
  except: v.exactOptional(bySomeForm(texts)),
});
