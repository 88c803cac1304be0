import { type Form, fill, type Rule } from '@klarsyn/core';
import { wordsOf } from '../words/index.ts';
import { type PageWords, pageWords } from './words.ts';

/** The words a rule looks for, in its own form or the only one it has, as a list for people; `most` of them. Empty for a rule that has no list. */
export function wordLines(rule: Rule, form: Form, most: number): string {
  const words: PageWords = pageWords[form];
  const other: Form = form === 'nb' ? 'nn' : 'nb';
  const own = rule.words?.(form) ?? [];
  const listed = own.length > 0 ? own : (rule.words?.(other) ?? []);
  if (listed.length === 0) return '';
  const lines = listed.slice(0, most).map(({ word, instead, severity }) => {
    const what = instead === undefined ? '' : ` → ${instead.length === 0 ? words.takeAway : instead.join(', ')}`;
    const weight =
      severity === 'off' ? ` (${words.off})` : severity === rule.severity ? '' : ` (${wordsOf(form).label[severity].toLowerCase()})`;
    return `- ${word}${what}${weight}`;
  });
  const left = listed.length - lines.length;
  return [
    `## ${fill(words.list, { count: listed.length })}`,
    '',
    ...lines,
    ...(left > 0 ? ['', fill(words.more, { count: left })] : []),
    '',
  ].join('\n');
}
