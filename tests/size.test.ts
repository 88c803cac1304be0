import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const most = 400;
const long = 250;

/** Source files of ours with their number of lines. What is data or generated is told by its folder or its first line. */
const files = ['packages', 'rules', 'dictionaries', 'action', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.[mc]?[jt]s$/.test(entry.name) && !/\/(node_modules|dist|\.cache|fixtures)(\/|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name)),
);
const sized = files
  .map((file) => ({ file: file.slice(root.length + 1), source: readFileSync(file, 'utf8') }))
  .filter(({ source }) => !source.startsWith('// Generated '))
  .map(({ file, source }) => ({ file, lines: source.trimEnd().split('\n').length }))
  .toSorted((one, other) => other.lines - one.lines);

test('the source of the house was found', () => {
  expect(sized.length).toBeGreaterThan(100);
  expect(sized.map(({ file }) => file)).toContain('tests/size.test.ts');
});

test(`no source file has more than ${most} lines`, () => {
  const warned = sized.filter(({ lines }) => lines > long && lines <= most);
  if (warned.length > 0)
    console.warn(`Over ${long} lines, and due to be split by step:\n${warned.map(({ file, lines }) => `${lines} ${file}`).join('\n')}`);
  expect(sized.filter(({ lines }) => lines > most)).toEqual([]);
});
