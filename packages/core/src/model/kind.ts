import { type DocumentKind, documentKinds, type KindOfDocument, letterKinds } from './document.ts';

/** True for a kind of letter or page that Klarsyn knows. */
export const isDocumentKind = (name: string | undefined): name is DocumentKind =>
  (documentKinds as readonly (string | undefined)[]).includes(name);

/** Letters of a kind's name that the name itself does not have: «forhåndsvarsel» is the kind `forhaandsvarsel`. */
const spelt: Readonly<Record<string, string>> = { å: 'aa', ø: 'oe', æ: 'ae' };

/** The kind that somebody names in letters of their own: «Forhåndsvarsel», «foreløpig svar», «førehandsvarsel»; undefined when it is none. */
export function kindNamed(name: string): DocumentKind | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[åøæ]/g, (letter) => spelt[letter] ?? letter)
    .replace(/[\s_]+/g, '-');
  const known = inNynorsk[plain] ?? plain;
  return isDocumentKind(known) ? known : undefined;
}

/** Names of kinds that are others in nynorsk. */
const inNynorsk: Readonly<Record<string, DocumentKind>> = {
  foerehandsvarsel: 'forhaandsvarsel',
  'foerebels-svar': 'foreloepig-svar',
  hoeyring: 'hoering',
  teneste: 'tjeneste',
  eining: 'enhet',
  skule: 'skole',
};

/** True for a kind of letter. */
export const isLetterKind = (kind: DocumentKind): boolean => (letterKinds as readonly DocumentKind[]).includes(kind);

/** From how sure a guess of the kind must be (0 to 1) to be taken as told. A title that names the kind, or what is decided, gives as much. */
const sure = 0.8;

/** True when somebody told the kind, or the guess is a sure one. */
export const isSureKind = ({ told, confidence }: KindOfDocument): boolean => told || confidence >= sure;
