import { type Block, type Document, isBlock } from '@klarsyn/core';
import { readOdt } from '../src/read-odt.ts';

/** Parts of an ODT as a test writes them by hand, as LibreOffice does: the content of each, without what stands around it. */
export interface HandMade {
  /** What stands in `office:text`. */
  readonly body: string;
  /** Styles that the body makes for itself. */
  readonly own?: string;
  /** Styles with names. */
  readonly styles?: string;
  /** Styles that headers and footers make for themselves, and page layouts. */
  readonly pageStyles?: string;
  readonly masters?: string;
  readonly meta?: string;
}

const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const namespaces = [
  `xmlns:office="${oasis('office')}"`,
  `xmlns:style="${oasis('style')}"`,
  `xmlns:text="${oasis('text')}"`,
  `xmlns:table="${oasis('table')}"`,
  `xmlns:draw="${oasis('drawing')}"`,
  `xmlns:fo="${oasis('xsl-fo-compatible')}"`,
  `xmlns:svg="${oasis('svg-compatible')}"`,
  `xmlns:form="${oasis('form')}"`,
  `xmlns:meta="${oasis('meta')}"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

/** The parts of a hand-made file, as `archive` gives them. */
export function handMadeParts({
  body,
  own = '',
  styles = '',
  pageStyles = '',
  masters = '',
  meta = '',
}: HandMade): Map<string, Uint8Array> {
  const xml: Readonly<Record<string, string>> = {
    'content.xml':
      `<office:document-content ${namespaces}><office:automatic-styles>${own}</office:automatic-styles>` +
      `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml':
      `<office:document-styles ${namespaces}><office:styles>${styles}</office:styles>` +
      `<office:automatic-styles>${pageStyles}</office:automatic-styles>` +
      `<office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${oasis('manifest')}"/>`,
  };
  const encoder = new TextEncoder();
  return new Map(Object.entries(xml).map(([name, text]) => [name, encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)]));
}

/** Reads a hand-made file. */
export const readHandMade = (file: HandMade): Document => readOdt({ uri: 'brev.odt', parts: handMadeParts(file) });

/** The blocks with text. */
export const textBlocks = (document: Document): readonly Block[] =>
  document.nodes.filter(isBlock).filter((block) => block.text.plain !== '');

/** A paragraph. */
export const p = (content: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${content}</text:p>`;

/** A style of the family named. */
export const style = (name: string, properties: string, { family = 'paragraph', parent = 'Standard', more = '' } = {}): string =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}" ${more}>${properties}</style:style>`;
