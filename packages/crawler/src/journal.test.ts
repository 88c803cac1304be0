import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Journal, openJournal, type Seal } from './journal.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-journal-'));
  file = join(folder, 'a', 'journal.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Adds up the signs of a text: enough to tell who has sealed it. */
const sealOf =
  (name: string): Seal =>
  (text) =>
    `${name}${[...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_000_007, 7)}`;

const open = async ({ plan = 'p', resume = false, seal = sealOf('mine') } = {}) => openJournal<unknown>(file, { plan, resume, seal });

const opened = async (how: Parameters<typeof open>[0] = {}): Promise<Journal<unknown>> => {
  const journal = await open(how);
  if (!journal.ok) throw new Error(journal.why);
  return journal;
};

async function write(pages: Readonly<Record<string, unknown>>, how: Parameters<typeof open>[0] = {}): Promise<void> {
  const journal = await opened(how);
  await Promise.all(Object.entries(pages).map(([address, value]) => journal.write(address, value)));
  await journal.close();
}

test('a crawl that goes on finds the pages that are done, and adds to them', async () => {
  await write({ a: { title: 'Ærlig\t«talt»\n' }, b: [1] });
  await write({ c: null }, { resume: true });
  const journal = await opened({ resume: true });
  expect(await Promise.all(['a', 'b', 'c', 'd'].map((address) => journal.read(address)))).toEqual([
    { title: 'Ærlig\t«talt»\n' },
    [1],
    null,
    undefined,
  ]);
  expect([journal.has('a'), journal.has('d')]).toEqual([true, false]);
  await journal.remove();
  expect(existsSync(file)).toBe(false);
});

test('without a wish to go on, it is begun anew; and nobody else may read it', async () => {
  await write({ a: 1 });
  await write({ b: 2 });
  const journal = await opened({ resume: true });
  expect([journal.has('a'), journal.has('b')]).toEqual([false, true]);
  await journal.close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).not.toMatch(/"b"|\tb\t/);
});

test('a last line that was cut off is left out, wherever it was cut', async () => {
  await write({ a: 'first' });
  const one = readFileSync(file);
  await write({ b: 'second' }, { resume: true });
  const two = readFileSync(file);
  for (let length = one.length; length < two.length; length += 1) {
    writeFileSync(file, two.subarray(0, length));
    const journal = await opened({ resume: true });
    expect([await journal.read('a'), journal.has('b')]).toEqual(['first', false]);
    await journal.close();
  }
});

test.each<[string, (text: string) => string]>([
  ['says something else', (text) => text.replace('[3]', '[]')],
  ['is of another address', (text) => text.replace(/\t[0-9a-f]{64}\t/, `\t${'0'.repeat(64)}\t`)],
  ['has no seal', (text) => text.replace(/^mine\d+\t/m, '')],
  ['has an empty seal', (text) => text.replace(/^mine\d+\t/m, '\t')],
  ['is empty', (text) => `${text}\n`],
  ['has a seal and nothing more', (text) => `${text}mine7\n`],
  ['is no line of a journal', (text) => `${text}${'x'.repeat(500)}\n`],
])('a journal with a page that %s is refused, and left as it is', async (_, spoil) => {
  await write({ a: { findings: [3] }, b: 2 });
  const spoilt = spoil(readFileSync(file, 'utf8'));
  writeFileSync(file, spoilt);
  expect(await open({ resume: true })).toEqual({ ok: false, why: 'foreign' });
  expect(readFileSync(file, 'utf8')).toBe(spoilt);
});

test('a journal that another has sealed, or of another plan, is refused', async () => {
  await write({ a: 1 }, { seal: sealOf('theirs') });
  expect(await open({ resume: true })).toEqual({ ok: false, why: 'foreign' });
  expect(await open({ resume: true, plan: 'q', seal: sealOf('theirs') })).toEqual({ ok: false, why: 'other' });
  // With the plan of one crawl written over that of another.
  writeFileSync(file, readFileSync(file, 'utf8').replace('"plan":"p"', '"plan":"q"'));
  expect(await open({ resume: true, plan: 'q', seal: sealOf('theirs') })).toEqual({ ok: false, why: 'foreign' });
});
