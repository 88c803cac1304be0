import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import check from './commands/check.ts';
import { complaintAbout } from './help.ts';

const right: readonly (readonly string[])[] = [
  ['a.md'],
  ['a.md', '--static', '--format', 'json'],
  ['--format=json', 'a.md', 'b c.md', '--no-color'],
  ['a.md', '--fail-on', 'never', '--form', 'nn', '--kind', 'vedtak'],
  ['--stdin', '--stdin-filename', '2026.md'],
  ['--', '--odd-name.md'],
];
const wrong: readonly (readonly string[])[] = [
  ['a.md', '--formt', 'json'],
  ['a.md', '--format', 'xml'],
  ['a.md', '--form', 'no'],
  ['a.md', '--config'],
  ['a.md', '--config', ''],
  ['a.md', '--config='],
  [''],
];

test.each(right)('a plain call is read without yargs, which has nothing to say against it: %s', async (...call) => {
  expect(readArguments(call, check).ok).toBe(true);
  expect(await complaintAbout(check, call, 'nb')).toBe('');
});

test.each(wrong)('what is not plain is left to yargs, which says what is wrong: %s', async (...call) => {
  expect(readArguments(call, check).ok).toBe(false);
  expect(await complaintAbout(check, call, 'nb')).not.toBe('');
});

test('values keep their types, defaults are filled in, words stay words', () => {
  const read = readArguments(['2026.md', '--static', '--no-color'], check);
  expect(read.ok && read.values).toEqual({ _: ['2026.md'], static: true, color: false, format: 'text', 'fail-on': 'error' });
});
