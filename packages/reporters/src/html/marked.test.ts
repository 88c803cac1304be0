import type { Block, Document } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { find } from '../../test/find.ts';
import { markedText } from './marked.ts';

const block = (id: number, selector: string, plain: string): Block =>
  ({ id, kind: 'paragraph', place: { in: 'page', selector }, text: { plain, pieces: [] } }) as unknown as Block;
const page = (...blocks: readonly Block[]) => ({ nodes: blocks }) as unknown as Document;
const found = (selector: string, before: string, excerpt: string) => [
  {
    finding: find('nb', 'klarsprak/kanselliord', { place: { in: 'page', selector }, where: { before, after: '' }, excerpt }),
    id: 'f1',
    number: 1,
  },
];

test('on a page from the web, words are marked in the element they stand in, after the words before them, and once', () => {
  const document = page(block(1, 'main > p', 'Om dette, og om deg.'), block(2, 'main > p > b', 'om'), block(3, 'footer', 'om'));
  expect(markedText(document, found('main > p', 'Om dette, og ', 'om'))).toBe(
    '<p>Om dette, og <mark class="w-warning">om</mark><sup><a id="m-f1" href="#f1">1</a></sup> deg.</p>\n<p>om</p>\n<p>om</p>\n',
  );
  expect(markedText(document, found('aside', '', 'om'))).not.toContain('<mark');
});

test('a number that a mark would cut in two is hidden as a whole, and not marked', () => {
  const told = markedText(page(block(1, 'p', 'Nummer 31129956715 her')), found('p', 'Nummer ', '311299'));
  expect(told).toBe('<p>Nummer 311299••••• her</p>\n');
});
