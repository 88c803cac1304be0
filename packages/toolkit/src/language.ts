import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analyse, Document, Form, KindOfDocument } from '@klarsyn/core';
import { createAnalyser, createSpeller, guessKind, type Resources, type Speller } from '@klarsyn/language';
import { type Letter, readLetter } from '@klarsyn/language/letter';

export { lix, toConllu } from '@klarsyn/language';
export type { PartName } from '@klarsyn/language/letter';

/** Reads the language of a document; each document once in a process. Model and word graphs are read from disk when they are first needed. */
export const analyse: Analyse = (document) => {
  reader ??= createAnalyser(resources());
  return reader(document);
};

let reader: Analyse | undefined;

/** An analyser for texts whose form somebody has told. */
export const analyserFor = (told: Form): Analyse => createAnalyser({ ...resources(), told });

/** A letter read as a letter, and the kind it is guessed to be when nobody has told. */
export function readParts(document: Document, reader: Analyse): { readonly letter: Letter; readonly kind: KindOfDocument | undefined } {
  const analysis = reader(document);
  const kind = document.kind ?? guessKind(document, analysis);
  return { letter: readLetter(kind === undefined ? document : { ...document, kind }, analysis), kind };
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
