import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReport } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { checkInThreads } from './pool.ts';

/** A worker that dies of the files that say so, each in its own way. */
const worker = `export default async ({ items }) => {
  for (const { uri } of items) {
    // What nobody catches ends the thread, as a heap that is full does.
    if (uri === 'drep.md') await new Promise(() => setTimeout(() => { throw new Error('uventet'); }));
    if (uri === 'kast.md') throw new Error('kastet');
    if (uri === 'heng.md') await new Promise((done) => setTimeout(done, 60_000));
  }
  return { reports: items.map(({ uri }) => ({ uri, errors: [] })), thrown: [], foreign: items.length };
};`;

const run = async (names: readonly string[], signal?: AbortSignal) => {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-pool-'));
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, worker);
  const codes: (string | undefined)[] = [];
  const thrown: string[] = [];
  const items = names.map((uri) => ({ from: 'file', uri, path: join(folder, uri), format: 'markdown' }) as const);
  const onReport = ({ uri, errors }: DocumentReport, at: number) => {
    codes[at] = errors[0]?.code ?? (uri === names[at] ? 'checked' : 'mixed up');
  };
  let foreign = 0;
  const onForeign = () => {
    foreign += 1;
  };
  await checkInThreads(items, { cwd: folder }, { threads: 2, signal, onReport, onForeign, onThrown: (stack) => thrown.push(stack), file });
  rmSync(folder, { recursive: true });
  return { codes, thrown: thrown.length, foreign };
};

const many = (count: number) => Array.from({ length: count }, (_, at) => `brev-${at}.md`);

test('a thread that dies costs the file it died of, and no other', async () => {
  const names = [...many(20), 'drep.md', ...many(20), 'kast.md', ...many(10)];
  const { codes, thrown, foreign } = await run(names);
  expect(codes).toEqual(names.map((name) => (name.startsWith('brev') ? 'checked' : 'internal')));
  expect({ thrown, foreign }).toEqual({ thrown: 2, foreign: 50 });
});

test('a run that is stopped says of each file whether it was checked', async () => {
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 1500);
  const { codes } = await run([...many(16), 'heng.md', ...many(40)], stopping.signal);
  expect(codes.slice(0, 16)).toEqual(many(16).map(() => 'checked'));
  expect(new Set(codes)).toEqual(new Set(['checked', 'stopped']));
  expect(codes[16]).toBe('stopped');
});
