import type { Form } from '@klarsyn/core';
import { severityLabel } from '@klarsyn/reporters';
import { isWordFile, type RuleFile, severityOfWord } from '@klarsyn/rule-files/rule';
import { cellText, tableOf } from './table.ts';
import { docsWords } from './words.ts';

type Entry = NonNullable<Extract<RuleFile, { readonly words: unknown }>['words']['nb']>[string];

/** The whole list of a rule file in one form, as a section with a table: the word, its other forms, what to try, how much it weighs. */
export function wordList(file: RuleFile, form: Form): string {
  if (!isWordFile(file)) return '';
  const { words, except } = file;
  const say = docsWords[form];
  const rows = Object.entries(words[form] ?? {}).map(([word, entry]) => [
    cellText(word),
    insteadOf(entry.instead, say.drop),
    formsOf(entry),
    severityLabel(severityOfWord(entry.strength, file), form),
  ]);
  if (rows.length === 0) return '';
  const kept = except?.[form] ?? [];
  const table = tableOf([say.word, say.instead, say.forms, say.weight], rows);
  return `\n## ${say.list}\n\n${table}\n${kept.length === 0 ? '' : `\n${say.except}: ${kept.map((phrase) => `«${phrase}»`).join(', ')}.\n`}`;
}

const insteadOf = (instead: readonly string[], drop: string): string => (instead.length === 0 ? drop : cellText(instead.join(', ')));

/** «benytter → bruker»: each form with its own suggestions, or the form alone when it has none of its own. */
function formsOf({ forms }: Entry): string {
  const isPlain = (given: Entry['forms']): given is readonly string[] => Array.isArray(given);
  const shown = isPlain(forms)
    ? forms
    : Object.entries(forms).map(([one, own]) => (own.length === 0 ? one : `${one} → ${own.join(' / ')}`));
  return cellText(shown.join(', '));
}
