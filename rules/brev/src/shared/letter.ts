import type { Context, Document, DocumentKind, Severity, Span } from '@klarsyn/core';
import { has, type Letter, readLetter, type Unit } from '@klarsyn/language/letter';

/** The letter, read once for all rules. */
export const letterOf = ({ document, analysis }: Context): Letter => readLetter(document, analysis);

/** True for a letter of one of the kinds. */
export const isKind = ({ kind }: Document, ...kinds: readonly DocumentKind[]): boolean => kind !== undefined && kinds.includes(kind.value);

const order = /pålegg/iu;
/** An order that may come is none yet. */
const mayCome =
  /(?<!\p{L})(?:vurder\p{L}*|kan|vil|kunne|varsl\p{L}*|varsel|eventuel\p{L}*|hvis|dersom|viss|mulig\p{L}*|mogleg\p{L}*)(?!\p{L})[^.]{0,40}pålegg|pålegg (?:blir|vert|gis|gjevast|er) (?:ikke|ikkje)|(?:ikke|ikkje|ingen|inga) (?:\p{L}+ )?pålegg|^(?:finner|finn|ser|avdekker|avdekkjer|får|blir|vert) (?:vi|det|dere|de) /iu;

/** True for a letter that decides something for its reader. Supervision decides only when it gives an order. */
export const isDecision = (document: Document, letter: Letter): boolean =>
  isKind(document, 'vedtak', 'avslag') ||
  (isKind(document, 'tilsyn') && letter.parts.some(({ name, plain }) => name === 'deviation' && order.test(plain) && !mayCome.test(plain)));

/** True when a letter tells its reader how to appeal: the rules on single parts of that speak only then. */
export const tellsOfAppeal = (letter: Letter): boolean => has(letter, 'appeal-right') && !has(letter, 'appeal-denied');

/** Who gets all that was asked for is harmed less by what is not said. */
export const weightOf = ({ outcome }: Letter, severity: Severity, whenGranted: Severity): Severity =>
  outcome === 'full' ? whenGranted : severity;

/** Characters `start` to `end` of a unit, as a place in its document. */
export const spanOf = ({ span }: Pick<Unit, 'span'>, start: number, end: number): Span => ({
  ...span,
  start: span.start + start,
  end: span.start + end,
});
