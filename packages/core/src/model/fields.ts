import type { FieldForm } from './document.ts';

/** A merge field found in a run of source text. */
export interface FoundField {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly form: FieldForm;
}

/** Handlebars and Liquid write their conditions with these first signs; they are fields without a name of their own. */
const name = String.raw`[#/^!>&%]?\s*[\p{L}_$][\p{L}\p{N}_.:$@ -]*`;
const patterns: readonly (readonly [FieldForm, string])[] = [
  ['double-brace', String.raw`\{\{\{?(?<double>[^{}\n]{1,200})\}?\}\}|\{%(?<liquid>[^{}\n]{1,200})%\}`],
  ['brace', String.raw`\$?\{(?<single>${name})\}`],
  ['chevron', String.raw`«(?<chevron>[\p{L}_][\p{L}\p{N}_.]*)»`],
  ['bracket', String.raw`\[(?<bracket>\p{L}[^[\]{}«»\n]{0,60})\](?![(:[])`],
];
const anyField = new RegExp(patterns.map(([, source]) => source).join('|'), 'gu');

/** Names that letter systems give their fields, with the capital they are written with. A quotation seldom has one of them alone. */
const customary: ReadonlySet<string> = new Set(
  `Navn Namn Fornavn Fornamn Etternavn Etternamn Mottaker Mottakar Mottakernavn Mottakarnamn Adresse Gateadresse Postadresse Postboks Postnr Postnummer Poststed
  Poststad Sted Stad Dato Brevdato Fødselsdato Fødselsnummer Saksnr Saksnummer Saksbehandler Saksbehandlar Saksansvarlig Saksansvarleg Sakstittel Referanse Tittel
  Avsender Avsendar Enhet Eining Avdeling Telefon Epost Kontonummer Kid Beløp Frist Signatur Underskrift Vedlegg`.split(/\s+/),
);

/** What a template asks its writer for in brackets: «[Sett inn dato]», «[navn på barnet]», «[søkers navn]», «[XX]», «[dd.mm.åååå]». */
const prompts = [
  '(?:sett inn|set inn|skriv|fyll inn|fyll ut|legg inn|velg|vel|oppgi|oppgje)(?: .*)?',
  '(?:fulle )?(?:navn|namn|dato|adresse|tittel|telefonnummer|saksnummer|beløp|antall|tal) (?:på|for|til|av|fra|frå) .*',
  String.raw`\p{L}+s (?:navn|namn|adresse|telefonnummer|fødselsdato|e-post(?:adresse)?)`,
  String.raw`x{2,}|n\.? ?n\.?|dd\.? ?mm\.? ?(?:å{2,4}|y{2,4})`,
];
const prompt = new RegExp(`^(?:${prompts.join('|')})$`, 'iu');
const customaryFolded: ReadonlySet<string> = new Set([...customary].map((each) => each.toLowerCase()));

/**
 * Merge fields in a run of text, in order, none overlapping: `{{felt}}`, `{felt}`, `${felt}`, `{% … %}`, `«felt»` and `[felt]`.
 * A word between « and » is a quotation, unless it is written as only fields are: «sak_nr», «saksNr», «felt2», «Sak.Navn», a customary
 * name with its capital, «Fornavn», or several side by side, «Gate» «Husnr». What stands in brackets is the writer's own remark,
 * «[sic]», «[1]», «[barnet]», unless it is such a name, in any letters, or asks for something: «[sett inn dato]».
 */
export function findFields(text: string): readonly FoundField[] {
  if (!/[{«[]/.test(text)) return [];
  return [...text.matchAll(anyField)].flatMap((match) => {
    const { double, liquid, single, chevron, bracket } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (chevron !== undefined && !looksLikeField(chevron) && !hasNeighbour(text, start, end, chevron)) return [];
    if (bracket !== undefined && !asksForSomething(bracket)) return [];
    const form: FieldForm =
      bracket !== undefined ? 'bracket' : chevron !== undefined ? 'chevron' : single !== undefined ? 'brace' : 'double-brace';
    return [{ start, end, name: (double ?? liquid ?? single ?? chevron ?? bracket ?? '').trim().normalize('NFC'), form }];
  });
}

const asksForSomething = (written: string): boolean =>
  customaryFolded.has(written.toLowerCase()) || /^[\p{L}\p{N}]*(?:_|\p{Ll}\p{Lu})[\p{L}\p{N}_]*$/u.test(written) || prompt.test(written);

const looksLikeField = (name: string): boolean =>
  customary.has(name) || /_|\p{Ll}\p{Lu}|\p{Ll}\p{N}/u.test(name) || /^\p{Lu}\p{L}+\.\p{Lu}\p{L}+$/u.test(name);

/** True for a word with a capital and another such pair of marks right beside it, with nothing but space between. */
const hasNeighbour = (text: string, start: number, end: number, name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  (/^[ \t\u00A0]{0,3}«\p{Lu}[\p{L}\p{N}]*»/u.test(text.slice(end, end + 60)) ||
    /«\p{Lu}[\p{L}\p{N}]*»[ \t\u00A0]{0,3}$/u.test(text.slice(Math.max(0, start - 60), start)));
