import { expect, test } from 'vitest';
import type { Block, Document } from './document.ts';
import { isQuoted, quotations } from './quote.ts';

const blockOf = (plain: string, id = 0, parent?: number): Block => ({
  kind: 'paragraph',
  id,
  parent,
  end: id + 1,
  declared: undefined,
  place: { in: 'text', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
  text: { plain, pieces: [] },
});

const quotedIn = (plain: string): readonly string[] => quotations(blockOf(plain)).map(({ start, end }) => plain.slice(start, end));

test('each kind of quotation mark opens and closes', () => {
  expect(quotedIn('Vi «ser», “ser”, „ser“ og "ser" det.')).toEqual(['«ser»', '“ser”', '„ser“', '"ser"']);
});

test('the outermost marks count', () => {
  expect(quotedIn('Hun sa: «Loven sier «skal», og "bør" er noe annet.» Så gikk hun.')).toEqual([
    '«Loven sier «skal», og "bør" er noe annet.»',
  ]);
});

test('a quotation that never ends reaches to the end of the block', () => {
  expect(quotedIn('Hun sa: «Jeg kommer.')).toEqual(['«Jeg kommer.']);
});

test('a straight mark alone, and inches, quote nothing', () => {
  expect(quotedIn('En skjerm på 24" og en på 27" er nok.')).toEqual([]);
  expect(quotedIn('Et "ord uten slutt.')).toEqual([]);
  expect(quotedIn('Et » for mye.')).toEqual([]);
});

test('a span is quoted by marks, or by a block of quotation above it', () => {
  const block = blockOf('Vi sier «om» og om.', 2, 1);
  const base = { declared: undefined, place: block.place, end: 3 };
  const nodes = [{ ...base, kind: 'root', id: 0, parent: undefined }, { ...base, kind: 'quote', id: 1, parent: 0 }, block] as const;
  const document = (quote: boolean): Document => ({
    uri: 'x',
    format: 'text',
    declared: undefined,
    title: undefined,
    meta: {},
    directives: [],
    complaints: [],
    nodes: [nodes[0], quote ? nodes[1] : { ...nodes[1], kind: 'section' }, block],
  });
  expect(isQuoted(document(false), { node: 2, start: 9, end: 11 })).toBe(true);
  expect(isQuoted(document(false), { node: 2, start: 16, end: 18 })).toBe(false);
  expect(isQuoted(document(true), { node: 2, start: 16, end: 18 })).toBe(true);
});
