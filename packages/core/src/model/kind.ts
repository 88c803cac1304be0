import { type DocumentKind, documentKinds, type KindOfDocument, letterKinds } from './document.ts';

/** True for a kind of letter or page that Klarsyn knows. */
export const isDocumentKind = (name: string | undefined): name is DocumentKind =>
  (documentKinds as readonly (string | undefined)[]).includes(name);

/** True for a kind of letter. */
export const isLetterKind = (kind: DocumentKind): boolean => (letterKinds as readonly DocumentKind[]).includes(kind);

/** From how sure a guess of the kind must be (0 to 1) to be taken as told. A title that names the kind, or what is decided, gives as much. */
const sure = 0.8;

/** True when somebody told the kind, or the guess is a sure one. */
export const isSureKind = ({ told, confidence }: KindOfDocument): boolean => told || confidence >= sure;
