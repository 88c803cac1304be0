import { bareOutline as outline } from '@klarsyn/core/testing';
import { expect, test } from 'vitest';
import { handMadeParts, p, readHandMade } from '../test/hand-made.ts';
import { readDocx } from './read-docx.ts';

const style = (id: string, name: string, content = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const styles = [
  style('Overskrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Overskrift2', 'Overskrift 2'),
  style('Brevoverskrift', 'Brevoverskrift', '<w:basedOn w:val="Overskrift1"/>'),
  style('Ingress', 'Ingress', '<w:basedOn w:val="Overskrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
  style('Punktliste', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
  style('Bildetekst', 'caption'),
].join('');
const level = (at: number, format: string, link = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${link}<w:lvlText w:val="%1."/></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '<w:pStyle w:val="Punktliste"/>')}${level(1, 'bullet')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
].join('');
const inList = (id: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

test('headings come from outline levels and style names, through the chain of styles', () => {
  const body = [
    p('En', '<w:pStyle w:val="Overskrift1"/>'),
    p('To', '<w:pStyle w:val="Overskrift2"/>'),
    p('Arvet', '<w:pStyle w:val="Brevoverskrift"/>'),
    p('Direkte', '<w:outlineLvl w:val="2"/>'),
    p('Ikke overskrift', '<w:pStyle w:val="Ingress"/>'),
    p('Brødtekst'),
    p('Figur 1', '<w:pStyle w:val="Bildetekst"/>'),
  ].join('');
  expect(outline(readHandMade({ body, styles }))).toMatchInlineSnapshot(`
    "root
      heading level=1 "En"
      heading level=2 "To"
      heading level=1 "Arvet"
      heading level=3 "Direkte"
      paragraph "Ikke overskrift"
      paragraph "Brødtekst"
      caption "Figur 1""
  `);
});

test('numbered and bulleted paragraphs become lists in lists', () => {
  const body = [
    p('Punkt', '<w:pStyle w:val="Punktliste"/>'),
    p('Underpunkt', inList(1, 1)),
    p('Punkt', inList(1, 0)),
    p('Første', inList(2, 0)),
    p('Avbrudd'),
    p('Andre', inList(2, 0)),
    p('Tatt ut av lista', '<w:pStyle w:val="Punktliste"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    p('Nummerert overskrift', `<w:pStyle w:val="Overskrift1"/>${inList(2, 0)}`),
  ].join('');
  expect(outline(readHandMade({ body, styles, numbering }))).toMatchInlineSnapshot(`
    "root
      list ordered=false
        item
          paragraph "Punkt"
          list ordered=false
            item
              paragraph "Underpunkt"
        item
          paragraph "Punkt"
      list ordered=true
        item
          paragraph "Første"
      paragraph "Avbrudd"
      list ordered=true
        item
          paragraph "Andre"
      paragraph "Tatt ut av lista"
      heading level=1 "Nummerert overskrift""
  `);
});

test('a cell with one paragraph is the block; a cell with more holds them', () => {
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const body =
    '<w:tbl><w:tblPr/>' +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('Krav'))}${cell(p('Frist'))}</w:tr>` +
    `<w:tr>${cell(p('Søknad') + p('med vedlegg'))}${cell(p('1. mai'), '<w:vMerge w:val="restart"/>')}</w:tr>` +
    `<w:tr>${cell(p('Klage', '<w:outlineLvl w:val="1"/>'))}${cell('<w:p/>', '<w:vMerge/>')}</w:tr>` +
    `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${cell(p('Slettet'))}</w:tr>` +
    '</w:tbl>';
  expect(outline(readHandMade({ body }))).toMatchInlineSnapshot(`
    "root
      table
        row
          cell header=true "Krav"
          cell header=true "Frist"
        row
          cell header=false ""
            paragraph "Søknad"
            paragraph "med vedlegg"
          cell header=false "1. mai"
        row
          cell header=false ""
            heading level=2 "Klage""
  `);
});

test('a first row with a look of its own is a header row; one without is not', () => {
  const conditional =
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="005260"/></w:tcPr></w:tblStylePr>';
  const table = (id: string) =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/><w:tblLook w:val="04A0"/></w:tblPr>` +
    `<w:tr><w:tc>${p('Øverst')}</w:tc></w:tr><w:tr><w:tc>${p('Under')}</w:tc></w:tr></w:tbl>`;
  const tableStyles = style('Farge', 'Farge', conditional, 'table') + style('Rutenett', 'Table Grid', '', 'table');
  const cells = readHandMade({ body: table('Farge') + table('Rutenett'), styles: tableStyles }).nodes.filter(
    (node) => node.kind === 'cell',
  );
  const { color, background } = { color: '#000000', background: '#ffffff' };
  expect(cells.map(({ header, look }) => ({ header, bold: look?.bold, color: look?.color, background: look?.background }))).toEqual([
    { header: true, bold: true, color: '#ffffff', background: '#005260' },
    { header: false, bold: false, color, background },
    { header: false, bold: false, color, background },
    { header: false, bold: false, color, background },
  ]);
});

test('links have their address and label, whether they are elements or fields', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body =
    '<w:p><w:hyperlink r:id="a"><w:r><w:t xml:space="preserve">Søk </w:t></w:r><w:r><w:t>her</w:t></w:r></w:hyperlink></w:p>' +
    '<w:p><w:hyperlink w:anchor="klage"><w:r><w:t>Klage</w:t></w:r></w:hyperlink></w:p>' +
    `<w:p>${field('HYPERLINK "https://fjordvik.example/skjema" \\l "del 2" \\o "Tips"', 'Skjema')}</w:p>`;
  expect(outline(readHandMade({ body, links: { a: 'https://fjordvik.example/' } }))).toMatchInlineSnapshot(`
    "root
      paragraph "Søk her"
        link href=https://fjordvik.example/ label=Søk her
      paragraph "Klage"
        link href=#klage label=Klage
      paragraph "Skjema"
        link href=https://fjordvik.example/skjema#del 2 label=Skjema"
  `);
});

test('merge fields of every kind are fields, and their text stays', () => {
  const complex =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD "For</w:instrText></w:r><w:r><w:instrText>navn" \\* MERGEFORMAT </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«Fornavn»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const unfilled =
    '<w:sdt><w:sdtPr><w:alias w:val="Saksnummer"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klikk her</w:t></w:r></w:sdtContent></w:sdt>';
  const body =
    `<w:p><w:r><w:t xml:space="preserve">Hei </w:t></w:r>${complex}</w:p>` +
    '<w:p><w:fldSimple w:instr=" MERGEFIELD Etternavn "><w:r><w:t>«Etternavn»</w:t></w:r></w:fldSimple></w:p>' +
    '<w:p><w:r><w:t>Frist {da</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>to</w:t></w:r><w:r><w:t>} og «Sted»</w:t></w:r></w:p>' +
    `<w:p>${unfilled}</w:p>` +
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON NoMacro [Skriv navn] </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
    '<w:sdt><w:sdtPr><w:tag w:val="innledning"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Skriv her</w:t></w:r></w:p></w:sdtContent></w:sdt>' +
    '<w:sdt><w:sdtPr><w:alias w:val="Dato"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>1. mai</w:t></w:r></w:p></w:sdtContent></w:sdt>';
  expect(outline(readHandMade({ body }))).toMatchInlineSnapshot(`
    "root
      paragraph "Hei «Fornavn»"
        field name=Fornavn form=word
      paragraph "«Etternavn»"
        field name=Etternavn form=word
      paragraph "Frist {dato} og «Sted»"
        field name=dato form=brace
          text
        field name=Sted form=chevron
      paragraph "Klikk her"
        field name=Saksnummer form=word
      paragraph "[Skriv navn]"
        field name=[Skriv navn] form=word
      paragraph "Skriv her"
        field name=innledning form=word
      paragraph "1. mai""
  `);
});

test('a field that runs over paragraphs shows its result, never its code', () => {
  const body =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o </w:instrText></w:r></w:p>' +
    '<w:p><w:r><w:instrText>"1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Innledning</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>Klage</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>Etterpå</w:t></w:r></w:p>';
  const document = readHandMade({ body });
  expect(outline(document)).toMatchInlineSnapshot(`
    "root
      paragraph ""
      paragraph "Innledning"
      paragraph "Klage"
      paragraph "Etterpå""
  `);
  expect(document.complaints).toEqual([]);
});

test('a field that never ends is said to hide what comes after', () => {
  const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>Borte</w:t></w:r></w:p>${p('Også borte')}`;
  expect(readHandMade({ body }).complaints).toEqual([{ code: 'docx-open-field', values: { part: 'word/document.xml' } }]);
});

test('images have alternative text, size in points and the name of their part', () => {
  const drawing = (properties: string, extra = '') =>
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><wp:docPr id="1" name="Bilde 1"${properties}>${extra}</wp:docPr>` +
    '<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="image"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const decorative =
    '<a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  const old =
    '<w:p><w:r><w:pict><v:shape alt="Gammelt kart" style="width:90pt;height:45.5pt"><v:imagedata r:id="image"/></v:shape></w:pict></w:r></w:p>';
  const body = drawing(' descr="Kart over Fjordvik"') + drawing('') + drawing('', decorative) + old;
  const images = readHandMade({ body }).nodes.filter((node) => node.kind === 'image');
  const size = { src: 'word/media/image1.png', width: 100, height: 50 };
  expect(images.map(({ alt, src, width, height }) => ({ alt, src, width, height }))).toEqual([
    { alt: 'Kart over Fjordvik', ...size },
    { alt: undefined, ...size },
    { alt: '', ...size },
    { alt: 'Gammelt kart', ...size, width: 90, height: 45.5 },
  ]);
});

test('places count every paragraph of the part and give offsets in its text', () => {
  const box =
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent><w:p><w:r><w:t>Boks</w:t></w:r></w:p></w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>' +
    '<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Boks</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
  const body = `<w:p><w:r><w:t>Først</w:t></w:r>${box}</w:p><w:tbl><w:tr><w:tc>${p('Celle')}</w:tc></w:tr></w:tbl><w:p><w:hyperlink r:id="a"><w:r><w:t>Lenke</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> sist</w:t></w:r></w:p>`;
  const { nodes } = readHandMade({ body, links: { a: 'https://fjordvik.example/' } });
  const part = 'word/document.xml';
  expect(nodes.map(({ kind, place }) => [kind, place])).toEqual([
    ['root', { in: 'docx', part, paragraph: 0, start: 0, end: 0 }],
    ['paragraph', { in: 'docx', part, paragraph: 0, start: 0, end: 5 }],
    ['region', { in: 'docx', part, paragraph: 1, start: 0, end: 4 }],
    ['paragraph', { in: 'docx', part, paragraph: 1, start: 0, end: 4 }],
    ['table', { in: 'docx', part, paragraph: 3, start: 0, end: 5 }],
    ['row', { in: 'docx', part, paragraph: 3, start: 0, end: 5 }],
    ['cell', { in: 'docx', part, paragraph: 3, start: 0, end: 5 }],
    ['paragraph', { in: 'docx', part, paragraph: 4, start: 0, end: 10 }],
    ['link', { in: 'docx', part, paragraph: 4, start: 0, end: 5 }],
  ]);
});

test('every stretch of text knows where it came from', () => {
  const body =
    '<w:p><w:r><w:t>Frist </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>i dag</w:t></w:r><w:r><w:tab/><w:t>{dato}</w:t></w:r></w:p>';
  const block = readHandMade({ body }).nodes[1];
  expect(block?.kind === 'paragraph' && block.text).toEqual({
    plain: 'Fristi dag\t{dato}',
    pieces: [
      { start: 0, length: 5, node: 1, source: 0, sourceLength: 5 },
      { start: 5, length: 5, node: 2, source: 5, sourceLength: 5 },
      { start: 10, length: 1, node: 1, source: 10, sourceLength: 1 },
      { start: 11, length: 6, node: 3, source: 11, sourceLength: 6 },
    ],
  });
});

test('title, properties, page and theme are read', () => {
  const core =
    '<dc:title>Svar på søknad</dc:title><dc:creator>Kari</dc:creator><cp:keywords>lån</cp:keywords><cp:category>Vedtak</cp:category>';
  const theme =
    '<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="005260"/></a:accent1></a:clrScheme>' +
    '<a:fontScheme><a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/></a:minorFont></a:fontScheme>';
  const body = `${p('Hei')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="720" w:bottom="1440" w:left="720"/></w:sectPr>`;
  const { title, meta } = readHandMade({ body, core, theme });
  expect(title).toBe('Svar på søknad');
  expect(meta).toEqual({
    title: 'Svar på søknad',
    author: 'Kari',
    keywords: 'lån',
    properties: { category: 'Vedtak' },
    page: { width: 595.3, height: 841.9, margins: { top: 72, right: 36, bottom: 72, left: 36 } },
    theme: { fonts: ['Georgia', 'Verdana'], colors: { dk1: '#000000', accent1: '#005260' } },
  });
});

test('languages come from runs, styles and settings, in that order', () => {
  const body = p('Bokmål') + p('Nynorsk', '<w:pStyle w:val="Nynorsk"/>') + p('English', '', '<w:lang w:val="en-GB"/>');
  const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nb-NO"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const own = style('Nynorsk', 'Nynorsk', '<w:rPr><w:lang w:val="nn-NO"/></w:rPr>');
  const document = readHandMade({ body, styles: defaults + own });
  expect(document.declared).toBe('nb-NO');
  expect(document.nodes.slice(1).map((node) => node.declared)).toEqual(['nb-NO', 'nn-NO', 'en-GB']);
  expect(readHandMade({ body, settings: '<w:themeFontLang w:val="nn-NO"/>' }).declared).toBe('nn-NO');
});

test('a package without a document of Word is an empty document and a complaint', () => {
  const { nodes, complaints } = readDocx({ uri: 'regneark.xlsx', parts: new Map() });
  expect(nodes.map((node) => node.kind)).toEqual(['root']);
  expect(complaints).toEqual([{ code: 'docx-no-document' }]);
});

test('a part that is named and missing is a complaint, and the rest is read', () => {
  const parts = handMadeParts({ body: p('Hei'), styles });
  parts.delete('word/styles.xml');
  const document = readDocx({ uri: 'brev.docx', parts });
  expect(outline(document)).toBe('root\n  paragraph "Hei"');
  expect(document.complaints).toEqual([{ code: 'docx-part-missing', values: { part: 'word/styles.xml' } }]);
});

const shownAs = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('tracked changes are read as accepted, and are nodes', () => {
  const by = 'w:id="1" w:author="Kari" w:date="2026-10-01T08:00:00Z"';
  const body = `<w:p>${shownAs('Fristen {da')}<w:del ${by}><w:r><w:delText>n</w:delText></w:r></w:del>${shownAs('to} er ')}<w:ins ${by}>${shownAs('fredag')}</w:ins></w:p>`;
  expect(outline(readHandMade({ body }))).toMatchInlineSnapshot(`
    "root
      paragraph "Fristen {dato} er fredag"
        field name=dato form=brace
          revision change=deleted author=Kari date=2026-10-01T08:00:00Z
        revision change=inserted author=Kari date=2026-10-01T08:00:00Z"
  `);
});

test('a comment that begins with klarsyn suppresses in the paragraphs it stands at', () => {
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const body = [
    p('En'),
    `<w:p>${start(1)}${shownAs('To')}</w:p>`,
    `<w:p>${shownAs('Tre')}${end(1)}</w:p>`,
    start(2),
    `<w:p>${shownAs('Fire')}${end(2)}</w:p>`,
    `<w:p>${shownAs('Fem')}${end(3)}${end(4)}</w:p>`,
  ].join('');
  const say = (id: number, ...lines: readonly string[]) =>
    `<w:comment w:id="${id}" w:author="${id === 4 ? 'Klarsyn' : 'Kari'}">${lines.map((line) => p(line)).join('')}</w:comment>`;
  const comments = [
    say(1, 'Klarsyn: klarsprak/passiv-s til 2027-06-30: sitat', 'fra loven'),
    say(2, 'klarsyn: wcag/*'),
    say(3, 'Fin setning'),
    say(4, 'klarsyn: a/b: vår egen'),
    say(5, 'klarsyn: a/b: står ingen steder'),
  ].join('');
  const document = readHandMade({ body, comments });
  const textOf = (id: number | undefined) => id !== undefined && (document.nodes[id] as { text?: { plain: string } }).text?.plain;
  expect(
    document.directives.map(({ rules, reason, until, covers, through }) => [rules[0], reason, until, textOf(covers), textOf(through)]),
  ).toEqual([
    ['klarsprak/passiv-s', 'sitat fra loven', '2027-06-30', 'To', 'Tre'],
    ['wcag/*', '', undefined, 'Fire', 'Fire'],
    ['a/b', 'står ingen steder', undefined, false, false],
  ]);
});

test('macros and a template from outside are known, and Word’s own template is none', () => {
  const attached = (template: string, macros: boolean) => {
    const parts = handMadeParts({ body: p('Hei'), settings: '<w:zoom/>' });
    const add = (name: string, more: string) => {
      const before =
        new TextDecoder().decode(parts.get(name)) ||
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
      parts.set(name, new TextEncoder().encode(before.replace('</Relationships>', `${more}</Relationships>`)));
    };
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate';
    add('word/_rels/settings.xml.rels', `<Relationship Id="t" Type="${type}" Target="${template}" TargetMode="External"/>`);
    if (macros) {
      add(
        'word/_rels/document.xml.rels',
        '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      );
      parts.set('word/vbaProject.bin', new Uint8Array(8));
    }
    return readDocx({ uri: 'brev.docm', parts }).meta.attached;
  };
  expect(attached('file:///\\\\fjordvik\\maler\\Brev.dotm', true)).toEqual({
    macros: true,
    template: 'file:///\\\\fjordvik\\maler\\Brev.dotm',
  });
  expect(attached('file:///C:\\Users\\ola\\Templates\\Normal.dotm', false)).toBeUndefined();
});
