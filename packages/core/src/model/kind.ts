import { type DocumentKind, documentKinds } from './document.ts';

/** True for a kind of letter or page that Klarsyn knows. */
export const isDocumentKind = (name: string | undefined): name is DocumentKind =>
  (documentKinds as readonly (string | undefined)[]).includes(name);
