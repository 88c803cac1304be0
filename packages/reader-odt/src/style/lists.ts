import type { XmlElement } from '@klarsyn/office';

/** What a level of a list is marked with. */
export type Marker = 'number' | 'bullet' | 'none';

/** The marker of a list style's level, counted from 1. */
export type Lists = (style: string | undefined, level: number) => Marker;

/** Reads `text:list-style` elements. A level that no style describes has the bullet that a list without a style has. */
export function readLists(elements: readonly XmlElement[]): Lists {
  const styles = new Map(elements.map((element) => [element.attributes['style:name'] ?? '', markersOf(element)]));
  return (style, level) => styles.get(style ?? '')?.get(String(level)) ?? 'bullet';
}

function markersOf(style: XmlElement): ReadonlyMap<string, Marker> {
  const markers = new Map<string, Marker>();
  for (const level of style.children) {
    if (typeof level !== 'string') markers.set(level.attributes['text:level'] ?? '', markerOf(level));
  }
  return markers;
}

function markerOf({ name, attributes }: XmlElement): Marker {
  if (name !== 'text:list-level-style-number') return attributes['text:bullet-char'] === '' ? 'none' : 'bullet';
  const isBare = !attributes['style:num-format'] && !attributes['style:num-prefix'] && !attributes['style:num-suffix'];
  return isBare ? 'none' : 'number';
}
