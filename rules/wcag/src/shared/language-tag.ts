import { type Document, isForm, once, type PageElement } from '@klarsyn/core';
import { around, elementsOf, isTopFrame } from './tree.ts';

/** Made when it is asked for: it takes a good part of the time a start takes. */
const names = once(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }));

/** True for a tag whose first part is the code of a language: the short code where it has one, so not «eng». Old tags such as «i-lux» have none. */
export function isKnownTag(tag: string): boolean {
  const [primary = ''] = tag.split('-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) || names().of(primary) === undefined) return false;
  return primary.length === 2 || Intl.getCanonicalLocales(primary)[0]?.length === 3;
}

/** True for a language that stands out in a few words. Norwegian is too near Danish and Swedish, and the analyser knows too few others. */
export const standsOut = (language: string): boolean => language === 'en';

/** True when a tag may stand for a language: «no» stands for both forms of Norwegian. */
export function standsFor(tag: string, language: string): boolean {
  const primary = tag.toLowerCase().split('-')[0];
  return primary === language || (primary === 'no' && isForm(language));
}

/** True when all that is said on a page, its title too, stands in elements that tell their own language, though the page as a whole does not. */
export function hasLanguageInParts(document: Document): boolean {
  const saying = elementsOf(document).filter((element) => says(element) && isTopFrame(document, element));
  const tells = ({ attributes }: PageElement): boolean => isKnownTag(attributes['lang']?.trim() ?? '');
  return saying.length > 0 && saying.every((element) => [element, ...around(document, element)].some(tells));
}

/** True for an element that people or their tools read something of itself in. */
const says = ({ tag, content, attributes: { alt, title, placeholder, 'aria-label': label } }: PageElement): boolean =>
  !/^(?:script|style|template|noscript)$/.test(tag) &&
  [...content, alt, title, placeholder, label].some((part) => typeof part === 'string' && /\p{L}/u.test(part));
