import { defineRule, type Rule, type SentenceRule } from '@klarsyn/core';
import type { WordFile } from '../schema/rule-file.ts';
import { wordRule } from './words.ts';

/** Makes a rule of words that belong to the other form of Norwegian. A sentence that is read as another form than its document is left alone: it may be a title or a borrowed line. */
export function mixedRule(file: WordFile): Rule {
  const rule = wordRule(file) as SentenceRule<{ readonly allow: readonly string[] }, 'found' | 'drop'>;
  return defineRule({ ...rule, applies: ({ language }, { analysis }) => language === analysis.language.language });
}
