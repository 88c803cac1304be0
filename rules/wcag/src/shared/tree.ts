import type { Document, PageElement } from '@klarsyn/core';

/** All elements of a page in document order; none for a document that is no page. */
export const elementsOf = (document: Document): readonly PageElement[] => document.elements ?? [];

/** The elements with one of these tags. */
export const tagged = (document: Document, ...tags: readonly string[]): readonly PageElement[] =>
  elementsOf(document).filter(({ tag }) => tags.includes(tag));

/** The element around an element. */
export const parentOf = (document: Document, { parent }: PageElement): PageElement | undefined =>
  parent === undefined ? undefined : document.elements?.[parent];

/** The elements around an element, nearest first. */
export function around(document: Document, element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  for (let at = parentOf(document, element); at !== undefined; at = parentOf(document, at)) found.push(at);
  return found;
}

/** The elements inside an element, in document order. */
export const inside = (document: Document, { index, end }: PageElement): readonly PageElement[] =>
  elementsOf(document).slice(index + 1, end);

/** The elements directly inside an element. */
export const childrenOf = (document: Document, { content }: PageElement): readonly PageElement[] =>
  content.flatMap((part) => (typeof part === 'number' ? (document.elements?.[part] ?? []) : []));

/** The value of an attribute without space around it; undefined when it is not there. */
export const attribute = ({ attributes }: PageElement, name: string): string | undefined => attributes[name]?.trim();

/** The words of an attribute that holds several. */
export const words = (element: PageElement, name: string): readonly string[] =>
  (element.attributes[name] ?? '').split(/\s+/).filter((word) => word !== '');

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'frame', 'object', 'textarea', 'select']);

/** What is written in an element as it is read: white space collapsed, scripts left out; shown text alone with `shown`. */
export function textOf(document: Document, element: PageElement, shown = false): string {
  const parts: string[] = [];
  const visit = (one: PageElement): void => {
    for (const part of one.content) {
      if (typeof part === 'string') {
        if (!shown || isShown(one)) parts.push(part);
      } else {
        const child = document.elements?.[part];
        if (child === undefined || unread.has(child.tag)) continue;
        const isApart = child.display !== undefined && !/^(?:inline|contents)$/.test(child.display);
        if (isApart) parts.push(' ');
        visit(child);
        if (isApart) parts.push(' ');
      }
    }
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** True when a person sees the element: it has a place on the page, and nothing makes it see-through or cuts it away. Believed without a browser. */
export const isShown = ({ box, traits, display }: PageElement): boolean =>
  display === undefined || display === 'contents' || (box !== undefined && traits?.includes('unseen') !== true);

/** True when assistive technology meets the element. */
export const isExposed = ({ access }: PageElement): boolean => access !== undefined && !access.hidden;

/** True when more than a dot of an element lies inside another, both on the page. */
export function overlaps({ box: one }: PageElement, { box: other }: PageElement): boolean {
  if (one === undefined || other === undefined) return false;
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 2 && height > 2;
}

/** True when neither eyes nor assistive technology meet the element; without a browser, when its source or something round it says so. */
export const isHiddenFromAll = (document: Document, element: PageElement): boolean =>
  element.display !== undefined
    ? element.box === undefined && !isExposed(element)
    : [element, ...around(document, element)].some(
        ({ attributes }) => attributes['hidden'] !== undefined || /display\s*:\s*none/i.test(attributes['style'] ?? ''),
      );

/** The name a browser gives the element, '' without one. */
export const nameOf = ({ access }: PageElement): string => access?.name ?? '';

/** The role a browser gives the element. */
export const roleOf = ({ access }: PageElement): string => access?.role ?? 'none';

/** True when the Tab key reaches the element. */
export const isInTabOrder = ({ traits }: PageElement): boolean => traits?.includes('tab') === true;

/** The first element with an id in the same frame. */
export function byId(document: Document, id: string, from: PageElement): PageElement | undefined {
  const frame = frameOf(document, from);
  return elementsOf(document).find((element) => element.attributes['id'] === id && frameOf(document, element) === frame);
}

/** The number of the `html` element of the frame that an element stands in. */
const frameOf = (document: Document, element: PageElement): number =>
  element.tag === 'html' ? element.index : (around(document, element).find(({ tag }) => tag === 'html')?.index ?? 0);

/** True in the page itself, false in a frame of it. */
export const isTopFrame = (document: Document, element: PageElement): boolean => frameOf(document, element) === 0;

/** True for an icon that is written with letters of a font of its own, by its font or by the classes that such fonts come with. */
export const isIcon = ({ look, attributes }: PageElement): boolean =>
  /icon|symbol|awesome|glyph/i.test(look?.fontFamily ?? '') ||
  /(?:^|\s)(?:material-(?:icons|symbols)\S*|icons?|glyphicons?)(?:\s|$)/i.test(attributes['class'] ?? '');
