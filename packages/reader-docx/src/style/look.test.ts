import type { Look } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { readHandMade } from '../../test/hand-made.ts';

const defaults = (run: string) => `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault></w:docDefaults>`;
const style = (id: string, run: string, { type = 'paragraph', basedOn = '', extra = '' } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${extra}<w:rPr>${run}</w:rPr></w:style>`;
const theme =
  '<a:clrScheme><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>' +
  '<a:fontScheme><a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/></a:minorFont></a:fontScheme>';

/** The look of a paragraph with one run of text. */
function lookOf(run: string, { styles = '', properties = '' } = {}): Look | undefined {
  const body = `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>Hei</w:t></w:r></w:p>`;
  return readHandMade({ body, styles, theme }).nodes[1]?.look;
}
const plain: Look = { fontFamily: 'Times New Roman', fontSizePt: 10, bold: false, color: '#000000', background: '#ffffff' };

test('a file that says nothing looks as Word shows it', () => {
  expect(lookOf('')).toEqual(plain);
});

test('defaults, style chain, character style and direct formatting add up, nearest last', () => {
  const styles = [
    defaults('<w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/>'),
    style('Grunn', '<w:sz w:val="24"/><w:color w:val="112233"/>'),
    style('Brev', '<w:b/>', { basedOn: 'Grunn' }),
    style('Tegn', '<w:color w:val="445566"/>', { type: 'character' }),
  ].join('');
  const inStyle = { styles, properties: '<w:pStyle w:val="Brev"/>' };
  expect(lookOf('', { styles })).toEqual({ ...plain, fontFamily: 'Verdana', fontSizePt: 11 });
  expect(lookOf('', inStyle)).toEqual({ ...plain, fontFamily: 'Verdana', fontSizePt: 12, bold: true, color: '#112233' });
  expect(lookOf('<w:rStyle w:val="Tegn"/><w:sz w:val="21"/>', inStyle)).toEqual({
    ...plain,
    fontFamily: 'Verdana',
    fontSizePt: 10.5,
    bold: true,
    color: '#445566',
  });
});

test('theme fonts and theme colours are looked up, lighter and darker', () => {
  expect(lookOf('<w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Arial"/>')?.fontFamily).toBe('Georgia');
  const color = (more: string) => lookOf(`<w:color w:val="FF0000" w:themeColor="accent1"${more}/>`)?.color;
  expect([color(''), color(' w:themeShade="BF"'), color(' w:themeTint="99"')]).toEqual(['#4472c4', '#2f5496', '#8faadc']);
});

test('bold in a bold style is not bold, unless it is said directly', () => {
  const styles = style('Fet', '<w:b/>') + style('Sterk', '<w:b/>', { type: 'character' });
  const bold = (run: string) => lookOf(run, { styles, properties: '<w:pStyle w:val="Fet"/>' })?.bold;
  expect([bold(''), bold('<w:rStyle w:val="Sterk"/>'), bold('<w:b/>'), bold('<w:b w:val="0"/>'), bold('<w:b w:val="false"/>')]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('the background is what lies nearest: highlighter, shading of run, paragraph, cell', () => {
  const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const inParagraph = { properties: shade('EEEEEE') };
  expect(lookOf('', inParagraph)?.background).toBe('#eeeeee');
  expect(lookOf(shade('DDDDDD'), inParagraph)?.background).toBe('#dddddd');
  expect(lookOf(`<w:highlight w:val="yellow"/>${shade('DDDDDD')}`)?.background).toBe('#ffff00');
  const cell = `<w:tbl><w:tr><w:tc><w:tcPr>${shade('005260')}</w:tcPr><w:p><w:r><w:t>Hei</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  const inCell = readHandMade({ body: cell }).nodes.find((node) => node.kind === 'cell')?.look;
  expect(inCell).toEqual({ ...plain, color: '#ffffff', background: '#005260' });
});

test('a paragraph looks like most of its text; what differs is a node of its own', () => {
  const body =
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Frist: </w:t></w:r><w:r><w:t>første mai</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p>';
  const { nodes } = readHandMade({ body });
  expect(nodes.slice(1).map((node) => [node.kind, node.look?.bold, node.place])).toEqual([
    ['paragraph', false, { in: 'docx', part: 'word/document.xml', paragraph: 0, start: 0, end: 18 }],
    ['text', true, { in: 'docx', part: 'word/document.xml', paragraph: 0, start: 0, end: 7 }],
  ]);
});

test('styles that build on each other in a ring do not hang', () => {
  const styles = style('A', '<w:b/>', { basedOn: 'B' }) + style('B', '<w:sz w:val="30"/>', { basedOn: 'A' });
  expect(lookOf('', { styles, properties: '<w:pStyle w:val="A"/>' })).toEqual({ ...plain, bold: true, fontSizePt: 15 });
});
