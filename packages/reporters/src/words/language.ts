import { type Form, isForm, type LanguageTag } from '@klarsyn/core';
import { wordsOf } from './index.ts';

/** The name of a language, said in a form of Norwegian: «nynorsk», «engelsk». A tag that is no language is named as it stands. */
export function languageName(tag: LanguageTag, form: Form): string {
  if (isForm(tag)) return wordsOf(form).language[tag];
  try {
    return new Intl.DisplayNames([form], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
