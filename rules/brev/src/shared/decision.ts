import type { Document } from '@klarsyn/core';

const decisions: ReadonlySet<string> = new Set(['vedtak', 'avslag', 'innsynsavslag', 'tilsyn']);
/** From how sure a guess of the kind must be, for a rule to speak without asking a person to look. */
const sure = 0.8;

/** True for a letter that decides something for its reader. Supervision decides only when it gives an order. */
export const isDecision = (document: Document, said: string): boolean =>
  decisions.has(document.kind?.value ?? '') && (document.kind?.value !== 'tilsyn' || /(?<!\p{L})pålegg/iu.test(said));

/** True when somebody told what kind of letter it is, or the guess is a sure one. */
export const isKindSure = ({ kind }: Document): boolean => kind !== undefined && (kind.told || kind.confidence >= sure);
