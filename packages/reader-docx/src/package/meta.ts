import type { Attached, Meta } from '@klarsyn/core';
import { child, numberOf, textIn, type XmlElement } from '@klarsyn/office';
import type { Theme } from '../style/theme.ts';

/** The core properties that are read, by the names their elements have. */
export const coreNames = [
  'dc:title',
  'dc:subject',
  'dc:creator',
  'dc:description',
  'dc:language',
  'cp:keywords',
  'cp:category',
  'cp:lastModifiedBy',
  'dcterms:created',
  'dcterms:modified',
] as const;

/** What stands about the document: its core properties, the page of its first section in points, its theme, and what it brings along. */
export function readMeta(core: readonly XmlElement[], section: XmlElement | undefined, theme: Theme, attached: Attached): Meta {
  const filled = core
    .map((element) => [element.name.split(':')[1] ?? '', textIn(element).trim()] as const)
    .filter(([, text]) => text !== '');
  const { title, creator, description, keywords, ...properties } = Object.fromEntries(filled);
  const page = readPage(section);
  const fonts = [theme.major, theme.minor].filter((font) => font !== undefined);
  return {
    ...(title !== undefined && { title }),
    ...(creator !== undefined && { author: creator }),
    ...(description !== undefined && { description }),
    ...(keywords !== undefined && { keywords }),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(page !== undefined && { page }),
    ...((fonts.length > 0 || Object.keys(theme.colors).length > 0) && { theme: { fonts, colors: theme.colors } }),
    ...(Object.keys(attached).length > 0 && { attached }),
  };
}

function readPage(section: XmlElement | undefined): Meta['page'] {
  const size = child(section, 'w:pgSz')?.attributes;
  const margin = child(section, 'w:pgMar')?.attributes;
  const width = points(size?.['w:w']);
  const height = points(size?.['w:h']);
  if (width === undefined || height === undefined) return undefined;
  const side = (name: string): number => points(margin?.[`w:${name}`]) ?? 0;
  return { width, height, margins: { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') } };
}

/** WordprocessingML measures in twentieths of a point. */
function points(twentieths: string | undefined): number | undefined {
  const count = numberOf(twentieths);
  return count === undefined ? undefined : count / 20;
}
