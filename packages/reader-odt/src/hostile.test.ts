import { blocks, nodesOf } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { p, readHandMade, style } from '../test/hand-made.ts';

/** A document may take twenty seconds; what grows with the square of its size takes far longer on these. */
const limit = 20_000;

test('a hundred thousand links and spans in one paragraph', { timeout: limit }, () => {
  const body = p('<text:a xlink:href="#x"><text:span text:style-name="T1">{a}</text:span></text:a>'.repeat(100_000));
  expect(nodesOf(readHandMade({ body }), 'link').length).toBe(100_000);
});

test('a hundred thousand additions that nobody ends', { timeout: limit }, () => {
  const region = (id: number) => `<text:changed-region text:id="${id}"><text:insertion/></text:changed-region>`;
  const start = (id: number) => p(`<text:change-start text:change-id="${id}"/>a`);
  const ids = Array.from({ length: 20_000 }, (_, id) => id);
  const body = `<text:tracked-changes>${ids.map(region).join('')}</text:tracked-changes>${ids.map(start).join('')}`;
  expect(nodesOf(readHandMade({ body }), 'paragraph').length).toBe(20_000);
});

test('fifty thousand comments that end at the other end of the letter', { timeout: limit }, () => {
  const ids = Array.from({ length: 50_000 }, (_, id) => id);
  const starts = ids.map((id) => `<office:annotation office:name="${id}"><dc:creator>A</dc:creator></office:annotation>`).join('');
  const ends = ids.map((id) => `<office:annotation-end office:name="${id}"/>`).join('');
  expect(readHandMade({ body: p(starts) + p(ends) }).meta.traces?.comments).toBe(50_000);
});

test('lists, tables and spans nine hundred deep', { timeout: limit }, () => {
  const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}${p('a')}${close.repeat(depth)}`;
  const lists = nested('<text:list><text:list-item>', '</text:list-item></text:list>', 450);
  const tables = nested('<table:table><table:table-row><table:table-cell>', '</table:table-cell></table:table-row></table:table>', 300);
  const spans = p(`${'<text:span text:style-name="T1">'.repeat(900)}a${'</text:span>'.repeat(900)}`);
  expect(nodesOf(readHandMade({ body: lists + tables + spans }), 'paragraph').length).toBeGreaterThan(1);
});

test('text boxes in text boxes, to the depth that XML may have', { timeout: limit }, () => {
  const depth = 300;
  const body = `${'<text:p><draw:frame><draw:text-box>'.repeat(depth)}${p('a')}${'</draw:text-box></draw:frame></text:p>'.repeat(depth)}`;
  expect(nodesOf(readHandMade({ body }), 'region').length).toBe(depth);
});

test('ten thousand styles in one chain', { timeout: limit }, () => {
  const own = Array.from({ length: 10_000 }, (_, at) => style(`P${at}`, '', { parent: `P${at + 1}` })).join('');
  const body = Array.from({ length: 10_000 }, (_, at) => p('a', `P${at}`)).join('');
  expect(nodesOf(readHandMade({ body, own }), 'paragraph').length).toBe(10_000);
});

test('a DOCTYPE is refused, in every part', () => {
  const { nodes, complaints } = readHandMade({ body: '<!DOCTYPE x [<!ENTITY a "b">]>' });
  expect(nodes.length).toBe(1);
  expect(complaints).toContainEqual({ code: 'xml-malformed', values: { part: 'content.xml', line: 2, column: expect.any(Number) } });
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
  'an element by the name of what every object has means what is in it: %s',
  (name) => {
    expect(blocks(readHandMade({ body: p(`<${name}>Ta med pass</${name}>`) })).map(({ text }) => text.plain)).toEqual(['Ta med pass']);
  },
);
