import { type Block, type Document, isBlock } from '@klarsyn/core';
import { readDocx } from '../src/read-docx.ts';

/** Parts of a Word file as a test writes them by hand: the content of each, without its outermost element. */
export interface HandMade {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly theme?: string;
  readonly header?: string;
  readonly otherHeader?: string;
  readonly evenHeader?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly core?: string;
  /** The content of a diagram's data, and of a chart. */
  readonly diagram?: string;
  readonly chart?: string;
  /** Links by id. */
  readonly links?: Readonly<Record<string, string>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** The parts of a hand-made file, as `archive` gives them. */
export function handMadeParts(file: HandMade): Map<string, Uint8Array> {
  const own: readonly (readonly [id: string, type: string, root: string, content: string | undefined])[] = [
    ['styles', 'styles', 'styles', file.styles],
    ['numbering', 'numbering', 'numbering', file.numbering],
    ['settings', 'settings', 'settings', file.settings],
    ['header', 'header', 'hdr', file.header],
    ['other', 'header', 'hdr', file.otherHeader],
    ['even', 'header', 'hdr', file.evenHeader],
    ['footer', 'footer', 'ftr', file.footer],
    ['footnotes', 'footnotes', 'footnotes', file.footnotes],
    ['endnotes', 'endnotes', 'endnotes', file.endnotes],
    ['comments', 'comments', 'comments', file.comments],
  ];
  const there = own.filter(([, , , content]) => content !== undefined);
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  const relations = [
    ...there.map(([id, type]) => relation(id, `${office}/${type}`, `${id}.xml`)),
    relation('theme', `${office}/theme`, 'theme/theme1.xml'),
    relation('image', `${office}/image`, 'media/image1.png'),
    ...(file.diagram === undefined ? [] : [relation('diagram', `${office}/diagramData`, 'diagrams/data1.xml')]),
    ...(file.chart === undefined ? [] : [relation('chart', `${office}/chart`, 'charts/chart1.xml')]),
    ...Object.entries(file.links ?? {}).map(([id, address]) => relation(id, `${office}/hyperlink`, address, ' TargetMode="External"')),
  ];
  const outer = [
    relation('a', `${office}/officeDocument`, 'word/document.xml'),
    relation('b', `${pack}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ];
  const rels = (lines: readonly string[]) => `<Relationships xmlns="${pack}/relationships">${lines.join('')}</Relationships>`;
  const core =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const xml: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${pack}/content-types"></Types>`,
    '_rels/.rels': rels(outer),
    'word/_rels/document.xml.rels': rels(relations),
    'word/document.xml': `<w:document ${namespaces}><w:body>${file.body}</w:body></w:document>`,
    'word/theme/theme1.xml': `<a:theme ${namespaces}><a:themeElements>${file.theme ?? ''}</a:themeElements></a:theme>`,
    ...(file.diagram !== undefined && { 'word/diagrams/data1.xml': `<dgm:dataModel ${namespaces}>${file.diagram}</dgm:dataModel>` }),
    ...(file.chart !== undefined && { 'word/charts/chart1.xml': `<c:chartSpace ${namespaces}>${file.chart}</c:chartSpace>` }),
    'docProps/core.xml': `<cp:coreProperties ${core}>${file.core ?? ''}</cp:coreProperties>`,
    ...Object.fromEntries(there.map(([id, , root, content]) => [`word/${id}.xml`, `<w:${root} ${namespaces}>${content}</w:${root}>`])),
  };
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(xml).map(([name, text]) => [name, encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)]),
  );
}

/** Reads a hand-made file. */
export const readHandMade = (file: HandMade): Document => readDocx({ uri: 'brev.docx', parts: handMadeParts(file) });

/** The blocks with text. */
export const textBlocks = (document: Document): readonly Block[] =>
  document.nodes.filter(isBlock).filter((block) => block.text.plain !== '');

/** A paragraph with one run. */
export const p = (text: string, properties = '', look = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r></w:p>`;
