import type { Document, PageElement } from '@klarsyn/core';
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

const isRepeated = (element: PageElement): boolean => repeatedTags.has(element.tag) || repeatedRoles.has(element.attributes['role'] ?? '');

/** True for an element in a part that comes again on other pages. */
const isInRepeated = (document: Document, element: PageElement): boolean => [element, ...around(document, element)].some(isRepeated);

/** True for a page, not a part of one: it has a body with something to read. */
export const isPage = (document: Document): boolean =>
  tagged(document, 'body').some((body) => isTopFrame(document, body) && textOf(document, body, true) !== '');

/** A landmark where the page's own content begins. */
export const hasMainLandmark = (document: Document): boolean =>
  elementsOf(document).some((element) => roleOf(element) === 'main' && isExposed(element) && isTopFrame(document, element));

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
export const hasRepeated = (document: Document): boolean => elementsOf(document).some((element) => isRepeated(element) && isShown(element));

/** True when something that comes again stands before the page's own content. */
export function hasRepeatedFirst(document: Document): boolean {
  const [first] = ownContent(document);
  return elementsOf(document).some(
    (element) => isRepeated(element) && isShown(element) && (first === undefined || element.index < first.index),
  );
}
