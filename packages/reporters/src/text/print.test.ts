import { expect, test } from 'vitest';
import { blank, inked, type Paragraph, print } from './print.ts';

const plain = { width: 20, color: false };
const lines = (paragraphs: readonly Paragraph[], paper = plain) => print(paragraphs, paper).split('\n');

test('a paragraph is wrapped between words, and the lines after the first hang', () => {
  expect(lines([{ indent: 2, hang: 4, pieces: ['Klagen må sendes innen tre uker'] }, blank])).toEqual([
    '  Klagen må sendes',
    '    innen tre uker',
    '',
  ]);
});

test('what stands in front of a paragraph stands in front of each line', () => {
  expect(lines([{ indent: 2, lead: '│ ', pieces: ['Klagen må sendes snart'] }])).toEqual(['  │ Klagen må sendes', '  │ snart']);
});

test('wide signs count as two columns, joined and combining signs as what they show', () => {
  expect(lines([{ pieces: ['日本語日本語 日本語日本語'] }])).toEqual(['日本語日本語', '日本語日本語']);
  expect(lines([{ pieces: ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 tre'] }])).toEqual([
    '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 tre',
  ]);
  expect(lines([{ pieces: ['a\u0301'.repeat(20)] }])).toEqual(['a\u0301'.repeat(20)]);
});

test('a word that has no room on a line is cut, and all of it stays', () => {
  const word = 'plan-ogbygningslovensparagrafer';
  expect(lines([{ pieces: ['Se ', word, '.'] }])).toEqual(['Se', 'plan-ogbygningsloven', 'sparagrafer.']);
});

test('pieces without a space between them stay together', () => {
  expect(lines([{ pieces: ['Vi sender brevet «', inked('mark', 'vedrørende'), '»'] }])).toEqual(['Vi sender brevet', '«vedrørende»']);
});

test('colours cover the words and never what stands in front of them', () => {
  const paper = { width: 14, color: true };
  expect(lines([{ indent: 2, pieces: ['Her: ', inked('mark', 'to gode ord')] }], paper)).toEqual([
    '  Her: \u001b[1;4mto gode\u001b[0m',
    '  \u001b[1;4mord\u001b[0m',
  ]);
});

test('control characters, line breaks and signs that turn the text around are taken out', () => {
  expect(lines([{ pieces: ['a\u001b[31mb\u009b2J\r\nc\u202ed\u2066e\u0007\u200b'] }])).toEqual(['a[31mb2J cde']);
});
