import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownKey, sealWith } from './own-key.ts';

let folder = '';
let state = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-key-'));
  state = join(folder, 'state');
  vi.stubEnv('XDG_STATE_HOME', state);
  vi.stubEnv('KLARSYN_KEY', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A folder in a repository, with the state folder outside of it. */
const makeRepository = (): string => {
  const work = join(folder, 'work');
  mkdirSync(work);
  execFileSync('git', ['init', '-q', work]);
  return work;
};

test('a user has one key on a machine, which nobody else can read', async () => {
  const first = await ownKey(makeRepository());
  expect(first).toEqual({ key: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await ownKey(folder)).toEqual(first);
  expect(statSync(join(state, 'klarsyn', 'key')).mode & 0o777).toBe(0o600);
});

test('many who ask for the first time get the same key, and nothing else is left', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => ownKey(folder)));
  expect(new Set(keys.map(({ key }) => key)).size).toBe(1);
  expect(readdirSync(join(state, 'klarsyn'))).toEqual(['key']);
});

test('the environment may tell the key; one that is short could be guessed', async () => {
  vi.stubEnv('KLARSYN_KEY', 'a'.repeat(32));
  expect(await ownKey(folder)).toEqual({ key: 'a'.repeat(32) });
  vi.stubEnv('KLARSYN_KEY', 'a'.repeat(31));
  const { key, fault } = await ownKey(folder);
  expect({ length: key.length, fault }).toEqual({ length: 64, fault: { code: 'key-short', values: { least: 32 } } });
});

test.each([
  ['the folder lies in the checkout', (work: string) => vi.stubEnv('XDG_STATE_HOME', join(work, '.state'))],
  [
    'the folder is a link into the checkout',
    (work: string) => {
      symlinkSync(join(work, 'theirs'), state);
    },
  ],
])('no key is taken from where a stranger may have put it: %s', async (_, arrange) => {
  const work = makeRepository();
  arrange(work);
  const [one, other] = [await ownKey(work), await ownKey(work)];
  expect(one.fault?.code).toBe('key-in-repository');
  expect(one.key).not.toBe(other.key);
  expect(readdirSync(work)).toEqual(['.git']);
});

test.skipIf(process.getuid === undefined)('a key that others can read, or that is none, is not used and not written over', async () => {
  const { key } = await ownKey(folder);
  const file = join(state, 'klarsyn', 'key');
  chmodSync(file, 0o644);
  const open = await ownKey(folder);
  expect(open.fault?.code).toBe('key-not-kept');
  expect(open.key).not.toBe(key);
  chmodSync(file, 0o600);
  writeFileSync(file, 'x');
  expect((await ownKey(folder)).fault?.code).toBe('key-not-kept');
  expect(readFileSync(file, 'utf8')).toBe('x');
});

test('where no key can be kept, each run has its own, and that is told', async () => {
  vi.stubEnv('XDG_STATE_HOME', '/dev/null/state');
  const [one, other] = [await ownKey(folder), await ownKey(folder)];
  expect(one.fault?.code).toBe('key-not-kept');
  expect(one.key).not.toBe(other.key);
});

test('a seal is of the text and of the key', () => {
  expect(sealWith('a')('Hei')).toBe(sealWith('a')('Hei'));
  expect(new Set([sealWith('a')('Hei'), sealWith('b')('Hei'), sealWith('a')('hei')]).size).toBe(3);
});
