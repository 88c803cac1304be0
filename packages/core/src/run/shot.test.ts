import { expect, test } from 'vitest';
import type { Document, Place } from '../model/index.ts';
import { boxOf, personalBoxes } from './shot.ts';

const box = { x: 1, y: 2, width: 30, height: 40 };
const at = (selector: string, own = box): Place => ({ in: 'page', selector, box: own });

test('an element has a place on the page; the page itself and what takes no room has none', () => {
  expect(boxOf(at('main > p'))).toEqual(box);
  const point = { line: 1, column: 1, offset: 0 };
  expect(boxOf({ in: 'text', start: point, end: point, page: at('main > p') as Extract<Place, { in: 'page' }> })).toEqual(box);
  expect(boxOf(at('html'))).toBeUndefined();
  expect(boxOf(at('p', { ...box, width: 0 }))).toBeUndefined();
  expect(boxOf({ in: 'text', start: point, end: point })).toBeUndefined();
});

test('what is masked in a report is covered on a picture: texts, also across elements, and what fields hold', () => {
  const block = (plain: string, selector: string) => ({ kind: 'paragraph', text: { plain, pieces: [] }, place: at(selector) });
  const document = {
    nodes: [block('Nummer 311299 56715', 'p'), block('Ring 32 00 00 00', 'p + p')],
    elements: [
      { attributes: { value: '31129956715' }, box: { ...box, x: 9 } },
      { attributes: { value: 'Kari' }, box },
      { attributes: { value: '•••' }, box: { ...box, y: 9 } },
    ],
  } as unknown as Document;
  expect(personalBoxes(document)).toEqual([box, { ...box, x: 9 }, { ...box, y: 9 }]);
});
