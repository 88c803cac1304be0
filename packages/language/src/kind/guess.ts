import { type Analysis, blocks, type Document, type KindOfDocument } from '@klarsyn/core';
import { type Cue, cues } from './cues.ts';

/** How sure a cue makes us: in a title or heading, in the first sentences, further down. */
const confidences = { heading: 0.9, early: 0.8, late: 0.6 } as const;
const earlySentences = 12;
const lateSentences = 80;

/** Guesses what kind of letter a document is from what it says; undefined when it says nothing that tells. */
export function guessKind(document: Document, analysis: Analysis): KindOfDocument | undefined {
  const headings = [
    document.title,
    ...blocks(document)
      .filter(isTitle)
      .map(({ text }) => text.plain),
  ].filter((text) => text !== undefined);
  const sentences = analysis.sentences.map(({ plain }) => plain);
  const found =
    best(
      (cue) => headings.slice(0, 3).some((text) => cue.heading !== undefined && says(text, cue.heading, undefined)),
      confidences.heading,
    ) ??
    best((cue) => sentences.slice(0, earlySentences).some((text) => says(text, cue.text, cue.unless)), confidences.early) ??
    best((cue) => sentences.slice(earlySentences, lateSentences).some((text) => says(text, cue.text, cue.unless)), confidences.late);
  if (found?.value !== 'vedtak') return found;
  const refuses = cues.find(({ kind }) => kind === 'avslag')?.text;
  return sentences.slice(0, lateSentences).some((text) => says(text, refuses, undefined)) ? { ...found, value: 'avslag' } : found;
}

function best(holds: (cue: Cue) => boolean, confidence: number): KindOfDocument | undefined {
  const cue = cues.find(holds);
  return cue === undefined ? undefined : { value: cue.kind, confidence, told: false };
}

function says(text: string, pattern: RegExp | undefined, unless: RegExp | undefined): boolean {
  const match = pattern?.exec(text.length > 2000 ? text.slice(0, 2000) : text);
  if (match === null || match === undefined) return false;
  return unless === undefined || !unless.test(text.slice(0, match.index));
}

/** A heading, or a short line without a full stop that stands for one. */
const isTitle = (block: ReturnType<typeof blocks>[number]): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && block.text.plain.length <= 90 && !/[.:,;]$/.test(block.text.plain));
