import { isForm } from '@klarsyn/core';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** True for a tag whose first part is the code of a language: the short code where it has one, so not «eng». Old tags such as «i-lux» have none. */
export function isKnownTag(tag: string): boolean {
  const [primary = ''] = tag.split('-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) || names.of(primary) === undefined) return false;
  return primary.length === 2 || Intl.getCanonicalLocales(primary)[0]?.length === 3;
}

/** True for a language that stands out in a few words. Norwegian is too near Danish and Swedish, and the analyser knows too few others. */
export const standsOut = (language: string): boolean => language === 'en';

/** True when a tag may stand for a language: «no» stands for both forms of Norwegian. */
export function standsFor(tag: string, language: string): boolean {
  const primary = tag.toLowerCase().split('-')[0];
  return primary === language || (primary === 'no' && isForm(language));
}
