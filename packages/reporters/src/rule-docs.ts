import type { Form, Report, Rule } from '@klarsyn/core';
import { nb } from './words/nb.ts';

/** What a rule says of itself, in the form of the report. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
}

/** Looks up what a rule says of itself. */
export type RuleDocs = (rule: string) => RuleText | undefined;

/** What rules say of themselves, in a form. */
export function docsOf(rules: readonly Rule[], form: Form): RuleDocs {
  const docs = new Map<string, RuleText>(rules.map((rule) => [rule.id, rule.docs[form]]));
  return (rule) => docs.get(rule);
}

const pages = 'https://github.com/klarsyn/klarsyn/blob';

/** The address of the page of a rule of ours, as it stood when the report was made; undefined for a rule of an organisation's own. */
export function pageOf(rule: string, { tool, locale }: Pick<Report, 'tool' | 'locale'>): string | undefined {
  const [pack = '', name] = rule.split('/');
  return Object.hasOwn(nb.family, pack) ? `${pages}/v${tool.version}/rules/${pack}/docs/${name}.${locale}.md` : undefined;
}
