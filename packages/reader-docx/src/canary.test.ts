import { blocks } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { canary, shown, unseen } from '../test/canary.ts';
import { readHandMade, textBlocks } from '../test/hand-made.ts';

const count = (texts: readonly string[], word: string) => texts.filter((text) => text.split(/\P{L}+/u).includes(word)).length;

test('every text that a reader sees is in the document once and only once', () => {
  const texts = textBlocks(readHandMade(canary)).map((block) => block.text.plain);
  expect(Object.fromEntries(shown.map((word) => [word, count(texts, word)]))).toEqual(Object.fromEntries(shown.map((word) => [word, 1])));
  const together = texts.filter((text) => text.includes('malgrein') && text.includes('malellers')).length;
  expect(texts.length + together).toBe(shown.length);
});

test('nothing that a reader does not see is text', () => {
  const plain = textBlocks(readHandMade(canary)).map((block) => block.text.plain);
  expect(unseen.filter((word) => count(plain, word) > 0)).toEqual([]);
});

test('headers come first, then the body, notes, footers and comments', () => {
  const { nodes } = readHandMade(canary);
  const regions = nodes.filter((node) => node.kind === 'region' && node.region !== 'text-box');
  expect(regions.map((node) => node.kind === 'region' && [node.region, node.place.in === 'docx' && node.place.part])).toEqual([
    ['header', 'word/header.xml'],
    ['header', 'word/other.xml'],
    ['footnote', 'word/footnotes.xml'],
    ['endnote', 'word/endnotes.xml'],
    ['footer', 'word/footer.xml'],
    ['comment', 'word/comments.xml'],
  ]);
});

test('what colleagues say in comments can be found, and is no text of the letter', () => {
  const document = readHandMade(canary);
  expect(blocks(document).some((block) => block.text.plain === 'kommentar')).toBe(false);
  expect(textBlocks(document).find((block) => block.text.plain === 'kommentar')).not.toHaveProperty('look');
});

test('signs that Word writes as elements are signs in the text', () => {
  const sign = (element: string) => `<w:r>${element}</w:r>`;
  const body = `<w:p>${[
    sign('<w:t>e</w:t><w:noBreakHyphen/><w:t>post</w:t>'),
    sign('<w:tab/><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/>'),
    sign('<w:sym w:font="Symbol" w:char="F0B0"/><w:sym w:font="Ukjent" w:char="F041"/><w:sym w:font="Calibri" w:char="00E6"/>'),
    sign('<w:cr/><w:t>in</w:t><w:softHyphen/><w:t>nsyn</w:t>'),
  ].join('')}</w:p>`;
  expect(textBlocks(readHandMade({ body })).map((block) => block.text.plain)).toEqual(['e\u2011post\t✓\n°\ufffdæ\ninnsyn']);
});
