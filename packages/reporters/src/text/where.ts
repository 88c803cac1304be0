import { type DocumentReport, fill, isLetterKind, type MailPlace, type Place } from '@klarsyn/core';
import type { Words } from '../words/index.ts';
import type { Item } from './arrange.ts';

/** The part of a document that a finding stands in: the whole of it, a region, or what is under a heading. Undefined when nobody knows. */
export function partOf(item: Item, words: Words, document: DocumentReport): string | undefined {
  if (isWhole(item)) return words.whole[shapeOf(document)];
  return nearbyOf(item, words);
}

/** The region a finding stands in, or the heading it stands under. */
export function nearbyOf({ where: { region, heading } }: Item, words: Words): string | undefined {
  if (region !== undefined && region !== 'main') return words.region[region];
  return heading === undefined ? undefined : fill(words.under, { heading });
}

/** True in a letter in Word: nobody counts its paragraphs, so the heading above and the words themselves say where. */
export const isWord = (place: Place): boolean => place.in === 'docx' || place.in === 'odt';

/** The line or paragraph: «linje 9». Undefined for a rendered page, which has none. */
export function lineOf(place: Place, words: Words): string | undefined {
  if (place.in === 'text') return fill(words.place.line, { line: place.start.line });
  if (place.in === 'eml') return isSource(place) ? undefined : lineOf(place.inner, words);
  return pointOf(place, words);
}

/** Where to put the cursor: «linje 9, tegn 42». Undefined for a rendered page. */
export function pointOf(place: Place, words: Words): string | undefined {
  switch (place.in) {
    case 'text':
      return fill(words.place.point, { line: place.start.line, column: place.start.column });
    case 'docx':
    case 'odt':
      return fill(words.place.paragraph, { number: place.paragraph + 1 });
    case 'pdf':
      return fill(words.place.page, { number: place.page });
    case 'eml':
      return isSource(place) ? undefined : pointOf(place.inner, words);
    case 'page':
      return undefined;
  }
}

/** A place in words, whatever it stands in: a point, a paragraph, a page, else the element. */
export const placeWords = (place: Place, words: Words): string | undefined => pointOf(place, words) ?? selectorOf(place);

/** The element on the rendered page, frames first. */
export function selectorOf(place: Place): string | undefined {
  const page = place.in === 'page' ? place : place.in === 'text' ? place.page : undefined;
  return page === undefined ? undefined : [...(page.frames ?? []), page.selector].join(' › ');
}

/** True when a finding is about the document, and not about words or things in it: it says no words, and begins at the top or spans lines. */
export function isWhole({ where, excerpt, place }: Item): boolean {
  if (excerpt !== '' || Object.values(where).some((words) => words !== '')) return false;
  if (place.in === 'text') return place.start.offset === 0 || place.end.line > place.start.line;
  return place.in !== 'page' || place.selector === 'html';
}

function shapeOf({ format, kind }: DocumentReport): 'letter' | 'page' | 'other' {
  if (kind !== undefined && isLetterKind(kind.value)) return 'letter';
  return format === 'html' || format === 'page' ? 'page' : 'other';
}

/** True in the HTML of an e-mail: nobody sees its lines, so the words themselves say where. */
const isSource = ({ part }: MailPlace): boolean => part === 'html';
