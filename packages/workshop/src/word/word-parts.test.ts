import { openArchive } from '@klarsyn/archive';
import { isBlock } from '@klarsyn/core';
import { readDocx } from '@klarsyn/reader-docx';
import { expect, test } from 'vitest';
import { wordParts, writeDocx } from './index.ts';

const read = (...example: Parameters<typeof wordParts>) => readDocx({ uri: 'brev.docx', parts: wordParts(...example) });

test('an example is read back with its texts, styles and looks', () => {
  const document = read([
    { text: 'Slik klager du', style: 'Overskrift 2' },
    { text: 'Falsk overskrift', look: { bold: true } },
    { text: 'Kommunens egen stil', style: 'Brev innledning', look: { fontFamily: 'Georgia', fontSizePt: 10.5, color: 'rgb(0, 82, 96)' } },
  ]);
  const blocks = document.nodes.filter(isBlock).map(({ kind, text, word, look }) => ({ kind, plain: text.plain, word, look }));
  const calibri = { fontFamily: 'Calibri', fontSizePt: 11, bold: false, color: '#000000', background: '#ffffff' };
  expect(blocks).toEqual([
    {
      kind: 'heading',
      plain: 'Slik klager du',
      word: { styleId: 'Overskrift2', styleName: 'Overskrift 2' },
      look: { ...calibri, fontSizePt: 13, bold: true },
    },
    { kind: 'paragraph', plain: 'Falsk overskrift', word: { styleId: 'Normal', styleName: 'Normal' }, look: { ...calibri, bold: true } },
    {
      kind: 'paragraph',
      plain: 'Kommunens egen stil',
      word: { styleId: 'Brevinnledning', styleName: 'Brev innledning' },
      look: { ...calibri, fontFamily: 'Georgia', fontSizePt: 10.5, color: '#005260' },
    },
  ]);
  expect(document.complaints).toEqual([]);
});

test('title and language are those that are asked for', () => {
  const { title, declared } = read([{ text: 'Hei' }], { title: 'Svar på søknad', language: 'nn' });
  expect({ title, declared }).toEqual({ title: 'Svar på søknad', declared: 'nn-NO' });
  expect(read([{ text: 'Hei' }]).declared).toBe('nb-NO');
});

test('any text survives: white space, signs of XML, merge fields, line breaks', () => {
  const text = ' Hei & hå <deg>,\t"{navn}" og «Fornavn»\nvi ses  snart';
  const block = read([{ text }]).nodes.find(isBlock);
  expect(block?.text.plain).toBe(text);
});

test('the list styles make real lists', () => {
  const { nodes } = read([
    { text: 'Ett', style: 'Nummerert liste' },
    { text: 'To', style: 'List Number' },
    { text: 'Punkt', style: 'Punktliste' },
  ]);
  const shape = nodes.map((node) => (node.kind === 'list' ? { ordered: node.ordered } : node.kind));
  expect(shape).toEqual(['root', { ordered: true }, 'item', 'paragraph', 'item', 'paragraph', { ordered: false }, 'item', 'paragraph']);
});

test('a written file is the same to the byte each time, and opens as an archive', async () => {
  const parts = wordParts([{ text: 'Hei' }]);
  const bytes = writeDocx(parts);
  expect(writeDocx(wordParts([{ text: 'Hei' }]))).toEqual(bytes);
  const opened = await openArchive(bytes);
  expect(opened.ok && [...opened.parts.keys()]).toEqual([...parts.keys()]);
});
