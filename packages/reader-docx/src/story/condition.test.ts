import { bareOutline as outline } from '@klarsyn/core/testing';
import { expect, test } from 'vitest';
import { p, readHandMade } from '../../test/hand-made.ts';

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const shownAs = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const merge = (name: string, result: string) =>
  `${mark('begin')}${code(` MERGEFIELD ${name} `)}${mark('separate')}${shownAs(result)}${mark('end')}`;

const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

test('a condition of Word is read both ways, each by itself and each once', () => {
  const condition = `${mark('begin')}${code(' IF ')}${merge('kjonn', 'M')}${code(' = "M" "Kjære herr "')}${code(' "Kjære fru "')}${mark('separate')}`;
  const body = `<w:p>${shownAs('Hei. ')}${condition}${shownAs('Kjære herr ')}${mark('end')}${shownAs('Hansen.')}</w:p>`;
  expect(outline(readHandMade({ body }))).toMatchInlineSnapshot(`
    "root
      paragraph "Hei. Kjære herr Hansen."
        branch condition=«kjonn» = M of=2
      branch condition=«kjonn» = M of=2
        paragraph "Kjære fru""
  `);
});

test('conditions in conditions, over paragraphs, with fields in them, are read once each', () => {
  const inner = `${mark('begin')}${code(' IF a = b "Du får plass" "Du står på venteliste" ')}${mark('separate')}${shownAs('Du får plass')}${mark('end')}`;
  const body = [
    `<w:p>${mark('begin')}${code(' IF ')}${merge('svar', 'ja')}${code(' = "ja" "Hei ')}${merge('navn', 'Kari')}${code('.')}</w:p>`,
    `<w:p>${code('Velkommen." ')}${inner}${code(' ')}${mark('separate')}${shownAs('Du får plass')}${mark('end')}</w:p>`,
  ].join('');
  const texts = outline(readHandMade({ body }))
    .split('\n')
    .filter((line) => line.includes('"'));
  expect(texts).toMatchInlineSnapshot(`
    [
      "  paragraph """,
      "  paragraph "Du får plass"",
      "    paragraph "Hei «navn»."",
      "    paragraph "Velkommen."",
      "    paragraph "Du står på venteliste"",
    ]
  `);
});

test('a condition whose result is out of date keeps both ways and what is shown', () => {
  const body = `<w:p>${mark('begin')}${code('IF a = b "ja visst" "nei takk"')}${mark('separate')}${shownAs('gammelt')}${mark('end')}</w:p>`;
  const texts = outline(readHandMade({ body })).match(/"[^"]*"/g);
  expect(texts).toEqual(['"gammelt"', '"ja visst"', '"nei takk"']);
});

test('a condition in a list leaves the list whole, and a simple field may be one', () => {
  const condition = `<w:fldSimple w:instr=' IF a = "b" "Ta med pass" "Ta med kort" '>${shownAs('Ta med pass')}</w:fldSimple>`;
  const body = `<w:p><w:pPr>${inList}</w:pPr>${condition}</w:p>${p('To', inList)}`;
  expect(outline(readHandMade({ body, numbering }))).toMatchInlineSnapshot(`
    "root
      list ordered=false
        item
          paragraph "Ta med pass"
            branch condition=a = b of=4
          branch condition=a = b of=4
            paragraph "Ta med kort"
        item
          paragraph "To""
  `);
});
