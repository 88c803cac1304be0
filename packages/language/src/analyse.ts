import {
  type Analyse,
  type Analysis,
  type Block,
  blocks,
  createMemory,
  type Detected,
  type Document,
  type Facts,
  formOfTag,
  isForm,
  type LanguageTag,
  type Memory,
  type NodeId,
  quotations,
  type Reading,
  type Sentence,
  type Span,
  type Stretch,
  type Token,
} from '@klarsyn/core';
import { count } from './counts.ts';
import { add, declaredEvidence, judge, temper } from './form/judge.ts';
import type { Evidence } from './form/weigh.ts';
import { openReader, type Read, type Reader, type Resources } from './reader.ts';
import { type Alike, createSay, isWithin, type Said, type SaidToken, type Say, wordsOf } from './said.ts';
import { stretches } from './text/islands.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokenize.ts';

/** Makes an analyser. It reads each document once and remembers what it read for as long as the document lives. */
export function createAnalyser(resources: Resources = {}): Analyse {
  // By its nodes, for a document whose kind is settled after it was read is another object with the same words.
  const read = new WeakMap<Document['nodes'], { readonly document: Document; readonly analysis: Analysis }>();
  let tools: Tools | undefined;
  return (document) => {
    const before = read.get(document.nodes);
    if (before !== undefined && readsAlike(before.document, document)) return before.analysis;
    tools ??= toolsOf(resources);
    const analysis = readDocument(document, tools);
    read.set(document.nodes, { document, analysis });
    return analysis;
  };
}

/** What reading needs: opened when the first document is read. */
interface Tools {
  readonly reader: Reader;
  readonly say: Say;
  /** Blocks met before, by their text and how they are split. */
  readonly blocks: Memory<string, readonly Placed[]>;
}

/** Blocks remembered, and the longest of them in characters: what an office writes again and again is short. */
const mostBlocks = 2_000;
const longestBlock = 2_000;

function toolsOf(resources: Resources): Tools {
  const reader = openReader(resources);
  return { reader, say: createSay(reader, resources.sentences), blocks: createMemory(mostBlocks) };
}

/** True when nothing that decides how words are read tells two documents with the same nodes apart. */
const readsAlike = (one: Document, other: Document): boolean =>
  one.told === other.told && one.declared === other.declared && one.format === other.format;

interface Part {
  readonly block: Block;
  readonly placed: readonly Placed[];
  /** What each sentence speaks for as the writer's: what is quoted is another's. */
  readonly writers: readonly Evidence[];
}

/** What a sentence says, and where in its block it begins. */
interface Placed {
  readonly start: number;
  readonly said: Said;
}

function readDocument(document: Document, tools: Tools): Analysis {
  const parts = blocks(document).map((block) => splitBlock(document, block, tools));
  const declared = declaredEvidence(document.declared);
  const all = add([declared, tools.reader.prior, ...parts.flatMap(({ writers }) => writers)]);
  const language = believed(document.told) ?? judge(all, formOfTag(document.declared) ?? 'nb');
  const found = new Map<NodeId, Detected>();
  const sentences: ReadSentence[] = [];
  for (const { block, placed, writers } of parts) {
    const context = add([temper(all, 0.3, 2), declaredEvidence(block.declared)]);
    const sum = add([context, ...writers]);
    const alone = judge(sum, language.language);
    const inBlock = believed(document.told) ?? (goesItsOwnWay(alone, language) ? alone : language);
    found.set(block.id, inBlock);
    for (const { start, said } of placed) {
      const own = believed(document.told) ?? judge(add([temper(sum, 0.5, 4), said.evidence]), inBlock.language);
      sentences.push(new ReadSentence(block.id, start, said, goesItsOwnWay(own, inBlock) ? own.language : inBlock.language));
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

function splitBlock(document: Document, block: Block, tools: Tools): Part {
  const placed = placedIn(document, block, tools);
  const quotes = quotations(block);
  if (quotes.length === 0) return { block, placed, writers: placed.map(({ said }) => said.evidence) };
  const quotedIn = overlapping(quotes);
  const { weigh } = tools.reader;
  const writers = placed.map(({ start, said }) => {
    const quoted = quotedIn(start, start + said.plain.length);
    if (quoted.length === 0) return said.evidence;
    const isInQuotes = (token: SaidToken) => isWithin(quoted, { start: start + token.start, end: start + token.end });
    const outside = weigh(wordsOf(said.tokens.filter((token) => !isInQuotes(token))));
    return add([outside, temper(weigh(wordsOf(said.tokens.filter(isInQuotes))), quotedWeight)]);
  });
  return { block, placed, writers };
}

/** The sentences of a block. One that is nothing but prose is split once, however often it is met. */
function placedIn(document: Document, block: Block, { reader: { colonEnds }, say, blocks: known }: Tools): readonly Placed[] {
  const { plain } = block.text;
  const { islands, foreign } = stretches(document, block);
  const lineBreaks = !isWrapped(document, block);
  const split = () => {
    const tokens = tokenize(plain, islands);
    const ranges = splitSentences(plain, tokens, { colon: colonEnds, lineBreaks });
    return ranges.map((range): Placed => ({ start: tokens[range.from]?.start ?? 0, said: say({ block: plain, tokens, range, foreign }) }));
  };
  if (islands.length > 0 || foreign.length > 0 || plain.length > longestBlock) return split();
  return known.of(`${lineBreaks}\n${plain}`, split);
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

/** A sentence where it stands. A class, as its tokens are: there are as many as there are words, and a getter of its own in each costs as much as a page. */
class ReadSentence implements Sentence {
  readonly span: Span;
  readonly plain: string;
  readonly language: LanguageTag;
  readonly #said: Said;
  readonly #alike: Alike;
  #tokens: readonly Token[] | undefined;

  constructor(node: NodeId, start: number, said: Said, language: LanguageTag) {
    this.span = { node, start, end: start + said.plain.length };
    this.plain = said.plain;
    this.language = language;
    this.#said = said;
    this.#alike = said.readIn(language);
  }

  get alike(): object {
    return this.#alike;
  }

  /** Made when somebody asks: most sentences have been met before, and nobody looks at their words again. */
  get tokens(): readonly Token[] {
    this.#tokens ??= this.#said.tokens.map((token, index) => new ReadToken(token, index, this.span, this.#alike.read));
    return this.#tokens;
  }

  get facts(): Facts | undefined {
    return this.#alike.read?.().facts();
  }

  /** As plain data, tokens and facts and all. */
  toJSON(): Sentence {
    const { span, plain, language, tokens, facts } = this;
    return { span, plain, language, tokens, ...(facts !== undefined && { facts }) };
  }
}

const none: readonly Reading[] = [];

/** A token whose readings wait until somebody asks. */
class ReadToken implements Token {
  readonly span: Span;
  readonly form: string;
  readonly kind: Token['kind'];
  readonly isWord: boolean;
  readonly #read: (() => Read) | undefined;
  readonly #index: number;

  constructor({ start, end, form, kind, isAbroad }: SaidToken, index: number, sentence: Span, read: (() => Read) | undefined) {
    this.span = { node: sentence.node, start: sentence.start + start, end: sentence.start + end };
    this.form = form;
    this.kind = kind;
    this.isWord = kind === 'word';
    this.#read = isAbroad ? undefined : read;
    this.#index = isAbroad ? -1 : index;
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
