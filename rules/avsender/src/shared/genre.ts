import type { Document, DocumentKind } from '@klarsyn/core';

/** What a document is to its reader. */
export type Genre = 'letter' | 'mail' | 'press' | 'page';

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

/** What a document is; undefined for posts and for what nobody has told or guessed. */
export const genreOf = ({ kind }: Document): Genre | undefined => (kind === undefined ? undefined : genres[kind.value]);
