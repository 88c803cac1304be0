import { type Document, type DocumentKind, isDocumentKind } from '@klarsyn/core';
import { guessKind } from '@klarsyn/language';
import { analyse } from './language.ts';

/** Names under which front matter may tell the kind. */
const keys = ['kind', 'slag', 'dokumenttype'];

/** Settles what kind of letter or page a document is: told by the caller, in its front matter or in the config; else guessed. */
export function settleKind(
  document: Document,
  { byCaller, inConfig }: { readonly byCaller: DocumentKind | undefined; readonly inConfig: DocumentKind | undefined },
): Document {
  const written = keys.map((key) => document.meta.properties?.[key]).find((value) => value !== undefined);
  const inText = isDocumentKind(written) ? written : undefined;
  const told = byCaller ?? inText ?? inConfig;
  const kind = told === undefined ? guessKind(document, analyse(document)) : { value: told, confidence: 1, told: true };
  const isWrong = written !== undefined && inText === undefined;
  const complaints = isWrong ? [...document.complaints, { code: 'unknown-kind', values: { kind: written } }] : document.complaints;
  return { ...document, complaints, ...(kind !== undefined && { kind }) };
}
