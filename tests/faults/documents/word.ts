import { again, each, file, type Hostile } from './case.ts';
import { p, relations, wordFile, wordNames, wordPart } from './word-file.ts';

const style = (id: string, base: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:link w:val="${base}"/>${more}</w:style>`;
const styled = (id: string, text = 'Hei på deg.') => p(text, `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`);
const cell = '<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>';
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const instruction = (text: string) => `<w:p>${begin}<w:r><w:instrText>${text}</w:instrText></w:r></w:p>`;
const box = [
  '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>',
  '</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
] as const;

/** Word files that are right as XML and wrong as letters. */
export const word: readonly Hostile[] = [
  file('stil-ring.docx', 3, 'read', () => wordPart('styles', 'styles', style('A', 'B') + style('B', 'A'), styled('A'))),
  file('stil-seg-selv.docx', 3, 'read', () => wordPart('styles', 'styles', style('A', 'A'), styled('A'))),
  file('stil-kjede.docx', 3, 'read', () =>
    wordPart(
      'styles',
      'styles',
      each(10_000, (at) => style(`S${at}`, `S${at + 1}`)),
      styled('S0'),
    ),
  ),
  file('stil-mange.docx', 3, 'read', () =>
    wordPart(
      'styles',
      'styles',
      each(20_000, (at) => style(`S${at}`, 'Normal')),
      each(5000, (at) => styled(`S${at}`)),
    ),
  ),
  file('stil-umulig.docx', 3, 'read', () =>
    wordPart(
      'styles',
      'styles',
      style('A', 'B', '<w:pPr><w:outlineLvl w:val="99999"/></w:pPr><w:rPr><w:sz w:val="1e308"/><w:color w:val="zzzzzz"/></w:rPr>'),
      styled('A'),
    ),
  ),
  file('lister-ring.docx', 3, 'read', () =>
    wordPart(
      'numbering',
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      each(50, (at) => p('Hei', `<w:pPr><w:numPr><w:ilvl w:val="${at * 1_000_000 - 5}"/><w:numId w:val="1"/></w:numPr></w:pPr>`)),
    ),
  ),
  file('relasjon-ring.docx', 3, 'read', () =>
    wordFile('<w:p/><w:sectPr><w:headerReference w:type="default" r:id="a"/><w:headerReference w:type="first" r:id="b"/></w:sectPr>', [
      {
        name: 'word/_rels/document.xml.rels',
        content: relations(['a', 'header', 'document.xml'], ['b', 'header', 'header1.xml'], ['c', 'styles', '../../../etc/passwd']),
      },
      {
        name: 'word/header1.xml',
        content: `<w:hdr ${wordNames}>${p('Topp')}<w:sectPr><w:headerReference w:type="default" r:id="a"/></w:sectPr></w:hdr>`,
      },
      { name: 'word/_rels/header1.xml.rels', content: relations(['a', 'header', 'header1.xml']) },
    ]),
  ),
  file('relasjon-mange.docx', 3, 'read', () =>
    wordFile(p('Hei'), [
      {
        name: 'word/_rels/document.xml.rels',
        content: relations(...Array.from({ length: 50_000 }, (_, at) => [`r${at}`, 'header', 'header1.xml'] as const)),
      },
      { name: 'word/header1.xml', content: `<w:hdr ${wordNames}>${p('Topp')}</w:hdr>` },
    ]),
  ),
  file('fotnote-ring.docx', 3, 'read', () =>
    wordPart(
      'footnotes',
      'footnotes',
      `<w:footnote w:id="1"><w:p><w:r><w:t>Note</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>`,
      `<w:p>${again('<w:r><w:footnoteReference w:id="1"/></w:r>', 50_000)}</w:p>`,
    ),
  ),
  file('tabell-stor.docx', 3, 'either', () => wordFile(`<w:tbl>${again(`<w:tr>${again(cell, 100)}</w:tr>`, 1000)}</w:tbl>`)),
  file('tabell-bred.docx', 3, 'read', () =>
    wordFile(
      `<w:tbl><w:tr>${again(cell.replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>'), 200)}</w:tr></w:tbl>`,
    ),
  ),
  file('tabell-dyp.docx', 3, 'read', () =>
    wordFile(again('<w:tbl><w:tr><w:tc>', 320) + p('Innerst') + again('</w:tc></w:tr></w:tbl>', 320)),
  ),
  file('tabell-naboer.docx', 3, 'read', () => wordFile(again(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`, 20_000))),
  file('bokser-dype.docx', 3, 'read', () => wordFile(again(box[0], 160) + p('Innerst') + again(box[1], 160))),
  file('felt-uten-slutt.docx', 3, 'read', () => wordFile(again(instruction('MERGEFIELD a'), 5000))),
  file('felt-i-felt.docx', 3, 'read', () => wordFile(`<w:p>${again(`${begin}<w:r><w:instrText>IF </w:instrText></w:r>`, 20_000)}</w:p>`)),
  file('felt-fil.docx', 9, 'read', () =>
    wordFile(instruction('INCLUDETEXT "/etc/passwd"') + instruction('DDEAUTO c:\\\\windows\\\\cmd.exe "/c calc"') + p('Hei')),
  ),
  file('felt-tall.docx', 3, 'read', () => wordFile(p(again('{a}', 200_000)))),
  file('lenker.docx', 3, 'read', () =>
    wordFile(`<w:p>${again('<w:hyperlink w:anchor="x"><w:r><w:t>her </w:t></w:r></w:hyperlink>', 30_000)}</w:p>`),
  ),
  file('kommentarer.docx', 3, 'read', () =>
    wordPart(
      'comments',
      'comments',
      each(30_000, (at) => `<w:comment w:id="${at}" w:author="a">${p('klarsyn: x/y: z')}</w:comment>`),
      `<w:p>${each(30_000, (at) => `<w:commentRangeStart w:id="${at}"/><w:r><w:t>ord </w:t></w:r><w:commentRangeEnd w:id="${at}"/>`)}</w:p>`,
    ),
  ),
  file('endringer.docx', 3, 'read', () =>
    wordFile(
      `<w:p>${each(50_000, (at) => `<w:ins w:id="${at}"><w:r><w:t>a</w:t></w:r></w:ins><w:del w:id="${at}"><w:r><w:delText>b</w:delText></w:r></w:del>`)}</w:p>`,
    ),
  ),
  file('mange-loep.docx', 3, 'read', () => wordFile(`<w:p>${again('<w:r><w:t>a</w:t></w:r>', 300_000)}</w:p>`)),
  file('mange-avsnitt.docx', 3, 'either', () => wordFile(again(p('Vi svarer deg om tre uker.'), 60_000))),
  file('langt-avsnitt.docx', 3, 'either', () => wordFile(p(again('Vi svarer deg vedrørende saken om tre uker. ', 100_000)))),
  file('langt-ord.docx', 3, 'read', () => wordFile(p(again('a', 3_000_000)))),
  file('valg-i-valg.docx', 3, 'read', () =>
    wordFile(again('<mc:AlternateContent><mc:Choice><w:p><w:r>', 230) + again('</w:r></w:p></mc:Choice></mc:AlternateContent>', 230)),
  ),
  file('innhold-utenfra.docx', 9, 'read', () =>
    wordFile(`<w:altChunk r:id="x"/>${p('Hei')}`, [
      {
        name: 'word/_rels/document.xml.rels',
        content: relations(['x', 'aFChunk', 'file:///etc/passwd'], ['y', 'attachedTemplate', 'http://169.254.169.254/latest']),
      },
    ]),
  ),
  file('hoeyre-til-venstre.docx', 15, 'read', () =>
    wordFile(p('\u202e\u05e9\u05dc\u05d5\u05dd vedrørende \u2066søknaden\u2069 din', '<w:pPr><w:bidi/></w:pPr>')),
  ),
];
