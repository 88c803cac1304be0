import { type DocumentKind, documentKinds, type KindOfDocument, letterKinds } from './document.ts';

/** True for a kind of letter or page that Klarsyn knows. */
export const isDocumentKind = (name: string | undefined): name is DocumentKind =>
  (documentKinds as readonly (string | undefined)[]).includes(name);

/** A name without what tells å from aa and a: people write «forhåndsvarsel», «forhaandsvarsel» and «forhandsvarsel». */
const plainly = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'e')
    .replace(/[\s_]+/g, '-');

/** Names of kinds that are others in nynorsk. */
const inNynorsk: Readonly<Record<string, DocumentKind>> = {
  forehandsvarsel: 'forhaandsvarsel',
  'forebels-svar': 'foreloepig-svar',
  forebelssvar: 'foreloepig-svar',
  hoyring: 'hoering',
  teneste: 'tjeneste',
  eining: 'enhet',
  skule: 'skole',
};

/** The kind that somebody names in letters of their own: «Forhåndsvarsel», «foreløpig svar», «førehandsvarsel»; undefined when it is none. */
export function kindNamed(name: string): DocumentKind | undefined {
  const plain = plainly(name);
  return inNynorsk[plain] ?? documentKinds.find((kind) => plainly(kind) === plain);
}

/** True for a kind of letter. */
export const isLetterKind = (kind: DocumentKind): boolean => (letterKinds as readonly DocumentKind[]).includes(kind);

/** From how sure a guess of the kind must be (0 to 1) to be taken as told. A title that names the kind, or what is decided, gives as much. */
const sure = 0.8;

/** True when somebody told the kind, or the guess is a sure one. */
export const isSureKind = ({ told, confidence }: KindOfDocument): boolean => told || confidence >= sure;
