import { childrenOf, type XmlElement } from '@klarsyn/office';
import { switchOf } from '../xml/values.ts';
import type { Relation } from './relations.ts';

/** A header or footer that a reader meets, and the part it stands in. */
export interface Margin {
  readonly region: 'header' | 'footer';
  readonly part: string;
}

/**
 * The headers and footers of the sections, each part once. A section without its own has those of the one before it.
 * One for the first page shows only where `w:titlePg` says so, one for even pages only where the document tells pages apart.
 */
export function readMargins(
  sections: readonly XmlElement[],
  relations: ReadonlyMap<string, Relation>,
  hasEvenPages: boolean,
): readonly Margin[] {
  const inForce = new Map<string, Margin>();
  const shown = new Map<string, Margin>();
  for (const section of sections) {
    for (const region of ['header', 'footer'] as const) {
      for (const { attributes } of childrenOf(section, `w:${region}Reference`)) {
        const relation = relations.get(attributes['r:id'] ?? '');
        if (relation !== undefined) inForce.set(`${region} ${attributes['w:type'] ?? 'default'}`, { region, part: relation.target });
      }
      const types = ['first', 'default', 'even'].filter((type) => isShown(type, section, hasEvenPages));
      for (const type of types) {
        const margin = inForce.get(`${region} ${type}`);
        if (margin !== undefined) shown.set(margin.part, margin);
      }
    }
  }
  return [...shown.values()];
}

function isShown(type: string, section: XmlElement, hasEvenPages: boolean): boolean {
  if (type === 'first') return switchOf(section, 'w:titlePg') === true;
  return type === 'default' || hasEvenPages;
}
