import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const programs = [...readme.matchAll(/```ts\n(import \{ check \}[\s\S]*?)```/g)].map((match) => match[1] ?? '');

test('the README has two programs for the library', () => {
  expect(programs).toHaveLength(2);
});

test.each(programs)('a program in the README prints what its comments say (%#)', async (program) => {
  const file = join(root, 'tests', `readme-program-${process.pid}-${programs.indexOf(program)}.ts`);
  const promised = [...program.matchAll(/^\/\/ (.*)$/gm)].map((match) => match[1]);
  try {
    writeFileSync(file, program);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: root });
    expect(stdout.trimEnd().split('\n')).toEqual(promised);
  } finally {
    rmSync(file, { force: true });
  }
});
