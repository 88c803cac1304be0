import type { Meta } from '@klarsyn/core';
import { child, type XmlElement } from '@klarsyn/office';
import { pointsOf } from '../style/lengths.ts';

/** A header or footer that a reader meets. */
export interface Margin {
  readonly region: 'header' | 'footer';
  readonly element: XmlElement;
}

/** The master page that is used where nobody names one. */
const standard = 'Standard';
/** The kinds of header and footer, in the order a reader meets them. */
const kinds = ['-first', '', '-left'];

/** The master pages that a document shows: the first, those that its blocks begin, and the ones that follow upon them. */
export function pagesShown(masters: readonly XmlElement[], begun: readonly (string | undefined)[]): readonly XmlElement[] {
  const byName = new Map(masters.map((master) => [master.attributes['style:name'], master]));
  const first = byName.get(begun[0] ?? standard) ?? masters[0];
  const named = [first, ...begun.flatMap((name) => (name === undefined ? [] : [byName.get(name)]))];
  const shown = new Set<XmlElement>();
  for (const one of named) {
    for (let page = one; page !== undefined && !shown.has(page); page = byName.get(page.attributes['style:next-style-name']))
      shown.add(page);
  }
  return [...shown];
}

/** The headers and footers of master pages, save those that are switched off. */
export function marginsOf(pages: readonly XmlElement[], region: Margin['region']): readonly Margin[] {
  const names = kinds.flatMap((kind) => [`style:${region}${kind}`, `loext:${region}${kind}`]);
  return pages
    .flatMap((page) => names.map((name) => child(page, name)))
    .filter((element) => element !== undefined)
    .filter((element) => element.attributes['style:display'] !== 'false')
    .map((element) => ({ region, element }));
}

/** Size and margins of a master page, in points. */
export function readPage(page: XmlElement | undefined, layouts: readonly XmlElement[]): Meta['page'] {
  const layout = layouts.find(({ attributes }) => attributes['style:name'] === page?.attributes['style:page-layout-name']);
  const attributes = child(layout, 'style:page-layout-properties')?.attributes;
  const width = pointsOf(attributes?.['fo:page-width']);
  const height = pointsOf(attributes?.['fo:page-height']);
  if (width === undefined || height === undefined) return undefined;
  const side = (name: string): number => pointsOf(attributes?.[`fo:margin-${name}`] ?? attributes?.['fo:margin']) ?? 0;
  return { width, height, margins: { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') } };
}
