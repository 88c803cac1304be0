import { blocks, type Document, type LetterField, type Profile, type Span } from '@klarsyn/core';
import { isGreeting } from '@klarsyn/language/letter';
import { factOf, holdsFact } from './fields.ts';

/** A part of how a letter ends, and where it stands. */
export interface ClosingPart {
  readonly field: LetterField;
  readonly span: Span;
}

/** Lines after the greeting that belong to the closing. */
const longest = 12;
const personName = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{Ll}.]+){1,3}$/u;
const titleEnd =
  /(?:leder|leiar|sjef|direktør|rådgiver|rådgivar|rådgjevar|konsulent|behandler|behandlar|handsamar|medarbeider|medarbeidar|rektor|styrer|styrar|ordfører|ordførar|ingeniør|lærer|lærar|sekretær|ansvarlig|ansvarleg|koordinator)$/iu;

/** The parts of the closing of a letter or an e-mail, in the order they stand. A part is told by its form or by the facts of the profile. */
export function closingParts(document: Document, profile: Profile): readonly ClosingPart[] {
  const lines = blocks(document).flatMap(({ id, text: { plain } }) =>
    [...plain.matchAll(/[^\n]+/g)].map((match) => ({
      text: match[0].trim(),
      span: { node: id, start: match.index, end: match.index + match[0].length },
    })),
  );
  const at = lines.findLastIndex(({ text }) => isGreeting(text));
  if (at < 0) return [];
  const parts = lines.slice(at, at + longest).flatMap(({ text, span }): readonly ClosingPart[] => {
    const fields = text
      .split(/\s*[|·,]\s*|\s{2,}/)
      .map((piece) => fieldOf(piece, profile))
      .filter((field) => field !== undefined);
    return fields.map((field) => ({ field, span }));
  });
  return parts.filter(({ field }, index) => parts.findIndex((other) => other.field === field) === index);
}

function fieldOf(piece: string, profile: Profile): LetterField | undefined {
  if (isGreeting(piece)) return 'greeting';
  if (/elektronisk\s+(?:godkjen|signert)/iu.test(piece)) return 'approval';
  if (/^[\w.+-]+@/.test(piece) || /^e-?post/i.test(piece)) return 'email';
  if (/^(?:telefon|tlf|mobil)/iu.test(piece) || /^(?:\+47 ?)?[2-9]\d(?: ?\d{2}){3}$/.test(piece)) return 'phone';
  const known = (['web', 'org-number', 'post', 'visit'] as const).find((field) => holdsFact(piece, factOf(field, profile)));
  if (known !== undefined) return known;
  const lower = piece.toLowerCase();
  if ([profile.name.official, ...profile.name.allowed].some((name) => lower === name.toLowerCase())) return 'organisation';
  if (profile.units.some(({ name, aliases = [] }) => [name, ...aliases].some((each) => lower === each.toLowerCase()))) return 'unit';
  if (titleEnd.test(piece) || profile.roles.some(({ title }) => lower === title.toLowerCase())) return 'title';
  return personName.test(piece) ? 'name' : undefined;
}
