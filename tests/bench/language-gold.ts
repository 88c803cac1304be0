import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '@klarsyn/core';

/** A word of the measuring set: where it stands in its paragraph, and what it is. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly features: string;
  readonly relation: string;
  readonly head: number;
}

/** A sentence and its words; `start` and `end` in its paragraph. */
export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** A block: sentences with a space between. A sentence without a mark at its end, a heading, is a block by itself. */
export interface GoldBlock {
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** The blocks of a UD file: `nb-dev.conllu` and `nn-dev.conllu` in the folder. */
export function readGold(folder: string, form: Form): readonly GoldBlock[] {
  const groups: { text: string; lines: string }[][] = [];
  for (const lines of readFileSync(join(folder, `${form}-dev.conllu`), 'utf8').split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(lines)?.[1];
    if (text === undefined) continue;
    const before = groups.at(-1)?.at(-1)?.text;
    if (before === undefined || /^# newpar/m.test(lines) || !/[.!?:…»")]$/.test(before)) groups.push([]);
    groups.at(-1)?.push({ text, lines });
  }
  return groups.map(blockOf);
}

function blockOf(group: readonly { readonly text: string; readonly lines: string }[]): GoldBlock {
  let start = 0;
  const sentences = group.map(({ text, lines }) => {
    const sentence = { start, end: start + text.length, text, words: wordsOf(lines, text, start) };
    start += text.length + 1;
    return sentence;
  });
  return { text: group.map(({ text }) => text).join(' '), sentences };
}

function wordsOf(lines: string, text: string, offset: number): readonly GoldWord[] {
  let at = 0;
  return lines.split('\n').flatMap((line) => {
    const [id = '', form = '', lemma = '', pos = '', , features = '', head = '0', relation = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) return [];
    const start = text.indexOf(form, at);
    at = start + form.length;
    return [{ start: offset + start, end: offset + at, form, lemma, pos, features, relation, head: Number(head) }];
  });
}
