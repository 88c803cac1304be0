import { blocks } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { canary, shown, unseen } from '../test/canary.ts';
import { p, readHandMade, textBlocks } from '../test/hand-made.ts';

const document = readHandMade(canary);
const texts = textBlocks(document).map((block) => block.text.plain);
const count = (word: string) => texts.filter((text) => text.split(/\P{L}+/u).includes(word)).length;

test('every text that a reader sees is in the document once and only once', () => {
  expect(Object.fromEntries(shown.map((word) => [word, count(word)]))).toEqual(Object.fromEntries(shown.map((word) => [word, 1])));
  expect(texts.length).toBe(shown.length);
  expect(document.complaints).toEqual([]);
});

test('nothing that a reader does not see is text, and what is hidden is counted', () => {
  expect(unseen.filter((word) => count(word) > 0)).toEqual([]);
  expect(document.meta.traces).toEqual({ hidden: 3, comments: 1, changes: 4 });
});

test('headers come first, then the body, notes, footers and comments', () => {
  const regions = document.nodes.filter((node) => node.kind === 'region' && node.region !== 'text-box');
  expect(regions.map((node) => node.kind === 'region' && [node.region, node.place.in === 'odt' && node.place.part])).toEqual([
    ['header', 'styles.xml'],
    ['header', 'styles.xml'],
    ['header', 'styles.xml'],
    ['footnote', 'content.xml'],
    ['endnote', 'content.xml'],
    ['footer', 'styles.xml'],
    ['comment', 'content.xml'],
  ]);
});

test('what colleagues say in comments can be found, and is no text of the letter', () => {
  expect(blocks(document).some((block) => block.text.plain === 'kommentar')).toBe(false);
  expect(textBlocks(document).find((block) => block.text.plain === 'kommentar')).not.toHaveProperty('look');
});

test('white space is what LibreOffice shows', () => {
  const body = p(
    '\n  en \t to<text:span> tre</text:span>  <text:span> fire</text:span><text:s/><text:s text:c="2"/><text:tab/>fem<text:line-break/> seks ',
  );
  expect(textBlocks(readHandMade({ body })).map((block) => block.text.plain)).toEqual(['en to tre fire   \tfem\n seks']);
});

test('an element cannot stand for more than a hundred spaces', () => {
  const body = p(`a<text:s text:c="999999999"/>b<text:s text:c="-3"/>c<text:s text:c="x"/>d`);
  expect(textBlocks(readHandMade({ body }))[0]?.text.plain).toBe(`a${' '.repeat(100)}b c d`);
});
