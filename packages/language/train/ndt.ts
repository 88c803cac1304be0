import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '@klarsyn/core';

/** A word of the treebank with its own labels. `head` counts from 1; 0 is the root. */
export interface NdtWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly features: ReadonlySet<string>;
  readonly head: number;
  readonly relation: string;
}

/** The sentences of the Norwegian Dependency Treebank in one form: `nob` and `nno` below the folder hold CoNLL files. */
export function readTreebank(folder: string, form: Form): readonly (readonly NdtWord[])[] {
  const below = join(folder, form === 'nb' ? 'nob' : 'nno');
  const files = readdirSync(below)
    .filter((name) => name.endsWith('.conll'))
    .sort();
  return files.flatMap((name) => readSentences(readFileSync(join(below, name), 'utf8')));
}

function readSentences(text: string): readonly (readonly NdtWord[])[] {
  return text
    .split(/\n\s*\n/)
    .map((lines) =>
      lines
        .split('\n')
        .filter((line) => line !== '')
        .map(readWord)
        .filter(({ form }) => form !== '|'),
    )
    .filter((words) => words.length > 0);
}

function readWord(line: string): NdtWord {
  const [, form = '', lemma = '', pos = '', , features = '_', head = '0', relation = ''] = line.split('\t');
  return {
    form: form.replaceAll(' ', '\u00A0'),
    lemma,
    pos,
    features: new Set(features === '_' ? [] : features.split('|')),
    head: Number(head),
    relation,
  };
}
