import type { Form, Rule } from '@klarsyn/core';
import { rulePage, severityLabel } from '@klarsyn/reporters';
import { docsWords } from './words.ts';

/** The page about a rule, with the line that says it is generated. */
export const docsPage = (rule: Rule, form: Form): string => `${rulePage(rule, form)}\n---\n\n${docsWords[form].page}\n`;

/** The list of a pack's rules, each with a link to its page. */
export function indexPage(pack: string, rules: readonly Rule[], form: Form): string {
  const words = docsWords[form];
  const rows = rules.map(({ id, severity, docs }) => {
    const name = nameOf(id);
    return `| [${name}](${name}.${form}.md) | ${docs[form].title.replaceAll('|', '\\|')} | ${severityLabel(severity, form)} |`;
  });
  const table = [`| ${words.rule} | ${words.finds} | ${words.weight} |`, '| --- | --- | --- |', ...rows];
  return `# ${words.title} ${pack}\n\n${table.join('\n')}\n\n---\n\n${words.index}\n`;
}

/** The last part of a rule's id: the name of its file and its page. */
export const nameOf = (id: string): string => id.split('/')[1] ?? id;
