import { Buffer } from 'node:buffer';
import { zipLimits } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { openArchive } from './open.ts';
import { type HandMade, handMadeZip } from './testing/index.ts';

const letter: HandMade = { name: 'word/document.xml', content: '<w:document/>' };
const open = (...entries: readonly HandMade[]) => openArchive(handMadeZip(entries));
const texts = (parts: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...parts].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

test('gives the parts of a sound archive, packed and stored, without its folders', async () => {
  const result = await open(letter, { name: 'word/' }, { name: 'word/æøå.xml', content: '<a/>', stored: true });
  expect(result.ok && texts(result.parts)).toEqual({ 'word/document.xml': '<w:document/>', 'word/æøå.xml': '<a/>' });
  expect(result.ok && result.warnings).toEqual([]);
});

test('inflates only the parts that are asked for', async () => {
  const damaged: HandMade = { name: 'word/media/film.mp4', content: 'x', method: 99 };
  const result = await openArchive(handMadeZip([letter, damaged]), (name) => name.endsWith('.xml'));
  expect(result.ok && texts(result.parts)).toEqual({ 'word/document.xml': '<w:document/>' });
});

test('tells what is not an archive apart', async () => {
  const ole = Buffer.from('d0cf11e0a1b11ae10000', 'hex');
  expect(await openArchive(new Uint8Array())).toEqual({ ok: false, code: 'empty', values: {} });
  expect(await openArchive(Buffer.from('Hei på deg'))).toEqual({ ok: false, code: 'not-a-zip', values: {} });
  expect(await openArchive(ole)).toEqual({ ok: false, code: 'encrypted-or-old', values: {} });
});

test('says that an archive is cut off', async () => {
  const whole = handMadeZip([{ ...letter, content: '<w:document/>'.repeat(50) }]);
  expect(await openArchive(whole.subarray(0, whole.length - 30))).toEqual({ ok: false, code: 'truncated', values: {} });
});

test('says that a part is broken, by name', async () => {
  const bytes = handMadeZip([letter]);
  bytes.fill(0xff, 30 + letter.name.length, 36 + letter.name.length);
  expect(await openArchive(bytes)).toMatchObject({ ok: false, code: 'damaged', values: { name: 'word/document.xml' } });
});

test('guard 1: refuses more than 2,000 entries', async () => {
  const entries = Array.from({ length: 2001 }, (_, at) => ({ name: `word/${at}.xml` }));
  expect(await open(...entries)).toEqual({ ok: false, code: 'too-many-entries', values: { count: 2001, max: 2000 } });
  expect((await open(...entries.slice(1))).ok).toBe(true);
});

test.each(['../utenfor.xml', 'word/../../utenfor.xml', '/etc/passwd', 'C:\\brev.xml', '..\\utenfor.xml'])(
  'guard 1: refuses the name %s',
  async (name) => {
    expect(await open(letter, { name })).toMatchObject({ ok: false, code: 'unsafe-name' });
  },
);

test('guard 1: refuses two parts of one name', async () => {
  expect(await open(letter, letter)).toEqual({ ok: false, code: 'duplicate-name', values: { name: 'word/document.xml' } });
});

test('guard 1: stops a part that grows to more than a hundred times its size', async () => {
  const bomb: HandMade = { name: 'word/document.xml', content: Buffer.alloc(8 * 1024 * 1024, ' ') };
  expect(await open(bomb)).toEqual({ ok: false, code: 'too-dense', values: { name: 'word/document.xml', max: 100 } });
});

test('lets a small part be packed tightly', async () => {
  expect((await open({ name: 'word/document.xml', content: Buffer.alloc(1024 * 1024, ' ') })).ok).toBe(true);
});

test('guard 1: refuses a part over 64 MiB', async () => {
  const part: HandMade = { name: 'word/media/film.mp4', content: Buffer.alloc(zipLimits.partBytes + 1), stored: true };
  expect(await open(part)).toEqual({ ok: false, code: 'too-large', values: { name: 'word/media/film.mp4', max: zipLimits.partBytes } });
});

test('guard 1: refuses parts that are over 256 MiB together, also when they share their data', async () => {
  const content = Buffer.alloc(60 * 1024 * 1024);
  const parts = ['a', 'b', 'c', 'd', 'e'].map((name, at): HandMade => ({ name, content, stored: true, ...(at > 0 && { sameDataAs: 0 }) }));
  expect(await open(...parts)).toEqual({ ok: false, code: 'too-large', values: { name: 'e', max: 256 * 1024 * 1024 } });
});

test('guard 1: refuses a wrong checksum in XML and warns of one in a picture', async () => {
  expect(await open({ ...letter, crc: 1 })).toEqual({ ok: false, code: 'wrong-checksum', values: { name: 'word/document.xml' } });
  const result = await open(letter, { name: 'word/media/image1.png', content: 'x', crc: 1 });
  expect(result.ok && result.warnings).toEqual([{ code: 'wrong-checksum', values: { name: 'word/media/image1.png' } }]);
});

test('refuses an encrypted part and a way of packing it does not know', async () => {
  expect(await open({ ...letter, flags: 1 })).toEqual({ ok: false, code: 'encrypted', values: { name: 'word/document.xml' } });
  expect(await open({ ...letter, method: 12 })).toEqual({
    ok: false,
    code: 'unknown-compression',
    values: { name: 'word/document.xml', method: 12 },
  });
});

test('guard 1: never throws, whatever the bytes', async () => {
  const sound = handMadeZip([letter, { name: 'word/styles.xml', content: '<w:styles/>'.repeat(20) }]);
  const next = random(7);
  for (let round = 0; round < 200; round += 1) {
    const bytes = Buffer.from(sound);
    for (let change = 0; change < 4; change += 1) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
    const result = await openArchive(bytes.subarray(0, Math.floor(bytes.length * (0.5 + next() / 2) + next())));
    expect(typeof result.ok).toBe('boolean');
  }
});

/** Lehmer's generator (MINSTD): the same numbers from 0 to 1 every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
