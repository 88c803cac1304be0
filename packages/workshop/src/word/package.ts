import { escapeXml } from '@klarsyn/office';
import { blocksXml } from './blocks.ts';
import type { Block, WordFile } from './file.ts';
import { numberingPart } from './numbering.ts';
import type { Targets } from './runs.ts';
import { stylesPart } from './styles.ts';
import { themePart } from './theme.ts';
import { wordNamespaces, xmlPart } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** The parts of a Word file, by name, in the order Word packs them. */
export function packageParts(file: WordFile): ReadonlyMap<string, Uint8Array> {
  const text = new TextEncoder();
  const styles = [...file.body, ...(file.header ?? []), ...(file.footer ?? [])].flatMap((block) =>
    'style' in block && block.style ? [block.style] : [],
  );
  const shared: readonly Relation[] = [
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
    { id: 'rId3', type: 'settings', target: 'settings.xml' },
    { id: 'rId4', type: 'theme', target: 'theme/theme1.xml' },
    ...(file.header === undefined ? [] : [{ id: 'rId5', type: 'header', target: 'header1.xml' }]),
    ...(file.footer === undefined ? [] : [{ id: 'rId6', type: 'footer', target: 'footer1.xml' }]),
  ];
  const xml = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(file)],
    ['_rels/.rels', relationsPart(packageRelations)],
    ...storyParts(
      'word/document.xml',
      file.body,
      shared,
      (body) => `<w:document ${wordNamespaces}><w:body>${body}${section(file)}</w:body></w:document>`,
    ),
    ...storyParts('word/header1.xml', file.header, [], (body) => `<w:hdr ${wordNamespaces}>${body}</w:hdr>`),
    ...storyParts('word/footer1.xml', file.footer, [], (body) => `<w:ftr ${wordNamespaces}>${body}</w:ftr>`),
    ['word/styles.xml', stylesPart(file.language, styles, file.theme)],
    ['word/numbering.xml', numberingPart()],
    ['word/settings.xml', settingsPart(file.language)],
    ['word/theme/theme1.xml', themePart(file.theme)],
    ['docProps/core.xml', corePart(file)],
    [
      'docProps/app.xml',
      xmlPart(`<Properties xmlns="${office}/extended-properties"><Application>Microsoft Office Word</Application></Properties>`),
    ],
  ]);
  const parts = new Map<string, Uint8Array>([...xml].map(([name, content]) => [name, text.encode(content)]));
  for (const [name, bytes] of file.images ?? []) parts.set(`word/media/${name}`, bytes);
  return parts;
}

/** A part with text and the part with its relations, when it has any. */
function storyParts(
  name: string,
  blocks: readonly Block[] | undefined,
  shared: readonly Relation[],
  wrap: (body: string) => string,
): readonly (readonly [string, string])[] {
  if (blocks === undefined) return [];
  const relations = [...shared];
  const add = (type: string, target: string, isExternal: boolean): string => {
    const known = relations.find((relation) => relation.type === type && relation.target === target);
    if (known !== undefined) return known.id;
    const id = `rId${relations.length + 11}`;
    relations.push({ id, type, target, isExternal });
    return id;
  };
  const targets: Targets = {
    image: (image) => add('image', `media/${image}`, false),
    link: (address) => add('hyperlink', address, true),
  };
  const content = wrap(blocksXml(blocks, targets));
  const rels = relations.length === 0 ? [] : [[name.replace(/([^/]+)$/, '_rels/$1.rels'), relationsPart(relations)] as const];
  return [[name, xmlPart(content)], ...rels];
}

const packageRelations: readonly Relation[] = [
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
  { id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
];

function relationsPart(relations: readonly Relation[]): string {
  const lines = relations.map(({ id, type, target, isExternal }) => {
    const base = type.startsWith('metadata/') ? pack : office;
    const mode = isExternal === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${base}/relationships/${type}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return xmlPart(`<Relationships xmlns="${pack}/relationships">${lines.join('')}</Relationships>`);
}

function contentTypes({ header, footer }: WordFile): string {
  const parts: readonly (readonly [string, string])[] = [
    ['word/document.xml', `${word}.document.main+xml`],
    ['word/styles.xml', `${word}.styles+xml`],
    ['word/numbering.xml', `${word}.numbering+xml`],
    ['word/settings.xml', `${word}.settings+xml`],
    ['word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ...(header === undefined ? [] : [['word/header1.xml', `${word}.header+xml`] as const]),
    ...(footer === undefined ? [] : [['word/footer1.xml', `${word}.footer+xml`] as const]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const defaults =
    '<Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return xmlPart(`<Types xmlns="${pack}/content-types">${defaults}${overrides.join('')}</Types>`);
}

/** A4 with margins of 2 cm above and below and 2.5 cm at the sides. */
function section({ header, footer }: WordFile): string {
  const references = [
    header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId5"/>',
    footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rId6"/>',
  ];
  const margins = '<w:pgMar w:top="1134" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>';
  return `<w:sectPr>${references.join('')}<w:pgSz w:w="11906" w:h="16838"/>${margins}</w:sectPr>`;
}

const settingsPart = (language: string): string =>
  xmlPart(
    `<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>` +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      `<w:themeFontLang w:val="${escapeXml(language)}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
  );

function corePart({ title, author }: WordFile): string {
  const namespaces = `xmlns:cp="${pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  const said = [
    title === undefined ? '' : `<dc:title>${escapeXml(title)}</dc:title>`,
    author === undefined ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`,
  ];
  return xmlPart(`<cp:coreProperties ${namespaces}>${said.join('')}</cp:coreProperties>`);
}
