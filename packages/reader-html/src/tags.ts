import type { PlainElement, PlainNode } from './tree.ts';
import { isElement, isText } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that never hold prose and make no node; among them the shapes of a drawing. */
export const unseen = set(
  'script style template noscript meta link base head col colgroup param datalist wbr path rect circle ellipse line polyline polygon defs ' +
    'use symbol clipPath mask linearGradient radialGradient stop filter pattern marker metadata desc animate animateTransform set',
);
/** Elements that make no node of their own: what is in them belongs to the node above. */
export const transparent = set('tbody thead tfoot optgroup g text tspan textPath');
/** Elements whose content is not prose: it stands in for what a browser shows instead. */
export const replaced = set('audio video canvas object embed textarea math');
/** Block elements of the HTML standard (15.3, rendering), with the parts of lists, tables and forms. */
const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary ' +
    'table tbody td tfoot th thead title tr ul xmp',
);
/** Elements with a meaning of their own that are blocks however a style sheet shows them. */
const alwaysBlocks = set('html h1 h2 h3 h4 h5 h6 p ul ol dl li dt dd table tr td th caption blockquote pre option title body form');
/** Elements that keep their text to themselves: it is no part of the sentence round them. */
const apart = set('button label select legend option title iframe frame');

/** True when the text of an element is no part of the sentence round it. */
function keepsApart({ tag, attributes }: PlainElement): boolean {
  return apart.has(tag) || replaced.has(tag) || /^\s*(?:img|button)(?![\w-])/i.test(attributes['role'] ?? '');
}

/** True when an element begins a new line. */
export function isBlockElement({ tag, rendered }: PlainElement): boolean {
  if (alwaysBlocks.has(tag)) return true;
  if (rendered === undefined || rendered.display === 'none') return blocks.has(tag);
  return !/^(?:inline|contents|ruby|none)/.test(rendered.display);
}

/** True when an element, or one inside it, begins a new line. */
export function breaksLine(element: PlainElement): boolean {
  if (unseen.has(element.tag)) return false;
  if (isBlockElement(element)) return true;
  if (keepsApart(element)) return false;
  return remember(breaking, element, () => element.children.some((child) => isElement(child) && breaksLine(child)));
}

/** True when there is text to read, apart from what controls and labels keep to themselves. */
export function hasProse(node: PlainNode): boolean {
  if (isText(node)) return /[^ \t\n\r\f]/.test(node.text);
  if (!isElement(node) || unseen.has(node.tag) || keepsApart(node) || isHidden(node)) return false;
  return remember(prose, node, () => node.children.some((child) => hasProse(child) && (!isText(child) || isShown(node, true))));
}

/** True when nobody is meant to meet the element or anything in it. */
export function isHidden({ tag, attributes, rendered }: PlainElement): boolean {
  if (tag === 'title' || tag === 'option') return false;
  if (attributes['aria-hidden']?.toLowerCase() === 'true') return true;
  if (rendered !== undefined) return rendered.display === 'none';
  return attributes['hidden'] !== undefined || /(?:^|;)\s*display\s*:\s*none\b/i.test(attributes['style'] ?? '');
}

/** True when the element's own text is shown. The options of a closed list are not laid out, but one click shows them. */
export function isShown({ tag, rendered }: PlainElement, above: boolean): boolean {
  if (rendered === undefined || tag === 'title' || tag === 'option') return true;
  return rendered.display === 'contents' ? above : rendered.place.box !== undefined;
}

const breaking = new WeakMap<PlainElement, boolean>();
const prose = new WeakMap<PlainElement, boolean>();

function remember(memory: WeakMap<PlainElement, boolean>, element: PlainElement, find: () => boolean): boolean {
  const known = memory.get(element);
  if (known !== undefined) return known;
  const found = find();
  memory.set(element, found);
  return found;
}
