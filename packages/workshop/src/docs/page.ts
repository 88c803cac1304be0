import type { Form, Rule } from '@klarsyn/core';
import { rulePage, severityLabel } from '@klarsyn/reporters';
import type { RuleFile } from '@klarsyn/rule-files/rule';
import { cellText, tableOf } from './table.ts';
import { wordList } from './word-list.ts';
import { docsWords } from './words.ts';

/** The page about a rule, with its word list when it has one, and the line that says the page is generated. */
export function docsPage(rule: Rule, form: Form, list?: RuleFile): string {
  const words = list === undefined ? '' : wordList(list, form);
  return `${rulePage(rule, form)}${words}\n---\n\n${docsWords[form].page}\n`;
}

/** The list of a pack's rules, each with a link to its page. */
export function indexPage(pack: string, rules: readonly Rule[], form: Form): string {
  const words = docsWords[form];
  const rows = rules.map(({ id, severity, docs }) => {
    const name = nameOf(id);
    return [`[${name}](${name}.${form}.md)`, cellText(docs[form].title), severityLabel(severity, form)];
  });
  return `# ${words.title} ${pack}\n\n${tableOf([words.rule, words.finds, words.weight], rows)}\n\n---\n\n${words.index}\n`;
}

/** The last part of a rule's id: the name of its file and its page. */
export const nameOf = (id: string): string => id.split('/')[1] ?? id;
