import { bodyOf } from './body.ts';
import { chance } from './random.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = [
  `xmlns:w="${w}"`,
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** The parts of a letter in Word. Each seed gives another: its own styles, head, form of Norwegian, length, and things that Word can do. */
export function wordLetter(seed: number): ReadonlyMap<string, Uint8Array> {
  const luck = chance(seed);
  const { one, below, percent } = luck;
  const form = percent(65) ? 'nb' : 'nn';
  const { body, notes, comments } = bodyOf(form, luck);
  const story = (root: string, content: string) => `<w:${root} ${namespaces}>${content}</w:${root}>`;
  const font = one(['Calibri', 'Arial', 'Cambria', 'Verdana', 'Source Sans Pro', 'Times New Roman']);
  const own = {
    styles: story('styles', stylesOf(font, 18 + below(10), form, luck)),
    numbering: story('numbering', numbering),
    settings: story('settings', `<w:themeFontLang w:val="${form}-NO"/>${percent(20) ? '<w:evenAndOddHeaders/>' : ''}`),
    ...(percent(60) && { header: story('hdr', line(one(['Fjordvik kommune', 'Fjordvik kommune, Oppvekst', 'Teknisk etat']))) }),
    ...(percent(60) && { footer: story('ftr', line('Postadresse: Kaia 1, 3000 Fjordvik. Telefon 32 00 00 00. post@fjordvik.example')) }),
    ...(notes !== '' && { footnotes: story('footnotes', notes) }),
    ...(comments !== '' && { comments: story('comments', comments) }),
  };
  const names = Object.keys(own);
  const margins = ['header', 'footer']
    .filter((name) => names.includes(name))
    .map((name) => `<w:${name}Reference w:type="default" r:id="${name}"/>`);
  const size = `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${900 + below(800)}" w:right="1417" w:bottom="1134" w:left="${1100 + below(500)}" w:header="708" w:footer="708" w:gutter="0"/>`;
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Type="${office}/${id}" Target="${target}"/>`;
  const relations = (content: string) => `<Relationships xmlns="${pack}/relationships">${content}</Relationships>`;
  const override = (part: string, kind: string) => `<Override PartName="/word/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  const title = percent(60) ? `<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Brev ${seed}</dc:title>` : '';
  const xml: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${names.map((name) => override(name, name)).join('')}</Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/>` +
        `<Relationship Id="b" Type="${pack}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(names.map((name) => relation(name, `${name}.xml`)).join('')),
    'word/document.xml': story('document', `<w:body>${body}<w:sectPr>${margins.join('')}${size}</w:sectPr></w:body>`),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${pack}/metadata/core-properties">${title}</cp:coreProperties>`,
    ...Object.fromEntries(Object.entries(own).map(([name, content]) => [`word/${name}.xml`, content])),
  };
  const text = new TextEncoder();
  return new Map(Object.entries(xml).map(([name, content]) => [name, text.encode(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`)]));
}

const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Styles with names and chains of their own: Word's, Norwegian ones, or those of a letter system. */
function stylesOf(font: string, size: number, form: string, { one, percent }: ReturnType<typeof chance>): string {
  const style = (id: string, name: string, content: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
  const run = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="${size}"/><w:lang w:val="${form}-NO"/></w:rPr>`;
  const color = one(['1F3864', '000000', '7A1F1F', '2E74B5']);
  return [
    `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault></w:docDefaults>`,
    style('Normal', 'Normal', ''),
    style(
      'H1',
      one(['heading 1', 'Overskrift 1', 'heading 1']),
      `<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="${color}"/><w:sz w:val="${size + 10}"/></w:rPr>`,
    ),
    style(
      'H2',
      one(['heading 2', 'Mellomtittel']),
      `<w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="${size + 4}"/></w:rPr>`,
    ),
    style('Liste', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    ...(percent(50) ? [style('Brev', 'Brevtekst', '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr>')] : []),
  ].join('');
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
