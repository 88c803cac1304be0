import { blocks, type Document, defineRule, isForm, type Rule } from '@klarsyn/core';
import type { RequiredFile } from '../schema/rule-file.ts';
import { fold } from '../written.ts';
import { formsWith, headOf } from './head.ts';

/** Makes a document rule that demands one of some phrases. */
export function requiredRule(file: RequiredFile): Rule {
  const { kinds, phrases, messages } = file;
  return defineRule({
    ...headOf(file),
    over: 'document',
    languages: formsWith(phrases),
    messages,
    ...(kinds !== undefined && { needs: ['kind'] as const }),
    applies: ({ kind }, { analysis }) =>
      isForm(analysis.language.language) &&
      phrases[analysis.language.language] !== undefined &&
      (kinds === undefined || (kind !== undefined && kinds.includes(kind.value))),
    check(document, { analysis }) {
      const { language } = analysis.language;
      const wanted = (isForm(language) ? phrases[language] : undefined) ?? [];
      const texts = textsOf(document);
      return wanted.some((phrase) => texts.some((text) => holds(text, phrase))) ? undefined : { message: 'found' };
    },
  });
}

/** The text of each block, in small letters and with single spaces. */
const textsOf = (document: Document): readonly string[] => blocks(document).map(({ text }) => flat(text.plain));

const flat = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** True when the parts of a phrase stand in a text in their order, none of them inside a word. */
function holds(text: string, phrase: string): boolean {
  let from = 0;
  for (const part of flat(phrase).split(/ ?… ?/)) {
    const at = wholeAt(text, part, from);
    if (at === undefined) return false;
    from = at + part.length;
  }
  return true;
}

function wholeAt(text: string, part: string, from: number): number | undefined {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const isWhole =
      !isLetter(text.charAt(at - 1), part.charAt(0)) && !isLetter(text.charAt(at + part.length), part.charAt(part.length - 1));
    if (isWhole) return at;
  }
  return undefined;
}

/** True when two neighbouring signs belong to one word. */
const isLetter = (one: string, other: string): boolean => /[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(other);
