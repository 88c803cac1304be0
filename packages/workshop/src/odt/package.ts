import { escapeXml } from '@klarsyn/office';
import { zipSync } from 'fflate';
import type { WordFile } from '../word/file.ts';
import { contentOf } from './content.ts';

const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const namespaces = [
  `xmlns:office="${oasis('office')}"`,
  `xmlns:style="${oasis('style')}"`,
  `xmlns:text="${oasis('text')}"`,
  `xmlns:table="${oasis('table')}"`,
  `xmlns:draw="${oasis('drawing')}"`,
  `xmlns:fo="${oasis('xsl-fo-compatible')}"`,
  `xmlns:svg="${oasis('svg-compatible')}"`,
  `xmlns:meta="${oasis('meta')}"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ');
const mimeType = 'application/vnd.oasis.opendocument.text';

/** Writes a letter as an ODT. The same letter gives the same bytes, whenever and wherever. */
export function writeOdt(file: WordFile): Uint8Array {
  const encoder = new TextEncoder();
  const body = contentOf(file.body, 'T');
  const header = contentOf(file.header ?? [], 'MT');
  const footer = contentOf(file.footer ?? [], 'FT');
  const xml = (text: string) => encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  const margin = (name: string, { xml: inside }: { readonly xml: string }) =>
    inside === '' ? '' : `<style:${name}>${inside}</style:${name}>`;
  const parts = {
    'content.xml': xml(
      `<office:document-content ${namespaces}><office:automatic-styles>${body.styles}</office:automatic-styles>` +
        `<office:body><office:text>${body.xml}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': xml(
      `<office:document-styles ${namespaces}><office:styles>${stylesXml(file)}</office:styles>` +
        `<office:automatic-styles>${pageLayout}${header.styles}${footer.styles}</office:automatic-styles><office:master-styles>` +
        `<style:master-page style:name="Standard" style:page-layout-name="Side">${margin('header', header)}${margin('footer', footer)}</style:master-page>` +
        '</office:master-styles></office:document-styles>',
    ),
    'meta.xml': xml(`<office:document-meta ${namespaces}><office:meta>${metaXml(file)}</office:meta></office:document-meta>`),
    ...Object.fromEntries([...(file.images ?? [])].map(([name, bytes]) => [`Pictures/${name}`, bytes])),
  };
  const manifest = xml(manifestXml(Object.keys(parts)));
  const mtime = new Date(1980, 0, 1);
  return zipSync({ mimetype: [encoder.encode(mimeType), { level: 0 }], ...parts, 'META-INF/manifest.xml': manifest }, { level: 9, mtime });
}

function metaXml({ title, author }: WordFile): string {
  const element = (name: string, text: string | undefined) => (text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`);
  return element('dc:title', title) + element('meta:initial-creator', author);
}

function manifestXml(names: readonly string[]): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${escapeXml(path)}" manifest:media-type="${type}"/>`;
  const entries = names.map((name) => entry(name, name.endsWith('.xml') ? 'text/xml' : 'image/png'));
  return `<manifest:manifest xmlns:manifest="${oasis('manifest')}" manifest:version="1.3">${entry('/', mimeType)}${entries.join('')}</manifest:manifest>`;
}

const pageLayout =
  '<style:page-layout style:name="Side"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.25cm" ' +
  'fo:margin-bottom="1.25cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/></style:page-layout>';

function stylesXml({ language, theme = { font: 'Arial', text: '#000000', heading: '#000000' } }: WordFile): string {
  const [code = 'nb', country = 'NO'] = language.split('-');
  const text = (attributes: string) => `<style:text-properties ${attributes}/>`;
  const style = (name: string, parent: string, properties: string, more = '') =>
    `<style:style style:name="${name}" style:display-name="${name.replaceAll('_20_', ' ')}" style:family="paragraph"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}${more}>${properties}</style:style>`;
  const base = `fo:font-family="${escapeXml(theme.font)}" fo:font-size="11pt" fo:color="${theme.text}" fo:language="${code}" fo:country="${country}"`;
  const heading = (level: number, size: number) =>
    style(
      `Heading_20_${level}`,
      'Standard',
      text(`fo:font-size="${size}pt" fo:font-weight="bold" fo:color="${theme.heading}"`),
      ` style:default-outline-level="${level}"`,
    );
  const bullet = '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>';
  const number = '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>';
  return [
    `<style:default-style style:family="paragraph">${text(base)}</style:default-style>`,
    style('Standard', '', '<style:paragraph-properties fo:margin-bottom="0.28cm"/>'),
    heading(1, 18),
    heading(2, 14),
    style('Listeavsnitt', 'Standard', ''),
    style('Header', 'Standard', ''),
    style('Footer', 'Standard', ''),
    `<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">${text(`fo:color="${theme.heading}" style:text-underline-style="solid"`)}</style:style>`,
    `<text:list-style style:name="Punktliste">${bullet}</text:list-style><text:list-style style:name="Nummerliste">${number}</text:list-style>`,
  ].join('');
}
