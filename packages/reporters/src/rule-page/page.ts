import { criteriaOf, type Example, type Form, fill, type Rule } from '@klarsyn/core';
import { wordsOf } from '../words/index.ts';
import { showExample } from './example.ts';
import { code, escapeMarkdown } from './markdown.ts';
import { isMarked } from './marks.ts';
import { type PageWords, pageWords } from './words.ts';

/** The most examples of each sort on a page. */
const mostExamples = 4;

/** The page about a rule, in Markdown: what it finds, why it matters, what to do, what it cannot tell, examples, options, requirements and sources. */
export function rulePage(rule: Rule, form: Form): string {
  const words: PageWords = pageWords[form];
  const { title, why, advice, limits } = rule.docs[form];
  const isOnTrial = rule.tags?.includes('prove') === true;
  const sections = [
    `# ${escapeMarkdown(title)}`,
    `**${wordsOf(form).label[rule.severity]}** · ${code(rule.id)}`,
    ...(isOnTrial ? [words.trial] : []),
    ...section(words.why, [escapeMarkdown(why)]),
    ...section(words.advice, [escapeMarkdown(advice)]),
    ...section(words.limits, limits === undefined ? [] : [escapeMarkdown(limits)]),
    ...section(words.bad, examplesOf(rule, form, true)),
    ...section(words.good, examplesOf(rule, form, false)),
    ...section(words.options, optionsOf(rule, words)),
    ...section(words.criteria, requirementsOf(rule, words)),
    ...section(words.sources, sourcesOf(rule)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (heading: string, content: readonly string[]): readonly string[] =>
  content.length === 0 ? [] : [`## ${heading}`, ...content];

/** Examples in the form of the page; in the other when there are none. */
function examplesOf({ examples }: Rule, form: Form, marked: boolean): readonly string[] {
  const all = examples.filter((example) => isMarked(example) === marked);
  const own = all.filter((example: Example) => (example.language ?? 'nb') === form);
  return (own.length > 0 ? own : all).slice(0, mostExamples).map((example) => showExample(example, form));
}

function optionsOf({ options = {} }: Rule, words: PageWords): readonly string[] {
  const show = (value: unknown) => (Array.isArray(value) && value.length === 0 ? words.empty : code(shorten(JSON.stringify(value))));
  const lines = Object.entries(options).map(([name, value]) => `- ${fill(words.option, { name: code(name), value: show(value) })}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

const shorten = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 119)}…`);

function requirementsOf({ tags = [] }: Rule, words: PageWords): readonly string[] {
  const criteria = criteriaOf(tags).map((criterion) => fill(words.criterion, { criterion }));
  const level = tags
    .find((tag) => tag.startsWith('niva-'))
    ?.slice('niva-'.length)
    .toUpperCase();
  const said = criteria.join(', ');
  const others = tags.filter((tag) => /^(act|uu)-/.test(tag));
  const lines = [
    said === '' || level === undefined ? said : fill(words.level, { criteria: said, level }),
    others.length === 0 ? '' : fill(words.tags, { tags: others.map(code).join(', ') }),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

function sourcesOf({ sources }: Rule): readonly string[] {
  const lines = sources.map(({ title, url }) => `- ${url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](${url})`}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
