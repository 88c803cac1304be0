import { escapeXml } from '@klarsyn/office';
import type { Theme } from './file.ts';
import { hexDigits, wordNamespaces, xmlPart } from './xml.ts';

interface BuiltIn {
  /** As Norwegian Word shows it. */
  readonly shown: string;
  /** As Word stores it. */
  readonly name: string;
  readonly id: string;
  readonly type?: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly isDefault?: boolean;
  readonly basedOn?: string;
  /** What stands in `w:style` after its names. */
  readonly content?: string;
}

/** Sizes of headings in half points, from the first level. */
const headingSizes = [32, 26, 24];

const heading = (level: number, theme: Theme | undefined): BuiltIn => {
  const size = headingSizes[level - 1] ?? 22;
  const font = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>';
  return {
    ...headingName(level),
    basedOn: 'Normal',
    content:
      `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
      `<w:rPr>${font}<w:b/><w:bCs/>${colorXml(theme?.heading, 'accent1')}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
  };
};

const headingName = (level: number): BuiltIn => ({ shown: `Overskrift ${level}`, name: `heading ${level}`, id: `Overskrift${level}` });

const colorXml = (color: string | undefined, slot: string): string =>
  color === undefined ? '' : `<w:color w:val="${hexDigits(color)}" w:themeColor="${slot}"/>`;

const tableMargins =
  '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>';
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
const listIndent = '<w:ind w:left="720" w:hanging="360"/><w:contextualSpacing/>';

/** The styles a new file has, ids and stored names as Norwegian Word writes them. */
const builtIns: readonly BuiltIn[] = [
  { shown: 'Normal', name: 'Normal', id: 'Normal', isDefault: true },
  {
    shown: 'Standardskrift for avsnitt',
    name: 'Default Paragraph Font',
    id: 'Standardskriftforavsnitt',
    type: 'character',
    isDefault: true,
  },
  {
    shown: 'Vanlig tabell',
    name: 'Normal Table',
    id: 'Vanligtabell',
    type: 'table',
    isDefault: true,
    content: `<w:tblPr>${tableMargins}</w:tblPr>`,
  },
  { shown: 'Ingen liste', name: 'No List', id: 'Ingenliste', type: 'numbering', isDefault: true },
  {
    shown: 'Tittel',
    name: 'Title',
    id: 'Tittel',
    basedOn: 'Normal',
    content: '<w:rPr><w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr>',
  },
  { shown: 'Brødtekst', name: 'Body Text', id: 'Brdtekst', basedOn: 'Normal' },
  { shown: 'Listeavsnitt', name: 'List Paragraph', id: 'Listeavsnitt', basedOn: 'Normal', content: `<w:pPr>${listIndent}</w:pPr>` },
  {
    shown: 'Punktliste',
    name: 'List Bullet',
    id: 'Punktliste',
    basedOn: 'Normal',
    content: '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/></w:pPr>',
  },
  {
    shown: 'Nummerert liste',
    name: 'List Number',
    id: 'Nummerertliste',
    basedOn: 'Normal',
    content: '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:contextualSpacing/></w:pPr>',
  },
  { shown: 'Topptekst', name: 'header', id: 'Topptekst', basedOn: 'Normal', content: '<w:pPr><w:spacing w:after="240"/></w:pPr>' },
  { shown: 'Bunntekst', name: 'footer', id: 'Bunntekst', basedOn: 'Normal', content: '<w:pPr><w:spacing w:after="0"/></w:pPr>' },
  {
    shown: 'Tabellrutenett',
    name: 'Table Grid',
    id: 'Tabellrutenett',
    type: 'table',
    basedOn: 'Vanligtabell',
    content: `<w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`,
  },
  {
    shown: 'Hyperkobling',
    name: 'Hyperlink',
    id: 'Hyperkobling',
    type: 'character',
    basedOn: 'Standardskriftforavsnitt',
    content: '<w:rPr><w:color w:val="0563C1" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr>',
  },
];

/** The id of the style that Norwegian or English Word knows by this name; a style of the sender's own gets its name without spaces. */
export function styleId(name: string): string {
  const wanted = name.toLowerCase();
  const named = [...[1, 2, 3].map(headingName), ...builtIns];
  const found = named.find((style) => style.shown.toLowerCase() === wanted || style.name.toLowerCase() === wanted);
  return found?.id ?? name.replace(/[^\p{L}\p{N}]/gu, '');
}

/** `word/styles.xml`: the built-in styles, and one for each name in `used` that is the sender's own. */
export function stylesPart(language: string, used: readonly string[], theme?: Theme): string {
  const headings = [1, 2, 3].map((level) => heading(level, theme));
  const known = new Set([...headings, ...builtIns].map((style) => style.id));
  const own = [...new Map(used.map((name) => [styleId(name), name]))].filter(([id]) => !known.has(id));
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>' +
    `${colorXml(theme?.text, 'text1')}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${escapeXml(language)}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const styles = [...[...headings, ...builtIns].map(builtInStyle), ...own.map(([id, name]) => ownStyle(id, name))];
  return xmlPart(`<w:styles ${wordNamespaces}>${defaults}${styles.join('')}</w:styles>`);
}

function builtInStyle({ type = 'paragraph', isDefault, id, name, basedOn, content = '' }: BuiltIn): string {
  const parent = basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  const standard = isDefault === true ? ' w:default="1"' : '';
  return `<w:style w:type="${type}"${standard} w:styleId="${id}"><w:name w:val="${name}"/>${parent}<w:qFormat/>${content}</w:style>`;
}

const ownStyle = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>`;
