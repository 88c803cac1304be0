import {
  type Analyse,
  type Analysis,
  type Block,
  blocks,
  type Detected,
  type Document,
  formOfTag,
  type LanguageTag,
  type NodeId,
  type Reading,
  type Sentence,
  type Token,
} from '@klarsyn/core';
import { count } from './counts.ts';
import { add, declaredEvidence, judge, temper } from './form/judge.ts';
import { type Evidence, weighSmallWords } from './form/weigh.ts';
import { type Foreign, stretches } from './text/islands.ts';
import { type Range, splitSentences } from './text/sentences.ts';
import { type Raw, tokenize } from './text/tokenize.ts';

/** What an analyser can be given. All of it may be missing: sentences, tokens, forms and counts need nothing. */
export interface Resources {
  /** The bytes of the model: gives words their readings. */
  readonly model?: Uint8Array;
}

/** Makes an analyser. It reads each document once and remembers what it read for as long as the document lives. */
export function createAnalyser(_resources: Resources = {}): Analyse {
  const read = new WeakMap<Document, Analysis>();
  return (document) => {
    const before = read.get(document);
    if (before !== undefined) return before;
    const analysis = readDocument(document);
    read.set(document, analysis);
    return analysis;
  };
}

interface Part {
  readonly block: Block;
  readonly tokens: readonly Raw[];
  readonly ranges: readonly Range[];
  readonly foreign: readonly Foreign[];
  readonly evidence: readonly Evidence[];
}

function readDocument(document: Document): Analysis {
  const parts = blocks(document).map((block) => splitBlock(document, block));
  const declared = declaredEvidence(document.declared);
  const all = add(declared, ...parts.flatMap(({ evidence }) => evidence));
  const language = judge(all, formOfTag(document.declared) ?? 'nb');
  const found = new Map<NodeId, Detected>();
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const context = add(temper(all, 0.3, 2), declaredEvidence(part.block.declared));
    const sum = add(context, ...part.evidence);
    const inBlock = judge(sum, language.language);
    found.set(part.block.id, inBlock);
    for (const [index, range] of part.ranges.entries()) {
      const own = judge(add(temper(sum, 0.5, 2.5), part.evidence[index] ?? {}), inBlock.language);
      sentences.push(sentenceOf(part, range, own.language));
    }
  }
  return { language, blocks: found, sentences, counts: count(sentences) };
}

function splitBlock(document: Document, block: Block): Part {
  const { plain } = block.text;
  const { islands, foreign } = stretches(document, block);
  const tokens = tokenize(plain, islands);
  const ranges = splitSentences(plain, tokens, { colon: true, lineBreaks: document.format !== 'text' && document.format !== 'eml' });
  const evidence = ranges.map(({ from, to }) => {
    const words = tokens.slice(from, to).filter((token) => token.kind === 'word' && !isForeign(foreign, token));
    return weighSmallWords(words.map(({ start, end }) => plain.slice(start, end).toLowerCase().normalize('NFC')));
  });
  return { block, tokens, ranges, foreign, evidence };
}

function sentenceOf({ block, tokens, foreign }: Part, { from, to }: Range, language: LanguageTag): Sentence {
  const { plain } = block.text;
  const node = block.id;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    span: { node, start, end },
    plain: plain.slice(start, end),
    language,
    tokens: tokens.slice(from, to).map((token): Token => {
      const form = plain.slice(token.start, token.end);
      const readings = isForeign(foreign, token) ? foreignReading(form) : none;
      return { span: { node, start: token.start, end: token.end }, form, kind: token.kind, isWord: token.kind === 'word', readings };
    }),
  };
}

const none: readonly Reading[] = [];

/** A word that the source declares to be in another language. UD: X with Foreign=Yes. */
const foreignReading = (form: string): readonly Reading[] => [{ lemma: form, pos: 'X', features: ['Foreign=Yes'] }];

const isForeign = (foreign: readonly Foreign[], { start, end }: Raw): boolean =>
  foreign.some((stretch) => stretch.start < end && start < stretch.end);
