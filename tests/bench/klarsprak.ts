// `npm run bench:klarsprak [folder]`: scores the klarspråk rules on hand-marked sentences, and counts findings on whole texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '@klarsyn/core';
import { loadRules } from '@klarsyn/toolkit';
import { check } from 'klarsyn';
import { alone, type GoldText, readGold } from './klarsprak-gold.ts';
import { type Judged, judge, printScores } from './klarsprak-score.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Checks each sentence as a text of its own. */
    alone: { type: 'boolean', default: false },
    /** Prints every false alarm and every miss. */
    details: { type: 'boolean', default: false },
    /** Looks at one rule only. */
    rule: { type: 'string' },
  },
});
const data = positionals[0] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
if (!existsSync(join(data, 'gold', 'dev.jsonl'))) {
  console.log('skipped: no shared data. Say where it is: npm run bench:klarsprak -- <folder with gold/ and strategies/>');
  process.exit(0);
}

const gold = readGold(join(data, 'gold'));
const judged: Judged[] = [];
for (const text of flags.alone ? alone(gold) : gold) judged.push(...judge(text, await findingsOf(text.name, text.source, text)));
printScores(
  judged.filter(({ rule }) => flags.rule === undefined || rule === flags.rule),
  { on: await rulesOn(), details: flags.details },
);
await countOnStrategies(join(data, 'strategies'));

async function findingsOf(name: string, content: string, text?: GoldText): Promise<readonly Finding[]> {
  const language = flags.alone ? text?.sentences[0]?.maalform : undefined;
  const { documents } = await check({ name, content }, { static: true, ...(language !== undefined && { language }) });
  const report = documents[0];
  for (const { rule, error } of report?.crashes ?? []) console.log(`CRASH ${rule} in ${name}: ${error}`);
  return (report?.findings ?? []).filter(({ rule }) => rule.startsWith('klarsprak/'));
}

/** The klarspråk rules that are on at warning or over in `klarsyn:anbefalt`, by the last part of their names. */
async function rulesOn(): Promise<ReadonlySet<string>> {
  const own = (await loadRules()).filter(
    ({ id, severity, tags }) => id.startsWith('klarsprak/') && severity !== 'hint' && !tags?.includes('prove'),
  );
  return new Set(own.map(({ id }) => id.slice(id.indexOf('/') + 1)));
}

/** How often each rule speaks on whole texts: what a reader of the report would meet. */
async function countOnStrategies(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const content = readFileSync(join(folder, file), 'utf8');
    sentences += [...new Intl.Segmenter('nb', { granularity: 'sentence' }).segment(content)].filter(({ segment }) =>
      /\p{L}/u.test(segment),
    ).length;
    for (const { rule, severity } of await findingsOf(file, content)) {
      const key = `${severity === 'hint' ? 'hint   ' : 'warning'} ${rule}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  console.log(`\nFindings per 100 sentences on the strategies (${sentences} sentences)`);
  for (const [key, count] of [...counts].sort(([, one], [, other]) => other - one))
    console.log(`  ${key.padEnd(50)} ${String(count).padStart(5)} ${((100 * count) / sentences).toFixed(2).padStart(7)}`);
}
