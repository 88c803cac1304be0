import { ancestors, type Document, type Node, type PageElement } from '@klarsyn/core';
import {
  around,
  attribute,
  byId,
  elementsOf,
  inside,
  isExposed,
  isShown,
  isTopFrame,
  nameOf,
  roleOf,
  tagged,
  textOf,
  words,
} from './tree.ts';

/** Parts of a page that come again on other pages. */
const repeatedTags: ReadonlySet<string> = new Set(['nav', 'aside', 'header', 'footer']);
const repeatedRoles: ReadonlySet<string> = new Set(['navigation', 'complementary', 'banner', 'contentinfo']);

/** What a menu is called in `id` and `class`, as a whole word. */
const menuName = /(?:^|[\s_-])(?:nav|navigation|navbar|navigasjon|menu|meny|mainmenu|hovedmeny|hovudmeny|sidebar|sidemeny)(?:$|[\s_-])/i;

/** True for a part that the page itself marks as such. */
const isMarkedRepeated = ({ tag, attributes }: PageElement): boolean =>
  repeatedTags.has(tag) || repeatedRoles.has(attributes['role'] ?? '');

const isRepeated = (document: Document, { index }: PageElement): boolean => repeatedIn(document).has(index);

const remembered = new WeakMap<Document, ReadonlySet<number>>();

/** The numbers of the elements that are such parts. */
function repeatedIn(document: Document): ReadonlySet<number> {
  const before = remembered.get(document);
  if (before !== undefined) return before;
  const repeated = elementsOf(document).filter((element) => isMarkedRepeated(element) || isNamedMenu(document, element));
  const found = new Set(repeated.map(({ index }) => index));
  remembered.set(document, found);
  return found;
}

/** True for a list of links whose own name says that it is a menu, in a page that has no element for it. */
function isNamedMenu(document: Document, element: PageElement): boolean {
  const { id = '', class: names = '', role } = element.attributes;
  if (!/^(?:div|ul|ol|section)$/.test(element.tag) || role !== undefined || !menuName.test(`${id} ${names}`)) return false;
  const within = inside(document, element);
  return within.filter(({ tag }) => tag === 'a').length > 1 && !within.some((one) => one.tag === 'main' || roleOf(one) === 'main');
}

/** True for what stands in a menu, told by the element, its role or its own name. */
export const isInMenu = (document: Document, node: Node): boolean =>
  [node, ...ancestors(document, node)].some(({ html }) => {
    const { role = '', id = '', class: names = '' } = html?.attributes ?? {};
    return html?.tag === 'nav' || role === 'navigation' || menuName.test(`${id} ${names}`);
  });

/** True for an element in a part that comes again on other pages. */
const isInRepeated = (document: Document, element: PageElement): boolean =>
  [element, ...around(document, element)].some((one) => isRepeated(document, one));

/** True for a page, not a part of one: it has a body with something to read. */
export const isPage = (document: Document): boolean =>
  tagged(document, 'body').some((body) => isTopFrame(document, body) && textOf(document, body, true) !== '');

/** The landmarks that may hold a page's own content. */
const ownLandmarks: ReadonlySet<string> = new Set(['main', 'region', 'form', 'search']);

/** The landmarks that may hold the page's own content, of those that assistive technology meets. */
const landmarks = (document: Document): readonly PageElement[] =>
  elementsOf(document).filter(
    (element) =>
      ownLandmarks.has(roleOf(element)) && isExposed(element) && isTopFrame(document, element) && !isInRepeated(document, element),
  );

/** A landmark where the page's own content begins. */
export const hasOwnLandmark = (document: Document): boolean => landmarks(document).some((one) => !beginsWithMenu(document, one));

/** True when all there is of landmarks begins with a menu: who goes to it has not come past the menu. */
export const hasLandmark = (document: Document): boolean => landmarks(document).length > 0;

/** True when the first thing to meet in an element stands in a menu. The path to the page is no menu: it is not the same on other pages. */
function beginsWithMenu(document: Document, element: PageElement): boolean {
  const first = [element, ...inside(document, element)].find(
    (one) => isShown(one) && (one.tag === 'img' || one.content.some((part) => typeof part === 'string' && part.trim() !== '')),
  );
  const menu = first && [first, ...around(document, first)].find((one) => isRepeated(document, one));
  if (menu === undefined || menu.index <= element.index) return false;
  const { id = '', class: names = '', 'aria-label': label = '' } = menu.attributes;
  return !/br(?:ø|oe)dsmule|breadcrumb|\bsti\b|path/i.test(`${id} ${names} ${label}`);
}

/** A heading over the page's own content that both eyes and ears meet. */
export const hasOwnHeading = (document: Document): boolean =>
  elementsOf(document).some(
    (element) =>
      roleOf(element) === 'heading' && isExposed(element) && isShown(element) && nameOf(element) !== '' && !isInRepeated(document, element),
  );

/** The page's own content: `main`, what an id calls so, or else all that is no repeated part. */
function ownContent(document: Document): readonly PageElement[] {
  const mains = elementsOf(document).filter(
    (element) =>
      element.tag === 'main' ||
      roleOf(element) === 'main' ||
      /^(?:main|content|innhold|hovedinnhold|hovudinnhald)$/i.test(element.attributes['id'] ?? ''),
  );
  if (mains.length > 0) return mains;
  return elementsOf(document).filter(
    (element) =>
      isTopFrame(document, element) &&
      !isInRepeated(document, element) &&
      isShown(element) &&
      element.content.some((part) => typeof part === 'string' && part.trim() !== ''),
  );
}

/** A link that Tab reaches and assistive technology meets, which leads straight to the page's own content, or to what stands just before it. */
export function hasSkipLink(document: Document): boolean {
  const own = ownContent(document);
  return tagged(document, 'a').some((link) => {
    const id = /^#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1];
    const target = id === undefined ? undefined : byId(document, decodeURIComponent(id), link);
    if (target === undefined || !isExposed(link) || attribute(link, 'tabindex') === '-1' || nameOf(link) === '') return false;
    if (own.some((one) => one.index === target.index || inside(document, one).includes(target) || around(document, one).includes(target)))
      return true;
    // What lies between the target and the content must be nothing to read.
    const next = own.find(({ index }) => index > target.index);
    return (
      next !== undefined &&
      elementsOf(document)
        .slice(target.index, next.index)
        .every(({ content }) => content.every((part) => typeof part !== 'string' || part.trim() === ''))
    );
  });
}

/** Something that folds a repeated part away: a `details`, or a button or link that says so by name or by `aria-expanded`. */
export const canBeFolded = (document: Document): boolean =>
  elementsOf(document).some((element) => {
    if (!isExposed(element)) return false;
    if (element.tag === 'summary') return true;
    if (roleOf(element) !== 'button' && roleOf(element) !== 'link') return false;
    return attribute(element, 'aria-expanded') !== undefined || words(element, 'aria-controls').length > 0 || folding.test(nameOf(element));
  });

/** What such a button is called. */
const folding = /\b(?:vis|skjul|gøym|lukk|åpne|opne|fold|hide|toggle|collapse|show)\b/i;

/** True when something on the page comes again on other pages. */
export const hasRepeated = (document: Document): boolean =>
  elementsOf(document).some((element) => isRepeated(document, element) && isShown(element));

/** True when something that comes again stands before the page's own content; one that is only named a menu may be none. */
export function repeatedFirst(document: Document): 'certain' | 'review' | undefined {
  const [first] = ownContent(document);
  const before = elementsOf(document).filter(
    (element) => isRepeated(document, element) && isShown(element) && (first === undefined || element.index < first.index),
  );
  if (before.length === 0) return undefined;
  return before.some(isMarkedRepeated) ? 'certain' : 'review';
}
