import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const open = (): Cache => {
  const cache = openCache(folder, 'one');
  if (cache === undefined) throw new Error('no cache');
  return cache;
};
const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

test('a report comes back for the same key, and for no other', async () => {
  const key = cacheKey(bytes('Hei'), conditions);
  await open().write(key, report);
  expect(await open().read(key)).toEqual(report);
  expect(await open().read(cacheKey(bytes('Hei!'), conditions))).toBeUndefined();
});

test('what is seldom read comes back whole, is copied with the rest, and crosses to another thread', async () => {
  const key = cacheKey(bytes('Hei'), conditions);
  await open().write(key, whole);
  const kept = await open().read(key);
  expect({ ...kept }).toEqual(whole);
  expect(structuredClone(kept)).toEqual(whole);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(whole);
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
  ['is another report', (text: string) => text.replace('"key":"', '"key":"x')],
  ['is no report', (text: string) => text.replace('"findings":[]', '"findings":3')],
])('an entry that %s is thrown away', async (_, spoil) => {
  const key = cacheKey(bytes('Hei'), conditions);
  await open().write(key, report);
  const [file = ''] = files();
  writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file), 'utf8')));
  expect(await open().read(key)).toBeUndefined();
  expect(existsSync(join(folder, file))).toBe(false);
});

test('a folder that cannot be written to costs the cache and nothing else', async () => {
  const cache = openCache('/dev/null/cache', 'one');
  await cache?.write('00aa', report);
  expect(await cache?.read('00aa')).toBeUndefined();
});

test('many writers of the same entry leave one whole entry', async () => {
  const key = cacheKey(bytes('Hei'), conditions);
  await Promise.all(Array.from({ length: 20 }, () => open().write(key, report)));
  expect(files()).toHaveLength(1);
  expect(await open().read(key)).toEqual(report);
});

test('from sources there is no cache: nobody could tell when a rule has changed', () => {
  expect(openCache(folder, undefined)).toBeUndefined();
});
