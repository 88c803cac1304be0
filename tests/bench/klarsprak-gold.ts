import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A problem that a person marked in a sentence. `start` and `end` are characters of the sentence. */
export interface GoldIssue {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly severity: string;
  /** A tool is neither praised nor blamed for it. */
  readonly optional?: boolean;
  /** Marked by counting words, not by hand. */
  readonly auto?: boolean;
}

/** A sentence, heading or item of the gold. */
export interface GoldSentence {
  readonly id: string;
  readonly file: string;
  readonly maalform: 'nb' | 'nn';
  /** Written by the annotator. */
  readonly modelled: boolean;
  readonly sentence: string;
  readonly issues: readonly GoldIssue[];
}

/** A text of the gold as it can be checked, and where each of its sentences stands in it. */
export interface GoldText {
  readonly name: string;
  readonly source: string;
  readonly sentences: readonly (GoldSentence & { readonly at: number })[];
}

/** Names the annotator used for rules that have another name here. */
const names: Readonly<Record<string, string>> = {
  'komma-feil': 'komma-feil-subjekt',
  tankestrek: 'tankestrek-tidsrom',
  'inkonsekvent-boeying': 'valgfrie-former',
};

/** The gold of a folder (`dev.jsonl` and `texts/`), one text a file. A sentence that is not found in its text stands at the end, alone. */
export function readGold(folder: string): readonly GoldText[] {
  const lines = readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const sentences = lines.map((line) => withOurNames(JSON.parse(line) as GoldSentence));
  return [...Map.groupBy(sentences, ({ file }) => file)].map(([file, own]) => placed(file, own, join(folder, 'texts', basename(file))));
}

const withOurNames = (sentence: GoldSentence): GoldSentence => ({
  ...sentence,
  issues: sentence.issues.map((issue) => ({ ...issue, rule: names[issue.rule] ?? issue.rule })),
});

function placed(file: string, own: readonly GoldSentence[], path: string): GoldText {
  let source = existsSync(path) ? readFileSync(path, 'utf8') : '';
  let from = 0;
  const sentences: (GoldSentence & { at: number })[] = [];
  for (const sentence of own) {
    let at = source.indexOf(sentence.sentence, from);
    if (at < 0) {
      source = `${source.trimEnd()}\n\n`;
      at = source.length;
      source += `${sentence.sentence}\n`;
    } else from = at + sentence.sentence.length;
    sentences.push({ ...sentence, at });
  }
  return { name: `${basename(file, '.txt')}.md`, source, sentences };
}

/** Each sentence of the gold as a text of its own. */
export const alone = (texts: readonly GoldText[]): readonly GoldText[] =>
  texts.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({ name: `${sentence.id}.txt`, source: sentence.sentence, sentences: [{ ...sentence, at: 0 }] })),
  );
