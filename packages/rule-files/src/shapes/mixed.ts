import { defineRule, type Rule, type Sentence, type SentenceRule, type Span } from '@klarsyn/core';
import type { WordFile } from '../schema/rule-file.ts';
import { wordRule } from './words.ts';

/**
 * Makes a rule of words that belong to the other form of Norwegian. A sentence that is read as another form than its document is left alone, and so is
 * what follows a small word with a capital inside a sentence: both are borrowed, the second is a title, «boka En dag i mai».
 */
export function mixedRule(file: WordFile): Rule {
  const rule = wordRule(file) as SentenceRule<{ readonly allow: readonly string[] }, 'found' | 'drop'>;
  return defineRule({
    ...rule,
    applies: ({ language }, { analysis }) => language === analysis.language.language,
    check: (sentence, context) =>
      [rule.check(sentence, context) ?? []].flat().filter(({ at }) => typeof at !== 'object' || !isInTitle(sentence, at)),
  });
}

/** How many words a title is looked for before a word. */
const reach = 5;
/** Words that no name begins with, and many titles do. */
const opening = /^(?:De|Dei|Den|Der|Det|Du|Eg|Ei|Ein|Eit|En|Et|Frå|Fra|Hva|Hvem|Hvor|Ikke|Ikkje|Jeg|Kva|Kven|Med|Når|På|Til|Vi)$/;

function isInTitle({ tokens }: Sentence, { start }: Span): boolean {
  const at = tokens.findIndex(({ span }) => span.start === start);
  const before = tokens.slice(Math.max(1, at - reach), at + 1);
  return before.some(({ form }) => opening.test(form));
}
