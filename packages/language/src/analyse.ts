import {
  type Analyse,
  type Analysis,
  type Block,
  blocks,
  type Detected,
  type Document,
  formOfTag,
  isForm,
  type LanguageTag,
  type NodeId,
  quotations,
  type Reading,
  type Sentence,
  type Stretch,
  type Token,
} from '@klarsyn/core';
import { count } from './counts.ts';
import { add, declaredEvidence, judge, temper } from './form/judge.ts';
import type { Evidence } from './form/weigh.ts';
import { once } from './memory.ts';
import { openReader, type Read, type Reader, type Resources } from './reader.ts';
import { type Foreign, stretches } from './text/islands.ts';
import { type Range, splitSentences } from './text/sentences.ts';
import { type Raw, tokenize } from './text/tokenize.ts';

/** Makes an analyser. It reads each document once and remembers what it read for as long as the document lives. */
export function createAnalyser(resources: Resources = {}): Analyse {
  // By its nodes, for a document whose kind is settled after it was read is another object with the same words.
  const read = new WeakMap<Document['nodes'], { readonly document: Document; readonly analysis: Analysis }>();
  let reader: Reader | undefined;
  return (document) => {
    const before = read.get(document.nodes);
    if (before !== undefined && readsAlike(before.document, document)) return before.analysis;
    reader ??= openReader(resources);
    const analysis = readDocument(document, reader);
    read.set(document.nodes, { document, analysis });
    return analysis;
  };
}

/** True when nothing that decides how words are read tells two documents with the same nodes apart. */
const readsAlike = (one: Document, other: Document): boolean =>
  one.told === other.told && one.declared === other.declared && one.format === other.format;

interface Part {
  readonly block: Block;
  readonly tokens: readonly Raw[];
  readonly ranges: readonly Range[];
  readonly foreign: readonly Foreign[];
  /** What each sentence speaks for. */
  readonly evidence: readonly Evidence[];
  /** The same as evidence of the form the writer writes: what is quoted is another's. */
  readonly writers: readonly Evidence[];
}

function readDocument(document: Document, reader: Reader): Analysis {
  const parts = blocks(document).map((block) => splitBlock(document, block, reader));
  const declared = declaredEvidence(document.declared);
  const all = add([declared, reader.prior, ...parts.flatMap(({ writers }) => writers)]);
  const language = believed(document.told) ?? judge(all, formOfTag(document.declared) ?? 'nb');
  const found = new Map<NodeId, Detected>();
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const context = add([temper(all, 0.3, 2), declaredEvidence(part.block.declared)]);
    const sum = add([context, ...part.writers]);
    const alone = judge(sum, language.language);
    const inBlock = believed(document.told) ?? (goesItsOwnWay(alone, language) ? alone : language);
    found.set(part.block.id, inBlock);
    for (const [index, range] of part.ranges.entries()) {
      const own = believed(document.told) ?? judge(add([temper(sum, 0.5, 4), part.evidence[index] ?? {}]), inBlock.language);
      sentences.push(sentenceOf(part, range, goesItsOwnWay(own, inBlock) ? own.language : inBlock.language, reader));
    }
  }
  return { language, blocks: found, sentences, counts: count(sentences) };
}

/** How sure we must be that a sentence is in the other form than its block, or a block than its document: many short ones are right in both. */
const surelyOther = 0.95;

const goesItsOwnWay = (own: Detected, around: Detected): boolean =>
  own.language === around.language || !isForm(own.language) || !isForm(around.language) || own.confidence >= surelyOther;

/** What a person has told us of the language needs no weighing. */
const believed = (told: LanguageTag | undefined): Detected | undefined =>
  told === undefined ? undefined : { language: told, confidence: 1 };

/** True for text that a program or a person may have broken into lines to make it fit. */
const isWrapped = ({ format }: Document, { place }: Block): boolean => format === 'text' || (place.in === 'eml' && place.part === 'text');

function splitBlock(document: Document, block: Block, { weigh, colonEnds }: Reader): Part {
  const { plain } = block.text;
  const { islands, foreign } = stretches(document, block);
  const tokens = tokenize(plain, islands);
  const ranges = splitSentences(plain, tokens, { colon: colonEnds, lineBreaks: !isWrapped(document, block) });
  const quotedIn = overlapping(quotations(block));
  const told = ranges.map(({ from, to }) => {
    const words = tokens.slice(from, to).filter((token) => token.kind === 'word' && !isWithin(foreign, token));
    const weighed = (some: readonly Raw[]) => weigh(some.map(({ start, end }) => plain.slice(start, end).toLowerCase().normalize('NFC')));
    const quoted = quotedIn(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    const inQuotes = quoted.length === 0 ? [] : words.filter((word) => isWithin(quoted, word));
    const own = weighed(words);
    if (inQuotes.length === 0) return { own, writers: own };
    return { own, writers: add([weighed(words.filter((word) => !isWithin(quoted, word))), temper(weighed(inQuotes), quotedWeight)]) };
  });
  return { block, tokens, ranges, foreign, evidence: told.map(({ own }) => own), writers: told.map(({ writers }) => writers) };
}

/** Finds the stretches that overlap one place after another, each further on than the last: linear over all of them. */
function overlapping(stretches: readonly Stretch[]): (start: number, end: number) => readonly Stretch[] {
  let next = 0;
  return (start, end) => {
    while ((stretches[next]?.end ?? end) <= start) next += 1;
    let last = next;
    while ((stretches[last]?.start ?? end) < end) last += 1;
    return last === next ? noStretches : stretches.slice(next, last);
  };
}

const noStretches: readonly Stretch[] = [];

/** What the words in a quotation tell of the form round them, against those outside. */
const quotedWeight = 0.1;

function sentenceOf({ block, tokens, foreign }: Part, { from, to }: Range, language: LanguageTag, reader: Reader): Sentence {
  const { plain } = block.text;
  const node = block.id;
  const own = tokens.slice(from, to);
  const forms = own.map(({ start, end }) => plain.slice(start, end));
  const { read } = reader;
  // Tagging is most of the work, and many sentences are never asked about: it waits until somebody reads a word.
  const reading = read !== undefined && isForm(language) ? once(() => read(own, forms, language)) : undefined;
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? start;
  const sentence: Sentence = {
    span: { node, start, end },
    plain: plain.slice(start, end),
    language,
    tokens: own.map((token, index) => {
      const span = { node, start: token.start, end: token.end };
      const isAbroad = isWithin(foreign, token);
      return new ReadToken(span, forms[index] ?? '', token.kind, isAbroad ? undefined : reading, isAbroad ? -1 : index);
    }),
  };
  if (reading === undefined) return sentence;
  return Object.defineProperty(sentence, 'facts', { enumerable: true, get: () => reading().facts() });
}

const none: readonly Reading[] = [];

/** A token whose readings wait until somebody asks. A class, for there are as many as there are words: a getter of its own in each costs as much as a page. */
class ReadToken implements Token {
  readonly span: Token['span'];
  readonly form: string;
  readonly kind: Token['kind'];
  readonly isWord: boolean;
  readonly #read: (() => Read) | undefined;
  readonly #index: number;

  constructor(span: Token['span'], form: string, kind: Token['kind'], read: (() => Read) | undefined, index: number) {
    this.span = span;
    this.form = form;
    this.kind = kind;
    this.isWord = kind === 'word';
    this.#read = read;
    this.#index = index;
  }

  get readings(): readonly Reading[] {
    if (this.#read === undefined) return this.#index < 0 ? foreignReading(this.form) : none;
    return this.#read().readings[this.#index] ?? none;
  }

  /** As plain data, readings and all. */
  toJSON(): Token {
    const { span, form, kind, isWord, readings } = this;
    return { span, form, kind, isWord, readings };
  }
}

/** A word that the source declares to be in another language. UD: X with Foreign=Yes. */
const foreignReading = (form: string): readonly Reading[] => [{ lemma: form, pos: 'X', features: ['Foreign=Yes'] }];

const isWithin = (stretches: readonly Stretch[], { start, end }: Raw): boolean =>
  stretches.some((stretch) => stretch.start < end && start < stretch.end);
