// `npm run bench`: Klarsyn beside textlint with five rules, on the same letters, in the same run. Prints CPU seconds and ratios.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letter } from './letters.ts';
import { type Cost, measure } from './measure.ts';

const require = createRequire(import.meta.url);
const klarsyn = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const textlint = require.resolve('textlint/bin/textlint.js');
const rules = ['sentence-length', 'max-comma', 'no-todo', 'write-good', 'unexpanded-acronym'];

const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-letters-'));
try {
  const one = writeLetters('one', 1, 150);
  const many = writeLetters('many', 500, 600);
  compare('one small letter (150 words), whole process', one, 7);
  compare('500 letters of 600 words', many, 2);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeLetters(name: string, count: number, words: number): string {
  mkdirSync(join(folder, name));
  for (let seed = 1; seed <= count; seed += 1) writeFileSync(join(folder, name, `brev-${seed}.md`), letter(seed, words));
  return name;
}

function compare(title: string, input: string, times: number): void {
  const ours = measure([klarsyn, 'check', input, '--static', '--format', 'json', '--fail-on', 'never'], { cwd: folder, times });
  const args = rules.flatMap((rule) => ['--rule', rule]);
  const peer = measure(
    [textlint, '--rules-base-directory', join(import.meta.dirname, '..', 'node_modules'), ...args, '--format', 'json', `${input}/*.md`],
    {
      cwd: folder,
      times,
    },
  );
  console.log(`\n${title}`);
  console.log(line('klarsyn', ours));
  console.log(line('textlint, five rules', peer));
  console.log(`  ratio, CPU: ${(ours.cpu / peer.cpu).toFixed(2)}`);
}

function line(name: string, { cpu, wall, memory }: Cost): string {
  return `  ${name.padEnd(22)} ${cpu.toFixed(2)} CPU-s  ${wall.toFixed(2)} s  ${memory.toFixed(0)} MiB`;
}
