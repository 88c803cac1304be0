import { readFile } from 'node:fs/promises';
import { openArchive } from '@klarsyn/archive';
import { type Document, nodesOf } from '@klarsyn/core';
import { readDocx } from '@klarsyn/reader-docx';
import { expect, test } from 'vitest';
import { letters } from './index.ts';

const examples = new URL('../../../../../examples/letters/', import.meta.url);

async function read(name: string): Promise<Document> {
  const opened = await openArchive(await readFile(new URL(name, examples)));
  if (!opened.ok) throw new Error(`${name}: ${opened.code}`);
  return readDocx({ uri: name, parts: opened.parts });
}

test.each(Object.entries(letters()))('%s in examples is as it is made', async (name, bytes) => {
  expect(new Uint8Array(await readFile(new URL(name, examples)))).toEqual(bytes);
});

test('the refusal has the faults it is there to show', async () => {
  const document = await read('avslag-startlaan.docx');
  const paragraphs = nodesOf(document, 'paragraph');
  expect(document.complaints).toEqual([]);
  expect(nodesOf(document, 'heading').map((heading) => heading.text.plain)).not.toContain('Begrunnelse for avslaget');
  expect(paragraphs.find((paragraph) => paragraph.text.plain === 'Begrunnelse for avslaget')?.look?.bold).toBe(true);
  expect(paragraphs.filter((paragraph) => paragraph.look?.fontFamily !== 'Arial').length).toBe(1);
  expect(nodesOf(document, 'field').map((field) => field.name)).toEqual(['Fornavn']);
});

test('the decision has title, language, headings, lists, a table header and a described crest', async () => {
  const document = await read('vedtak-barnehageplass.docx');
  expect(document.complaints).toEqual([]);
  expect([document.title, document.declared]).toEqual(['Mia får plass i Bjørkelia barnehage', 'nn-NO']);
  expect(nodesOf(document, 'heading').map((heading) => heading.level)).toEqual([1, 2, 2, 2, 2, 2]);
  expect(nodesOf(document, 'list').map((list) => list.ordered)).toEqual([true]);
  expect(nodesOf(document, 'cell').map((cell) => cell.header)).toEqual([true, true, false, false, false, false]);
  expect(nodesOf(document, 'image').map((image) => image.alt)).toEqual(['Kommunevåpenet til Fjordvik']);
  expect(nodesOf(document, 'region').map((region) => region.region)).toEqual(['header', 'footer']);
});
