import { ancestors, type Document, nodeOf } from '@klarsyn/core';
import type { Part, PartName } from './part.ts';
import { isFieldLabel, isGreeting, isSalutation, type Unit } from './units.ts';

/** What only bodies that write letters are called. */
const body =
  /(?<!\p{L})(?:(?:fylkes)?kommune|kommunen|fylkeskommunen|etaten?|direktoratet?|departementet?|statsforvaltar(?:en)?|statsforvalter(?:en)?|tilsynet|nav)(?!\p{L})/iu;
/** The last line of a Norwegian address: «9990 Fjordvik». */
const postal = /^\s*(?:N-)?\d{4}\s+\p{Lu}/u;
/** Most lines of an address above the postal code, and of a signature. */
const mostLines = { address: 4, signature: 6 } as const;

/** Whose letter it is, whom it is to, what it is about, and who signs. */
export function aroundParts(document: Document, units: readonly Unit[]): readonly Part[] {
  const regionOf = ({ span }: Unit) => ancestors(document, nodeOf(document, span.node)).find((above) => above.kind === 'region')?.region;
  const inMargin = (unit: Unit): boolean => ['header', 'footer', 'footnote', 'endnote'].includes(regionOf(unit) ?? '');
  const own = units.filter((unit) => !inMargin(unit));
  const letterhead =
    units.find((unit) => regionOf(unit) === 'header') ?? (body.test(own[0]?.plain ?? '') && own[0]?.part === 'head' ? own[0] : undefined);
  const isMarked = ({ span }: Unit): boolean => nodeOf(document, span.node).kind === 'heading';
  const titles = own.filter(({ role, part }) => role === 'heading' && part === 'head');
  const subject =
    titles.find((unit) => regionOf(unit) === 'title') ??
    titles.find(isMarked) ??
    titles.at(-1) ??
    own.find(({ role }) => role === 'heading');
  const named = (name: PartName, some: readonly (Unit | undefined)[]): readonly Part[] =>
    some.flatMap((unit) => (unit === undefined ? [] : [{ name, span: unit.span, plain: unit.plain }]));
  return [
    ...named('letterhead', [letterhead]),
    ...named('recipient', recipientIn(own.filter(({ part }) => part === 'head'))),
    ...named('subject', [subject]),
    ...named('signature', signatureIn(own)),
  ];
}

/** The lines of the first address that is not the sender's: a name, a street, a postal code and its place. */
function recipientIn(head: readonly Unit[]): readonly Unit[] {
  for (const [at, last] of head.entries()) {
    if (!postal.test(last.plain)) continue;
    const lines = addressAbove(head.slice(0, at + 1));
    if (lines.length > 1 && !lines.some((line) => body.test(line.plain))) return lines;
  }
  return [];
}

/** The address that ends with the last of these lines: its lines in one block, or the blocks of one line each above it. */
function addressAbove(lines: readonly Unit[]): readonly Unit[] {
  const block = lines.at(-1)?.span.node;
  const inBlock = lines.filter(({ span }) => span.node === block);
  if (inBlock.length > 1) return inBlock;
  const above = lines.slice(-1 - mostLines.address, -1);
  const isOther = ({ role, plain, span }: Unit): boolean =>
    role === 'sentence' ||
    isFieldLabel(plain) ||
    isSalutation(plain) ||
    postal.test(plain) ||
    lines.filter((line) => line.span.node === span.node).length > 1;
  return [...above.slice(above.findLastIndex(isOther) + 1), ...lines.slice(-1)];
}

/** The lines after the greeting that closes the letter, to the first whole sentence. */
function signatureIn(own: readonly Unit[]): readonly Unit[] {
  const closing = own.findLastIndex(({ plain }) => isGreeting(plain));
  if (closing < 0) return [];
  const after = own.slice(closing + 1, closing + 1 + mostLines.signature);
  const end = after.findIndex(({ role, plain }) => role === 'sentence' && /[.!?]$/.test(plain.trim()));
  return end < 0 ? after : after.slice(0, end);
}
