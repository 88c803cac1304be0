import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analyse, Analysis, Document, Form, KindOfDocument, Sentence, Token } from '@klarsyn/core';
import { createAnalyser, createSpeller, guessKind, type Resources, type Speller } from '@klarsyn/language';
import { type Letter, readLetter } from '@klarsyn/language/letter';
import { withinLimits } from './within-limits.ts';

export { lix, toConllu } from '@klarsyn/language';
export type { PartName } from '@klarsyn/language/letter';

/** Reads the language of a document; each document once in a process. Model and word graphs are read from disk when they are first needed. */
export const analyse: Analyse = (document) => {
  reader ??= createAnalyser(resources());
  return reader(document);
};

let reader: Analyse | undefined;

/** A document whose language is asked about, and the form it is in, if somebody has told. */
export interface Studying {
  readonly document: Document;
  readonly told: Form | undefined;
}

/** A letter read as a letter, and the kind it is guessed to be when nobody has told. */
export interface LetterParts {
  readonly letter: Letter;
  readonly kind: KindOfDocument | undefined;
}

/** The language of a document, in the form that was told, as plain data: what waits until somebody asks for it cannot cross to another thread. */
export function analyseAs(studying: Studying): Analysis {
  const analysis = readAs(studying);
  const ofToken = ({ span, form, kind, isWord, readings }: Token): Token => ({ span, form, kind, isWord, readings });
  const sentences = analysis.sentences.map(
    ({ span, plain, language, tokens, facts }): Sentence => ({
      ...{ span, plain, language, tokens: tokens.map(ofToken) },
      ...(facts !== undefined && { facts }),
    }),
  );
  return { ...analysis, sentences };
}

const readAs = ({ document, told }: Studying): Analysis => readerFor(told)(withinLimits(document));

/** The parts of a letter, in the form that was told. */
export const partsAs = ({ document, told }: Studying): LetterParts => readParts(withinLimits(document), readerFor(told));

const readerFor = (told: Form | undefined): Analyse => (told === undefined ? analyse : createAnalyser({ ...resources(), told }));

/** The parts of a letter as a reader of Norwegian sees them. */
export function readParts(document: Document, reader: Analyse): LetterParts {
  const analysis = reader(document);
  const kind = document.kind ?? guessKind(document, analysis);
  return { letter: readLetter(kind === undefined ? document : { ...document, kind }, analysis), kind };
}

/** What is asked of the spelling in a document. */
export interface Spelling extends Studying {
  /** Words that are known beside those of the dictionaries. */
  readonly words: readonly string[];
  /** True when each unknown word is to come with what may have been meant. */
  readonly suggests: boolean;
}

/** A word that is not known, each time it is written. */
export interface UnknownWord {
  readonly word: string;
  readonly suggestions: readonly string[];
}

/** The words of a document that are not known; undefined when the word graphs are not made yet. */
export function unknownWords({ document, told, words, suggests }: Spelling): readonly UnknownWord[] | undefined {
  const [nb, nn] = [spellerFor('nb', words), spellerFor('nn', words)];
  if (nb === undefined || nn === undefined) return undefined;
  const { sentences, language } = readAs({ document, told });
  const otherwise = language.language === 'nn' ? nn : nb;
  const spellers: Readonly<Record<string, Speller>> = { nb, nn };
  return sentences.flatMap((sentence) => {
    const speller = spellers[told ?? sentence.language] ?? otherwise;
    return sentence.tokens.flatMap((token, at) => {
      if (!isProse(sentence, token, at) || speller.knows(token.form)) return [];
      return [{ word: token.form, suggestions: suggests ? speller.suggest(token.form) : [] }];
    });
  });
}

/** True for what is spelt at all: words of the text's own language that are no names. A name is known by its capital inside a sentence. */
function isProse({ tokens }: Sentence, { isWord, form, readings: [reading] }: Token, at: number): boolean {
  if (!isWord || reading?.features.includes('Foreign=Yes') === true) return false;
  if (!/^\p{Lu}/u.test(form)) return true;
  return at === 0 && tokens.length > 1 ? reading?.pos !== 'PROPN' : reading === undefined || reading.pos !== 'PROPN';
}

/** A speller for a form of Norwegian; undefined when the word graphs are not made yet. */
export function spellerFor(form: Form, own: readonly string[] = []): Speller | undefined {
  const { model, graphs } = resources();
  const graph = graphs?.[form];
  return graph === undefined ? undefined : createSpeller({ graph, own, ...(model === undefined ? {} : { model }) });
}

function resources(): Resources {
  const model = bytesOf('@klarsyn/language/model');
  const nb = bytesOf('@klarsyn/dictionary-hunspell/nb');
  const nn = bytesOf('@klarsyn/dictionary-hunspell/nn');
  return {
    ...(model === undefined ? {} : { model }),
    graphs: { ...(nb === undefined ? {} : { nb }), ...(nn === undefined ? {} : { nn }) },
  };
}

/** The bytes of a file that a package gives out; undefined when it is not there. */
function bytesOf(name: string): Uint8Array | undefined {
  try {
    const file = fileURLToPath(import.meta.resolve(name));
    return existsSync(file) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
