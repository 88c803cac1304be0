import { readFileSync } from 'node:fs';
import { openArchive } from '@klarsyn/archive';
import { readingLimits } from '@klarsyn/core';
import { readDocx } from '@klarsyn/reader-docx';
import { expect, test } from 'vitest';
import { readApart } from './apart.ts';
import { readDocument } from './document.ts';

const letter = new URL('../../../../examples/letters/avslag-startlaan.docx', import.meta.url);
async function partsOf(): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = await openArchive(readFileSync(letter));
  if (!archive.ok) throw new Error(archive.code);
  return archive.parts;
}
/** The letter with so many paragraphs more. */
async function longLetter(paragraphs: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = await partsOf();
  const main = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  const paragraph = (at: number) =>
    `<w:p><w:r><w:t>Sak ${(at * 7919) % 1_000_003}: vi svarer om ${(at * 104_729) % 365} dager.</w:t></w:r></w:p>`;
  const more = Array.from({ length: paragraphs }, (_, at) => paragraph(at)).join('');
  return new Map([...parts, ['word/document.xml', Buffer.from(main.replace('</w:body>', `${more}</w:body>`))]]);
}

/** Time enough on a machine that has much else to do: what a test waits for here is an answer, not how soon it comes. */
const [patient, timeout] = [100_000, 120_000];

test('what is read apart is what would have been read in place', { timeout }, async () => {
  const parts = await partsOf();
  expect(await readApart('docx', { uri: 'brev.docx', parts }, { ...readingLimits, milliseconds: patient })).toEqual({
    ok: true,
    value: readDocx({ uri: 'brev.docx', parts }),
  });
});

test('guard 4: a document that takes too long is stopped', async () => {
  expect(await readApart('docx', { uri: 'brev.docx', parts: await longLetter(20_000) }, { milliseconds: 20, heapMegabytes: 512 })).toEqual({
    ok: false,
  });
});

test('guard 4: a document that takes too much memory is stopped, and the run goes on', { timeout }, async () => {
  // Not stopped for its time: it would be over long before.
  const began = performance.now();
  const parts = await longLetter(60_000);
  expect(await readApart('docx', { uri: 'brev.docx', parts }, { milliseconds: patient, heapMegabytes: 16 })).toEqual({ ok: false });
  expect(performance.now() - began).toBeLessThan(patient);
});

test('a letter of seventy thousand paragraphs is over what is read in place, and is read', { timeout }, async () => {
  const { replaceParts } = await import('@klarsyn/archive');
  const parts = await longLetter(70_000);
  expect(parts.get('word/document.xml')?.length).toBeGreaterThan(readingLimits.inPlaceBytes);
  const read = await readDocument('brev.docx', await replaceParts(readFileSync(letter), parts), 'docx');
  expect(read.ok && read.document.nodes.length).toBeGreaterThan(70_000);
});

test('guard 3: a file over 50 MiB is refused before it is opened', async () => {
  expect(await readDocument('brev.docx', new Uint8Array(50 * 1024 * 1024 + 1), 'docx')).toEqual({
    ok: false,
    fault: { code: 'too-large', values: { size: 51, limit: 50 } },
  });
});
