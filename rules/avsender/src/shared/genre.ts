import type { Document, DocumentKind } from '@klarsyn/core';
import { linesOf } from './lines.ts';

/** What a document is to its reader. */
export type Genre = 'letter' | 'mail' | 'press' | 'page' | 'post';

const genres: Readonly<Partial<Record<DocumentKind, Genre>>> = {
  vedtak: 'letter',
  avslag: 'letter',
  forhaandsvarsel: 'letter',
  'foreloepig-svar': 'letter',
  innkalling: 'letter',
  tilsyn: 'letter',
  innsynsavslag: 'letter',
  orientering: 'letter',
  'e-post': 'mail',
  pressemelding: 'press',
  innlegg: 'post',
  forside: 'page',
  tjeneste: 'page',
  artikkel: 'page',
  moete: 'page',
  hoering: 'page',
  innsyn: 'page',
  kontakt: 'page',
  enhet: 'page',
  skole: 'page',
  beredskap: 'page',
};

/** What a document is; undefined for what nobody has told or guessed. */
export const genreOf = ({ kind }: Document): Genre | undefined => (kind === undefined ? undefined : genres[kind.value]);

/** Kinds of text that the municipality sends out for all to read. */
export const isPublic = (document: Document): boolean => /^(?:press|page|post)$/.test(genreOf(document) ?? '');

/** The account a post was written from, when its first lines say so: «Konto: Fjordvik kommune». */
export const accountOf = (document: Document): string | undefined =>
  linesOf(document)
    .slice(0, 3)
    .map(({ text }) => /^(?:konto|profil|avsender|avsendar|fra|frå):\s*(.+)$/iu.exec(text)?.[1])
    .find((account) => account !== undefined);
