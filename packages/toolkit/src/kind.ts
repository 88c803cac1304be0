import { type Document, type DocumentKind, documentKinds, kindNamed } from '@klarsyn/core';
import { guessKind } from '@klarsyn/language';
import type { Fault } from './errors.ts';
import { analyse } from './language.ts';

/** Names under which front matter may tell the kind. */
const keys = ['kind', 'slag', 'dokumenttype'];

/** Settles what kind of letter or page a document is: told by the caller, in its front matter or in the config; else guessed. */
export function settleKind(
  document: Document,
  { byCaller, inConfig }: { readonly byCaller: DocumentKind | undefined; readonly inConfig: DocumentKind | undefined },
): Document {
  const written = writtenKind(document);
  const inText = written === undefined ? undefined : kindNamed(written);
  const told = byCaller ?? inText ?? inConfig;
  const kind = told === undefined ? guessKind(document, analyse(document)) : { value: told, confidence: 1, told: true };
  return { ...document, ...(kind !== undefined && { kind }) };
}

/** What is wrong with the kind that front matter tells: it is none that Klarsyn knows. */
export function wrongKind(document: Document): Fault | undefined {
  const kind = writtenKind(document);
  if (kind === undefined || kindNamed(kind) !== undefined) return undefined;
  return { code: 'unknown-kind', values: { kind, kinds: documentKinds.join(', ') } };
}

const writtenKind = (document: Document): string | undefined =>
  keys.map((key) => document.meta.properties?.[key]).find((value) => value !== undefined);
