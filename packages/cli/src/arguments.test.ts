import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import check from './commands/check.ts';
import { complaintAbout } from './help.ts';

const right: readonly (readonly string[])[] = [
  ['a.md'],
  ['a.md', '--static', '--format', 'json'],
  ['--format=json', 'a.md', 'b c.md', '--no-color'],
  ['a.md', '--fail-on', 'never', '--form', 'nn', '--kind', 'vedtak'],
  ['a.md', '--kind', 'forhåndsvarsel'],
  ['--stdin', '--stdin-filename', '2026.md'],
  ['--', '--odd-name.md'],
  ['--format', 'text', '--format', 'sarif:ut.sarif', 'a.md', '--rule', 'lang-setning'],
  ['a.md', '--fail-on', 'never', '--fail-on', 'error'],
];
const wrong: readonly (readonly string[])[] = [
  ['a.md', '--formt', 'json'],
  ['a.md', '--format', ''],
  ['a.md', '--format'],
  ['a.md', '--form', 'no'],
  ['a.md', '--kind', 'forvarsel'],
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

test('a kind may be written as people write it', () => {
  const read = readArguments(['a.md', '--kind', 'Foreløpig svar'], check);
  expect(read.ok && read.values['kind']).toBe('foreloepig-svar');
});

test('values keep their types, defaults are filled in, words stay words', () => {
  const read = readArguments(['2026.md', '--static', '--no-color'], check);
  expect(read.ok && read.values).toEqual({ _: ['2026.md'], static: true, color: false, 'fail-on': 'error' });
});

test('an option that may be given several times is a list; of the others the last holds', () => {
  const read = readArguments(['--format', 'text', 'a.md', '--format=sarif:ut.sarif', '--fail-on', 'hint', '--fail-on', 'never'], check);
  expect(read.ok && read.values).toEqual({ _: ['a.md'], format: ['text', 'sarif:ut.sarif'], 'fail-on': 'never' });
});
