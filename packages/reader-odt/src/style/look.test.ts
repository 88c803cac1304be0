import type { Look } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { p, readHandMade, style } from '../../test/hand-made.ts';

const text = (properties: string) => `<style:text-properties ${properties}/>`;
const ownSpan = (properties: string) => style('T1', text(properties), { family: 'text', parent: '' });
const defaults = (properties: string) => `<style:default-style style:family="paragraph">${text(properties)}</style:default-style>`;

/** The look of a paragraph with one span of text. */
function lookOf(span: string, { styles = '', own = '', name = 'Standard' } = {}): Look | undefined {
  const body = p('<text:span text:style-name="T1">Hei</text:span>', name);
  return readHandMade({ body, styles, own: ownSpan(span) + own }).nodes[1]?.look;
}
const plain: Look = { fontFamily: 'Liberation Serif', fontSizePt: 12, bold: false, color: '#000000', background: '#ffffff' };

test('a file that says nothing looks as LibreOffice shows it', () => {
  expect(lookOf('')).toEqual(plain);
});

test('defaults, parent styles, paragraph style and span add up, nearest last', () => {
  const styles =
    defaults('style:font-name="F1" fo:font-size="11pt"') +
    '<style:font-face style:name="F1" svg:font-family="&apos;Open Sans&apos;, sans-serif"/>' +
    style('Standard', text('fo:color="#112233"'), { parent: '' }) +
    style('Brev', text('fo:font-weight="bold" fo:font-size="200%"'));
  const inStyle = { styles, name: 'Brev' };
  expect(lookOf('', { styles })).toEqual({ ...plain, fontFamily: 'Open Sans', fontSizePt: 11, color: '#112233' });
  expect(lookOf('', inStyle)).toEqual({ ...plain, fontFamily: 'Open Sans', fontSizePt: 22, bold: true, color: '#112233' });
  expect(lookOf('fo:font-weight="normal" fo:font-size="50%" fo:font-family="Arial"', inStyle)).toEqual({
    ...plain,
    fontFamily: 'Arial',
    fontSizePt: 11,
    color: '#112233',
  });
});

test('weights from 600 are bold, and sizes are in any unit', () => {
  expect([500, 600, 'bold', 'normal'].map((weight) => lookOf(`fo:font-weight="${weight}"`)?.bold)).toEqual([false, true, true, false]);
  expect(['12pt', '0.5in', '1cm', '10mm', 'x'].map((size) => lookOf(`fo:font-size="${size}"`)?.fontSizePt)).toEqual([
    12, 36, 28.35, 28.35, 12,
  ]);
});

test('the background is what lies nearest: span, paragraph, cell, row, table, text box', () => {
  const fill = (name: string, kind: string, color: string) =>
    style(name, `<style:${kind}-properties fo:background-color="${color}"/>`, { family: kind });
  const own = fill('Celle', 'table-cell', '#005260') + fill('Rad', 'table-row', '#111111') + fill('Klar', 'table-cell', 'transparent');
  const cell = (name: string) =>
    `<table:table><table:table-row table:style-name="Rad"><table:table-cell table:style-name="${name}">${p('Hei')}</table:table-cell></table:table-row></table:table>`;
  const cells = readHandMade({ body: cell('Celle') + cell('Klar'), own }).nodes.flatMap((node) =>
    node.kind === 'cell' ? [node.look] : [],
  );
  expect(cells).toEqual([
    { ...plain, color: '#ffffff', background: '#005260' },
    { ...plain, color: '#ffffff', background: '#111111' },
  ]);
  const paragraph = { own: fill('P1', 'paragraph', '#eeeeee'), name: 'P1' };
  expect(lookOf('', paragraph)?.background).toBe('#eeeeee');
  expect(lookOf('fo:background-color="#ffff00"', paragraph)?.background).toBe('#ffff00');
  const box = style('Boks', '<style:graphic-properties draw:fill="solid" draw:fill-color="#000080"/>', { family: 'graphic' });
  const boxed = readHandMade({
    body: p(`<draw:frame draw:style-name="Boks"><draw:text-box>${p('Hei')}</draw:text-box></draw:frame>`),
    own: box,
  });
  expect(boxed.nodes.findLast((node) => node.kind === 'paragraph')?.look).toMatchObject({ color: '#ffffff', background: '#000080' });
});

test('automatic colour is black on light and white on dark', () => {
  const auto = 'style:use-window-font-color="true"';
  expect([`${auto}`, `${auto} fo:background-color="#000000"`].map((span) => lookOf(span)?.color)).toEqual(['#000000', '#ffffff']);
});

test('what differs from its paragraph is a node of its own, and headers have styles of their own', () => {
  const own = ownSpan('fo:font-weight="bold"');
  const pageStyles = style('T1', text('fo:font-size="8pt"'), { family: 'text', parent: '' });
  const masters = `<style:master-page style:name="Standard"><style:header>${p('<text:span text:style-name="T1">Topp</text:span>')}</style:header></style:master-page>`;
  const { nodes } = readHandMade({ body: p('<text:span text:style-name="T1">Frist: </text:span>første mai'), own, pageStyles, masters });
  expect(nodes.slice(1).map((node) => [node.kind, node.look?.bold, node.look?.fontSizePt])).toEqual([
    ['region', undefined, undefined],
    ['paragraph', false, 8],
    ['paragraph', false, 12],
    ['text', true, 12],
  ]);
});

test('styles that build on each other in a ring do not hang', () => {
  const styles = style('A', text('fo:font-weight="bold"'), { parent: 'B' }) + style('B', text('fo:font-size="15pt"'), { parent: 'A' });
  expect(lookOf('', { styles, name: 'A' })).toEqual({ ...plain, bold: true, fontSizePt: 15 });
});
