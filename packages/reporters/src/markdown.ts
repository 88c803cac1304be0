import { printable, type Report } from '@klarsyn/core';
import { broken, type Listed, linesOf, ranked } from './listing.ts';
import { pageOf, type RuleDocs } from './rule-docs.ts';
import { mostFirst, sayTally, tally, weights } from './tally.ts';
import { lineOf, selectorOf } from './text/where.ts';
import { type Weight, weightOf } from './weight.ts';
import { inNumber } from './words/count.ts';
import { type Words, wordsOf } from './words/index.ts';

/** GitHub's job summary holds 1,024 KiB; a comment on a pull request 64 KiB. */
const room = 1_000 * 1024;

/**
 * The report as a summary in Markdown: a table of the inputs, then the findings rule by rule, the most urgent first, each rule with its advice.
 * `room` is how many bytes there are (UTF-8); what is left out is counted at the end.
 */
export function markdown(
  report: Report,
  { docs = () => undefined, room: most = room }: { readonly docs?: RuleDocs; readonly room?: number } = {},
): string {
  const words = wordsOf(report.locale);
  const all = ranked(report);
  const head = [`## Klarsyn: ${headline(all, words)}`, '', ...failures(report, words), ...table(report, words)];
  const groups = groupsOf(all);
  const lines: string[] = [...head];
  let left = most - bytes(head) - 200;
  let told = 0;
  let last: Weight | undefined;
  for (const { weight, rule, items } of groups) {
    const opening = [
      ...(weight === last ? [] : [`### ${words.label[weight]}`, '']),
      `**${plain(titleOf(rule, items, docs))}** · ${linked(rule, report)}`,
      '',
      ...adviceOf(rule, docs, words),
    ];
    const shown: string[] = [];
    let size = bytes(opening) + 1;
    for (const item of items) {
      const line = itemLine(item, words);
      if (size + bytes([line]) > left) break;
      size += bytes([line]);
      shown.push(line);
    }
    if (shown.length === 0) break;
    lines.push(...opening, ...shown, '');
    left -= size;
    told += shown.length;
    last = weight;
    if (shown.length < items.length) break;
  }
  if (told < all.length) lines.push(inNumber(words.rest, all.length - told), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

const bytes = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0);

function headline(all: readonly Listed[], words: Words): string {
  const counted = sayTally(
    all.map(({ finding }) => finding),
    words,
  );
  return counted.length === 0 ? words.nothing : counted.map(({ text }) => text).join(', ');
}

function failures(report: Report, words: Words): readonly string[] {
  const failed = broken(report);
  if (failed.length === 0) return [];
  const lines = failed.map(
    ({ uri, rule, message }) =>
      `- ${[uri, rule, message]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => plain(String(part)))
        .join(': ')}`,
  );
  return [`### ${words.notChecked}`, '', ...lines, ''];
}

/** The inputs with something to do, at most so many rows. */
const mostRows = 50;

function table({ documents }: Report, words: Words): readonly string[] {
  const rows = documents
    .map(({ uri, findings }) => ({ uri, count: tally(findings) }))
    .filter(({ count }) => weights.some((weight) => count[weight] > 0))
    .sort(mostFirst);
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, mostRows)
    .map(({ uri, count }) => `| ${plain(uri)} | ${weights.map((weight) => count[weight] || '').join(' | ')} |`);
  const more = rows.length > mostRows ? [`| … ${rows.length - mostRows} | | | | |`] : [];
  return [
    `| ${words.document} | ${weights.map((weight) => words.label[weight]).join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...cells,
    ...more,
    '',
  ];
}

interface Group {
  readonly weight: Weight;
  readonly rule: string;
  readonly items: readonly Listed[];
}

const groupsOf = (all: readonly Listed[]): readonly Group[] =>
  weights.flatMap((weight) =>
    [
      ...Map.groupBy(
        all.filter(({ finding }) => weightOf(finding) === weight),
        ({ finding }) => finding.rule,
      ),
    ].map(([rule, items]) => ({ weight, rule, items })),
  );

/** The id of a rule, a link to its page where it has one. */
function linked(rule: string, report: Report): string {
  const page = pageOf(rule, report);
  return page === undefined ? `\`${rule}\`` : `[\`${rule}\`](${page})`;
}

const titleOf = (rule: string, items: readonly Listed[], docs: RuleDocs): string => docs(rule)?.title ?? items[0]?.finding.message ?? rule;

function adviceOf(rule: string, docs: RuleDocs, words: Words): readonly string[] {
  const text = docs(rule);
  return text === undefined ? [] : [`${words.advice} ${plain(text.advice)}`, ''];
}

function itemLine({ uri, finding }: Listed, words: Words): string {
  const where =
    linesOf(finding.place) === undefined ? (lineOf(finding.place, words) ?? selectorOf(finding.place)) : lineOf(finding.place, words);
  return `- ${[plain(uri), ...(where === undefined ? [] : [plain(where)])].join(', ')}: ${plain(finding.message)}`;
}

/** Text of others, so that no sign of it is Markdown or HTML, and no name in it is called (`@name`). */
const plain = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|#~&]/g, (sign) => `\\${sign}`)
    .replace(/@(?=\w)/g, '@\u200b');
