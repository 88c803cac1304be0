// `npm run test:fuzz -- [--seed 1] [--count 10000] [--format docx,pdf]`: damages sound files with a seed, and has each read and checked. Prints how many were read,
// how many were refused, by code, and how long it took. A file that is treated wrongly is made small and written to `tests/fuzz/found/`; exit code 1.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, fuzzApart } from './apart.ts';
import { type FuzzKind, kindNames, kinds } from './kinds.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' }, format: { type: 'string' } } });
const seed = Number(values.seed ?? 1);
const count = Number(values.count ?? 10_000);
const names = (values.format?.split(',') ?? kindNames) as readonly FuzzKind[];
const unknown = names.find((name) => !kindNames.includes(name));
if (unknown !== undefined || !Number.isInteger(seed) || !(count >= 1)) {
  console.error(`Usage: npm run test:fuzz -- [--seed 1] [--count 10000] [--format ${kindNames.join(',')}]`);
  process.exit(2);
}

const folder = join(import.meta.dirname, 'found');

for (const name of names) for (const figures of await fuzzApart({ names: [name], seed, count })) tell(figures);

function tell({ name, cases, read, refused, crashes, seconds, slowest }: Figures): void {
  const codes = Object.entries(refused).sort(([, one], [, other]) => other - one);
  const sum = codes.reduce((all, [, times]) => all + times, 0);
  console.log(
    `${name.padEnd(9)} ${cases} cases, ${read} read, ${sum} refused, ${crashes.length} crashes, ${seconds.toFixed(0)} s, slowest ${slowest.toFixed(1)} s`,
  );
  if (codes.length > 0) console.log(`          ${codes.map(([code, times]) => `${code} ${times}`).join(', ')}`);
  for (const [at, { what, seed: from, told, bytes }] of crashes.entries()) {
    process.exitCode = 1;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name}-${from}-${at}.${kinds[name]}`);
    writeFileSync(file, bytes);
    console.log(`  ${file}\n    ${told ?? ''}\n    ${what.split('\n').slice(0, 8).join('\n    ')}`);
  }
}
