import type { Document, Profile } from '@klarsyn/core';
import { escaped } from './escaped.ts';
import { type Line, linesOf } from './lines.ts';
import { type Titled, titlesIn } from './titles.ts';

/** Somebody who is quoted in a paragraph. */
export interface Speaker {
  readonly name: string | undefined;
  readonly title: Titled | undefined;
  /** The verb that says it: «sier», «mener». */
  readonly verb: string;
  /** Where the verb stands in the paragraph. */
  readonly at: number;
}

/** A paragraph of running text, and who speaks in it. */
export interface Spoken {
  readonly line: Line;
  readonly speakers: readonly Speaker[];
}

const verbs = `sier|seier|forteller|fortel|mener|meiner|synes|synest|krever|krev|uttaler|uttalar|opplyser|understreker|understrekar|skriver|skriv|forklarer|forklarar|svarer|svarar|legger|legg|fortsetter|lover|lovar|beklager|beklagar`;
const said = new RegExp(String.raw`(?<![\p{L}-])(?<verb>${verbs})(?![\p{L}-])`, 'giu');
const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const fullName = new RegExp(String.raw`(?<![\p{L}-])${word}(?:\s(?:${word}|\p{Lu}\.|av|van|von|de)){1,2}(?![\p{L}-])`, 'gu');
const noName =
  /(?:kommune|herad|skole|skule|barnehage|parti(?:et)?|høyre|venstre|rødt|forbund(?:et)?|utvalg(?:et)?|utval(?:et)?|styre(?:t)?)$|^\p{L}*(?:forbundet|partiet|laget|foreningen|foreininga|kommune|rådet)\s/iu;
/** How far from the verb, in characters, the one who speaks may be named. */
const reach = 90;

/** Names of persons in a text. */
export const personNames = (text: string): readonly string[] =>
  [...text.matchAll(fullName)].map(([name]) => name).filter((name) => !noName.test(name));

const spoken = new WeakMap<Document, readonly Spoken[]>();

/** Every paragraph and who speaks in it. */
export function spokenIn(document: Document): readonly Spoken[] {
  const known = spoken.get(document);
  if (known !== undefined) return known;
  const found = linesOf(document).map((line) => ({ line, speakers: speakersIn(line.text) }));
  spoken.set(document, found);
  return found;
}

function speakersIn(text: string): readonly Speaker[] {
  return [...text.matchAll(said)].flatMap((match) => {
    const verb = match[0].toLowerCase();
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + reach).split(/[.!?–\n]/)[0] ?? '';
    // «sier ordfører Liv Strand», and not «sier at ordfører Liv Strand kommer».
    if (
      /^\s+(?:\p{Lu}|\p{Ll}+(?:\s\p{Ll}+){0,4}\s\p{Lu})/u.test(after) &&
      !/^\s+(?:at|ja|nei|det|dette|han|hun|ho|de|dei|vi|jeg|eg|seg|opp|til|om|på)(?!\p{L})/iu.test(after)
    )
      return [{ ...whoIn(after), verb, at: match.index }];
    const before =
      text
        .slice(Math.max(0, match.index - reach), match.index)
        .split(/[.!?–:]\s/)
        .at(-1) ?? '';
    const who = whoIn(before);
    return who.name === undefined && who.title === undefined ? [] : [{ ...who, verb, at: match.index }];
  });
}

function whoIn(text: string): { readonly name: string | undefined; readonly title: Titled | undefined } {
  return { name: personNames(text)[0], title: titlesIn(text)[0] };
}

/** Who says what stands at a place of a paragraph: the one named after it, or else the last one before. */
export const speakerAt = (speakers: readonly Speaker[], at: number): Speaker | undefined =>
  speakers.find((speaker) => speaker.at >= at) ?? speakers.at(-1);

/** True when a paragraph says that somebody has been given leave to speak. */
export const hasMandate = (text: string): boolean =>
  /(?<!\p{L})(?:etter fullmakt|på fullmakt|har fullmakt|med fullmakt|fått fullmakt|e\.\s?f\.)/iu.test(text);

/** A pattern of the organisation as one: its names, and «kommunen». */
export function organisationPattern({ name }: Profile): string {
  const names = [name.official, ...name.allowed, ...name.retired].filter((one) => one !== '');
  return `(?:${[...names.map(escaped), 'hele kommunen', 'heile kommunen', 'kommunen', String.raw`\p{Lu}\p{L}+ (?:kommune|herad)`].join('|')})`;
}
