import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReport } from '@klarsyn/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Cache, cacheKey, openCache } from './cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = { uri: 'a.md', format: 'text', findings: [] } as unknown as DocumentReport;
const whole = {
  ...report,
  outcomes: { 'a/b': { tested: 1, failed: 0, review: 0 } },
  skipped: [],
  criteria: [],
} as unknown as DocumentReport;
const conditions = { uri: 'a.md', config: '{}', options: [undefined, true] } as const;
const bytes = (text: string) => new TextEncoder().encode(text);
const key = 'k'.repeat(64);
const open = (given: { readonly key?: string; readonly onForeign?: () => void } = {}): Cache => {
  const cache = openCache({ folder, key: given.key ?? key }, { onForeign: given.onForeign, version: 'one' });
  if (cache === undefined) throw new Error('no cache');
  return cache;
};
const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

test('a report comes back for the same key, and for no other', async () => {
  const of = cacheKey(bytes('Hei'), conditions);
  await open().write(of, report);
  expect(await open().read(of)).toEqual(report);
  expect(await open().read(cacheKey(bytes('Hei!'), conditions))).toBeUndefined();
});

test('what is seldom read comes back whole, is copied with the rest, and crosses to another thread', async () => {
  const of = cacheKey(bytes('Hei'), conditions);
  await open().write(of, whole);
  const kept = await open().read(of);
  expect({ ...kept }).toEqual(whole);
  expect(structuredClone(kept)).toEqual(whole);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(whole);
});

test('what reports share is kept once; when it is gone, the report is made and kept anew', async () => {
  const [one, other] = [cacheKey(bytes('Hei'), conditions), cacheKey(bytes('Hade'), conditions)];
  await open().write(one, whole);
  const parts = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.part'));
  const before = parts();
  await open().write(other, whole);
  expect(before.length).toBeGreaterThan(0);
  expect(parts()).toEqual(before);
  for (const part of before) rmSync(join(folder, part));
  const cache = open();
  expect(await cache.read(one)).toBeUndefined();
  await cache.write(one, whole);
  expect({ ...(await cache.read(one)) }).toEqual(whole);
  expect({ ...(await open().read(other)) }).toEqual(whole);
});

test('content, place, config and options all make another key', () => {
  const keys = [
    cacheKey(bytes('Hei'), conditions),
    cacheKey(bytes('hei'), conditions),
    cacheKey(bytes('Hei'), { ...conditions, uri: 'b.md' }),
    cacheKey(bytes('Hei'), { ...conditions, config: '[]' }),
    cacheKey(bytes('Hei'), { ...conditions, options: [undefined, false] }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['is cut', (text: string) => text.slice(0, -9)],
  ['is empty', () => ''],
  ['says something else', (text: string) => text.replace('"findings":[]', '"findings":[ ]')],
  ['has no seal', (text: string) => text.slice(text.indexOf('\n') + 1)],
])('an entry that %s is thrown away, and told of', async (_, spoil) => {
  const of = cacheKey(bytes('Hei'), conditions);
  await open().write(of, report);
  const [file = ''] = files();
  writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file), 'utf8')));
  let foreign = 0;
  const onForeign = () => {
    foreign += 1;
  };
  expect(await open({ onForeign }).read(of)).toBeUndefined();
  expect({ foreign, isThere: existsSync(join(folder, file)) }).toEqual({ foreign: 1, isThere: false });
  expect(await open({ onForeign }).read(of)).toBeUndefined();
  expect(foreign).toBe(1);
});

test('what another key has sealed, or what was sealed of another document, is not believed', async () => {
  const [one, other] = [cacheKey(bytes('Hei'), conditions), cacheKey(bytes('Hade'), conditions)];
  await open({ key: 'x'.repeat(64) }).write(one, report);
  expect(await open().read(one)).toBeUndefined();
  await open().write(one, report);
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  mkdirSync(join(folder, other.slice(0, 2)), { recursive: true });
  cpSync(fileOf(one), fileOf(other));
  expect(await open().read(other)).toBeUndefined();
  expect(await open().read(one)).toEqual(report);
});

test('a list of what git leaves alone is never written through a link', async () => {
  const outside = join(folder, 'utenfor');
  writeFileSync(outside, 'mitt');
  symlinkSync(outside, join(folder, '.gitignore'));
  await open().write(cacheKey(bytes('Hei'), conditions), report);
  expect(readFileSync(outside, 'utf8')).toBe('mitt');
});

test('a folder that cannot be written to costs the cache and nothing else', async () => {
  const cache = openCache({ folder: '/dev/null/cache', key }, { version: 'one' });
  await cache?.write('00aa', report);
  expect(await cache?.read('00aa')).toBeUndefined();
});

test('many writers of the same entry leave one whole entry', async () => {
  const of = cacheKey(bytes('Hei'), conditions);
  await Promise.all(Array.from({ length: 20 }, () => open().write(of, report)));
  expect(files()).toHaveLength(1);
  expect(await open().read(of)).toEqual(report);
});

test('from sources there is no cache: nobody could tell when a rule has changed', () => {
  expect(openCache({ folder, key })).toBeUndefined();
});
