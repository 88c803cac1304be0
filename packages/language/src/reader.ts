import { createMemory, type Facts, type Form, isForm, type LanguageTag, once, type Reading, type Token } from '@klarsyn/core';
import { type Graphs, leanOf, membershipOf } from './form/lean.ts';
import { type Evidence, type Weigh, weighSmallWords } from './form/weigh.ts';
import { factsOf } from './grammar/facts.ts';
import type { Knowledge } from './grammar/knowledge.ts';
import type { Word } from './grammar/word.ts';
import { type Model, openModel } from './model.ts';
import type { Spelling } from './slips/misspelling.ts';
import { knows, type Vocabulary } from './spell/know.ts';
import { countsOf } from './spell/speller.ts';
import { suggest } from './spell/suggest.ts';
import { closedFeatures } from './tag/closed.ts';
import { helperOrVerb, type Tagged } from './tag/helpers.ts';
import { createLemmatiser } from './tag/lemmas.ts';
import { createTagger } from './tag/tagger.ts';
import { lookUp, openGraph, uses, type WordGraph } from './words/graph.ts';

/** What an analyser can be given, as bytes. All of it may be missing: sentences, tokens, forms and counts need nothing. */
export interface Resources {
  /** The model: gives words their readings, sentences their facts, and a surer judgement of the form. */
  readonly model?: Uint8Array;
  /** The word graphs of the dictionaries: make the model surer of words it has not met. */
  readonly graphs?: Partial<Readonly<Record<Form, Uint8Array>>>;
  /** The form of every text, when somebody has said it: then nothing is guessed. */
  readonly told?: Form;
  /** Whether a colon ends a sentence when a capital comes after it, as in «Vi trenger: Navn og adresse.» It does when nothing is said. */
  readonly colonEnds?: boolean;
  /** How many sentences are remembered, so that one met again is not read again: 2,000 when nothing is said, 0 for none. */
  readonly sentences?: number;
}

/** A token as it is read: what kind of thing it is, and its letters. */
export type Readable = Pick<Token, 'kind' | 'form'>;

/** Reads words with whatever is loaded. */
export interface Reader {
  readonly colonEnds: boolean;
  /** What speaks for a language before a document is read. */
  readonly prior: Evidence;
  readonly weigh: Weigh;
  /** What is read of a sentence in a language, found when somebody asks; undefined in other languages than Norwegian. Absent without a model. */
  readonly read: ((tokens: readonly Readable[], language: LanguageTag) => (() => Read) | undefined) | undefined;
}

/** What was read of a sentence. */
export interface Read {
  readonly readings: readonly (readonly Reading[])[];
  /** Found when somebody asks. */
  readonly facts: () => Facts;
}

/** Words remembered for what they say of the form, and words of each form with their readings. */
const mostRemembered = 20_000;
const mostReadings = 8_000;

/** Opens what there is. Throws when the bytes are not what they should be. */
export function openReader({ model, graphs = {}, told, colonEnds = true }: Resources): Reader {
  const open: Graphs = {
    ...(graphs.nb === undefined ? {} : { nb: openGraph(graphs.nb) }),
    ...(graphs.nn === undefined ? {} : { nn: openGraph(graphs.nn) }),
  };
  const toldWeigh: Weigh | undefined = told === undefined ? undefined : () => ({ [told]: beyondDoubt });
  if (model === undefined) return { colonEnds, prior: {}, weigh: toldWeigh ?? weighSmallWords, read: undefined };
  const opened = openModel(model);
  return {
    colonEnds,
    prior: told === undefined ? { nb: bokmaalFirst } : {},
    weigh: toldWeigh ?? weighWith(opened, open),
    read: readWith(opened, open),
  };
}

/** What a told form weighs in each sentence: more than any words. */
const beyondDoubt = 50;
/** What speaks for bokmål before a document is read, as log odds: most Norwegian is written in it, and many short sentences are the same in both. */
const bokmaalFirst = 0.5;
/** What speaks for Norwegian before a word is read: other languages must show themselves. */
const norwegianFirst = 1.8;
/** The lean of a sentence that is certain enough: beyond this it adds nothing. */
const surest = 12;
/** What each word in neither dictionary speaks against Norwegian, as a log likelihood. */
const unknownWord = 0.35;

function weighWith(model: Model, graphs: Graphs): Weigh {
  const part = model.part('form');
  const weights = new Int8Array(part.buffer, part.byteOffset, part.byteLength);
  const remembered = createMemory<string, WordWeight>(mostRemembered);
  const weightOf = (word: string): WordWeight =>
    remembered.of(word, () => ({ lean: leanOf(word, weights, graphs), unknown: membershipOf(word, graphs) === 4 }));
  return (words) => {
    const small = weighSmallWords(words);
    let sum = 0;
    let unknown = 0;
    for (const word of words) {
      const weight = weightOf(word);
      sum += weight.lean;
      if (weight.unknown) unknown += unknownWord;
    }
    const norwegian = norwegianFirst + Math.max(small['nb'] ?? 0, small['nn'] ?? 0) - unknown;
    const lean = Math.max(-surest, Math.min(surest, sum));
    return { ...small, nb: norwegian - lean / 2, nn: norwegian + lean / 2 };
  };
}

/** What a word by itself says of the form of Norwegian, and whether neither dictionary has it. */
interface WordWeight {
  readonly lean: number;
  readonly unknown: boolean;
}

function readWith(model: Model, graphs: Graphs): NonNullable<Reader['read']> {
  const tag = createTagger(model, graphs);
  const lemma = createLemmatiser(model);
  const labels = model.header.labels.map((label) => {
    const [pos = 'X', ...features] = label.split('|');
    return { pos, features };
  });
  const numbers = new Map(model.header.labels.map((label, number) => [label, number]));
  const twins = model.header.labels.map((label) => numbers.get(label.replace(/^(?:AUX|VERB)/, (pos) => (pos === 'AUX' ? 'VERB' : 'AUX'))));
  const knowledge: Readonly<Record<Form, Knowledge>> = { nb: knowledgeOf(model, graphs, 'nb'), nn: knowledgeOf(model, graphs, 'nn') };
  // The readings of a word, by label.
  const remembered = {
    nb: createMemory<string, Map<number, readonly Reading[]>>(mostReadings),
    nn: createMemory<string, Map<number, readonly Reading[]>>(mostReadings),
  };
  const readingOf = (form: string, label: number, language: Form): readonly Reading[] => {
    const known = remembered[language].of(form, () => new Map());
    const before = known.get(label);
    if (before !== undefined) return before;
    const { pos, features } = labels[label] ?? { pos: 'X', features: [] };
    const reading = [{ lemma: lemma(form, label, language), pos, features: closedFeatures(form.toLowerCase(), pos, features, language) }];
    known.set(label, reading);
    return reading;
  };
  const read = (tokens: readonly Readable[], language: Form): Read => {
    const chosen = tag(
      tokens.map(({ kind, form }) => (kind === 'field' || kind === 'code' ? 'X' : form)),
      language,
    );
    const tagged = chosen.map((label, at): Tagged => ({ lower: (tokens[at]?.form ?? '').toLowerCase(), ...(labels[label] ?? unknown) }));
    const settled = chosen.map((label, at) => {
      const pos = helperOrVerb(tagged, at, language);
      return pos === undefined || pos === tagged[at]?.pos ? label : (twins[label] ?? label);
    });
    const readings = settled.map((label, at) => {
      const { kind, form = '' } = tokens[at] ?? {};
      return kind === 'field' || kind === 'code' ? none : readingOf(form, label, language);
    });
    const words = readings.map(([reading], at): Word => {
      const form = tokens[at]?.form ?? '';
      return {
        form,
        lower: form.toLowerCase(),
        lemma: reading?.lemma ?? form,
        pos: reading?.pos ?? 'X',
        features: reading?.features ?? [],
      };
    });
    return { readings, facts: once(() => factsOf(words, language, knowledge[language])) };
  };
  // Tagging is most of the work, and many sentences are never asked about: it waits until somebody reads a word.
  return (tokens, language) => (isForm(language) ? once(() => read(tokens, language)) : undefined);
}

const none: readonly Reading[] = [];
const unknown = { pos: 'X', features: [] };

/** What the dictionary of a form says of words; without one, their endings must do. */
function knowledgeOf(model: Model, graphs: Graphs, form: Form): Knowledge {
  const graph = graphs[form];
  const ogAa = new Int8Array(new Uint8Array(model.part('ogAa')).buffer);
  const pairs = new Set(new Uint32Array(new Uint8Array(model.part('pairs')).buffer));
  const shared = { ogAa, isPair: (pair: number) => pairs.has(pair) };
  if (graph === undefined) return { isVerb: (word) => /[aeiyå]$/.test(word), isWord: () => false, ...shared };
  const isWord = (word: string) => (lookUp(graph, word) & uses.word) !== 0;
  const present = (word: string) =>
    isWord(`${word}r`) ||
    (word.endsWith('re') && isWord(word.slice(0, -1))) ||
    (form === 'nn' && (isWord(`${word.slice(0, -1)}ar`) || isWord(`${word.slice(0, -1)}er`)));
  const more = (word: string) => ['s', 't', 'de', 'te', 'tt', 'dde'].some((ending) => isWord(word + ending));
  const isVerb = (word: string) => isWord(word) && present(word) && (form === 'nn' || more(word));
  return { ...shared, isWord, isVerb, spelling: spellingOf(model, graph, graphs) };
}

/** What the dictionaries know of spelling. Counts are unpacked when a suggestion is first wanted. */
function spellingOf(model: Model, graph: WordGraph, graphs: Graphs): Spelling {
  const counts = once(() => countsOf(model));
  const others = Object.values(graphs).map((other): Vocabulary => ({ graph: other }));
  return {
    isKnown: (word) => others.some((vocabulary) => knows(vocabulary, word)),
    suggest: (word) => suggest({ graph }, word, (other) => counts().get(other) ?? 0),
  };
}
