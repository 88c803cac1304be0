import { type Box, type Document, isBlock, type Place } from '../model/index.ts';
import { mask } from './mask.ts';

/** Where on the rendered page something is; undefined when nobody has seen it there, or it is the page itself. */
export function boxOf(place: Place): Box | undefined {
  const page = place.in === 'page' ? place : place.in === 'text' ? place.page : undefined;
  if (page?.box === undefined || /^(?:html|body)$/.test(page.selector)) return undefined;
  return page.box.width > 0 && page.box.height > 0 ? page.box : undefined;
}

/** Stands in a recording where a secret of a login stood. */
const hidden = '•••';

/** What a picture of the page must not show: the blocks and fields with a text that would be masked in a report, or was hidden before. */
export function personalBoxes({ nodes, elements = [] }: Document): readonly Box[] {
  const isPersonal = (text: string | undefined) => text !== undefined && (mask(text) !== text || text.includes(hidden));
  const blocks = nodes.filter((node) => isBlock(node) && isPersonal(node.text.plain)).flatMap(({ place }) => boxOf(place) ?? []);
  const fields = elements.filter(({ attributes }) => isPersonal(attributes['value']) || isPersonal(attributes['placeholder']));
  return [...blocks, ...fields.flatMap(({ box }) => box ?? [])];
}
