import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openArchive } from './open.ts';
import { commentOf, replaceParts } from './replace.ts';
import { type HandMade, handMadeZip } from './testing/index.ts';

const entries: readonly HandMade[] = [
  { name: 'word/document.xml', content: '<w:document/>' },
  { name: 'word/media/bilde.png', content: 'x'.repeat(500) },
  { name: 'word/æøå.xml', content: '<a/>', stored: true },
];
const texts = async (bytes: Uint8Array) => {
  const result = await openArchive(bytes);
  return result.ok ? [...result.parts].map(([name, part]) => [name, Buffer.from(part).toString()]) : result;
};

test('parts are replaced and added, and all others stay in their order', async () => {
  const changes = new Map([
    ['word/document.xml', Buffer.from('<w:document>Blå</w:document>')],
    ['word/comments.xml', Buffer.from('<w:comments/>')],
  ]);
  expect(await texts(await replaceParts(handMadeZip(entries), changes))).toEqual([
    ['word/document.xml', '<w:document>Blå</w:document>'],
    ['word/media/bilde.png', 'x'.repeat(500)],
    ['word/æøå.xml', '<a/>'],
    ['word/comments.xml', '<w:comments/>'],
  ]);
});

test('a part that is not replaced keeps its packed bytes, also where its size stands after it', async () => {
  const before = handMadeZip([{ name: 'word/media/film.mp4', content: 'x', method: 99, flags: 0x0808 }, ...entries]);
  const after = Buffer.from(await replaceParts(before, new Map()));
  expect(after.includes(deflateRawSync('x'.repeat(500)))).toBe(true);
  expect((await openArchive(after, (name) => name.endsWith('.xml'))).ok).toBe(true);
});

test('the same changes give the same bytes', async () => {
  const changes = new Map([['word/document.xml', Buffer.from('<w:document/>')]]);
  const once = await replaceParts(handMadeZip(entries), changes);
  expect(Buffer.from(await replaceParts(once, changes)).equals(once)).toBe(true);
});

test('a mark at the end of an archive can be read back, and is told from bytes that are none', async () => {
  expect(await commentOf(await replaceParts(handMadeZip(entries), new Map(), 'klarsyn'))).toBe('klarsyn');
  expect(await commentOf(handMadeZip(entries))).toBe('');
  expect(await commentOf(Buffer.from('Hei'))).toBeUndefined();
});

test('an archive that would be refused is not written', async () => {
  await expect(replaceParts(handMadeZip([{ name: '../utenfor.xml' }]), new Map())).rejects.toThrow('unsafe-name');
});
