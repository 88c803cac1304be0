import { type DocumentKind, documentKinds, letterKinds } from './document.ts';

/** True for a kind of letter or page that Klarsyn knows. */
export const isDocumentKind = (name: string | undefined): name is DocumentKind =>
  (documentKinds as readonly (string | undefined)[]).includes(name);

/** True for a kind of letter. */
export const isLetterKind = (kind: DocumentKind): boolean => (letterKinds as readonly DocumentKind[]).includes(kind);
