import { blocks, nodesOf } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { p, readHandMade } from '../test/hand-made.ts';

/** A document may take twenty seconds; what grows with the square of its size takes far longer on these. */
const limit = 20_000;

test('a hundred thousand merge fields in one paragraph', { timeout: limit }, () => {
  expect(nodesOf(readHandMade({ body: p('{a}'.repeat(100_000)) }), 'field').length).toBe(100_000);
});

test('a hundred thousand links in one paragraph', { timeout: limit }, () => {
  const body = `<w:p>${'<w:hyperlink w:anchor="x"><w:r><w:t>{a}</w:t></w:r></w:hyperlink>'.repeat(100_000)}</w:p>`;
  expect(nodesOf(readHandMade({ body }), 'link').length).toBe(100_000);
});

test('two hundred thousand references to one note', { timeout: limit }, () => {
  const body = `<w:p>${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(200_000)}</w:p>`;
  const footnotes = `<w:footnote w:id="1">${p('Note')}</w:footnote>`;
  expect(nodesOf(readHandMade({ body, footnotes }), 'region').length).toBe(1);
});

test('tables in tables, as deep as XML may be', { timeout: limit }, () => {
  const depth = 320;
  const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('Innerst')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  expect(nodesOf(readHandMade({ body }), 'table').length).toBe(depth);
});

test('text boxes in text boxes, as deep as XML may be', { timeout: limit }, () => {
  const depth = 160;
  const open = '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>';
  const close = '</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
  expect(nodesOf(readHandMade({ body: open.repeat(depth) + close.repeat(depth) }), 'region').length).toBe(depth);
});

test('two thousand fields that begin and never end', { timeout: limit }, () => {
  const body =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>MERGEFIELD a</w:instrText><w:fldChar w:fldCharType="separate"/></w:r></w:p>';
  expect(nodesOf(readHandMade({ body: body.repeat(2000) }), 'paragraph').length).toBe(2000);
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
  'an element by the name of what every object has means what is in it: %s',
  (name) => {
    expect(
      blocks(readHandMade({ body: `<w:p><${name}><w:r><w:t>Ta med pass</w:t></w:r></${name}></w:p>` })).map(({ text }) => text.plain),
    ).toEqual(['Ta med pass']);
  },
);
