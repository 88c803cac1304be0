import { type Document, nodesOf } from '@klarsyn/core';
import type { Part, PartName } from './part.ts';
import { isGreeting, isSalutation, type Unit } from './units.ts';
import { approval, exempt } from './wording/other.ts';
import { date, monthFirst } from './wording/times.ts';

const filled = String.raw`\{\{?|«|\[|<`;
/** A case number as archives write it: «2027/1234», «26/1041-3». «2026/2027» is a school year. */
const caseNumber = String.raw`(?<![\d/.-])(?<!(?:g|b)nr\.? ?)(?!20\d\d\/20\d\d)(?:19|20)?\d{2}\/\d{2,6}(?:-\d+)?(?![\d/])`;
/** Other numbers that name a case: «Søknad nr. 28-99120». Not those of people, accounts, bodies and land. */
const otherNumber = String.raw`(?<!\p{L})(?!org|konto|tele|post|bruks|gards|gårds|person|fødsels|faktura|mobil)\p{L}{3,}\s?(?:nummer|nr)\.?\s*:?\s*\d[\d/.-]{4,}`;
const ourReference = new RegExp(
  String.raw`(?:(?:vår|vårt|mottakers|saksbehandlers)\s+ref\p{L}*|saks?\s?(?:nummer|nr|ref\p{L}*|-?id)?|arkiv\p{L}*|journal\p{L}*|ref(?:eranse(?:nr|nummer)?|nr)?|løpenr)\.?\s*(?:\/\s*\p{L}+\.?\s*)?:?\s*(?:\p{L}{0,6}[\s-]?\d[\d/.-]*|${filled})|${caseNumber}|${otherNumber}`,
  'iu',
);
const theirLabel = /(?<!\p{L})(?:deres|dykkar|dykkars|din|ditt)\s+(?:ref(?!er)\p{L}*|referanse\p{L}*|dato|brev(?:dato)?)(?!\p{L})/iu;
const theirPaper =
  /(?<!\p{L})(?:søk(?:t|te|nad|naden|er|jer)|brev|brevet|e-post|e-posten|henvendelse\p{L}*|førespurnad\p{L}*|klag(?:e|en|a|et)|krav|kravet|begjæring\p{L}*|melding\p{L}*|skrev|skreiv|sendte|sende|ba|bad|spurte)(?!\p{L})/iu;
/** Names what the reader sent, by its reference or its day. */
const namesTheirs = (plain: string): boolean => theirLabel.test(plain) || (theirPaper.test(plain) && date.test(plain));
const caseworker =
  /(?<!\p{L})(?:saksbeh(?:andlar|andler|\.)|sakshandsamar|kontaktperson|behandles av|vår kontakt|din kontakt)\.?\s*:?\s*(?:\p{Lu}|\{|«|\[)/iu;

/** Most characters of a field of the letterhead that ends like a sentence: «Sak 27/730.» */
const longestField = 30;

/** The fields of the letterhead, opening and closing. */
export function headParts(document: Document, units: readonly Unit[]): readonly Part[] {
  const part = (name: PartName, { span, plain }: Unit): Part => ({ name, span, plain });
  const outside = units.filter(({ part: where, role }, at) => where !== 'body' || role === 'line' || at < 6);
  const first = (name: PartName, among: readonly Unit[], holds: (unit: Unit) => boolean) =>
    among
      .filter(holds)
      .slice(0, 1)
      .map((unit) => part(name, unit));
  const fields = new Set(
    nodesOf(document, 'field')
      .filter(({ name }) => /ref|sak|arkiv|journal/i.test(name))
      .map(({ id }) => id),
  );
  const joined = units.map(
    (unit, at): Unit =>
      /:\s*$|^(?:vår|deres|dykkar)\s+\p{L}+$/iu.test(unit.plain) ? { ...unit, plain: `${unit.plain} ${units[at + 1]?.plain ?? ''}` } : unit,
  );
  return [
    ...first('date', outside, ({ plain, listed }) => plain.length < 80 && (date.test(plain) || (listed && monthFirst.test(plain)))),
    ...first(
      'our-reference',
      joined,
      ({ plain, part: where, role }) =>
        (where !== 'body' ||
          role !== 'sentence' ||
          plain.length < longestField ||
          /nummer|saks(?:nr|id)|ref(?:eranse|\.)|(?<!\p{L})(?:som|har|er|heter|heiter|fått) sak \d|\((?:vår )?sak/iu.test(plain)) &&
        ourReference.test(plain),
    ),
    ...(fields.size > 0 && units[0] !== undefined ? [part('our-reference', units[0])] : []),
    ...first('their-reference', units, ({ plain, part: where, role }) => namesTheirs(plain) && (where !== 'foot' || role === 'line')),
    ...first('caseworker', joined, ({ plain }) => caseworker.test(plain)),
    ...units.filter(({ plain }) => exempt.test(plain)).map((unit) => part('exemption', unit)),
    ...first('opening', units, ({ plain }) => isSalutation(plain)),
    ...first('closing', units, ({ plain }) => isGreeting(plain)),
    ...first('approval', units, ({ plain }) => approval.test(plain)),
  ];
}
