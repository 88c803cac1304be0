import type { Document, PageElement } from '@klarsyn/core';
import { elementsOf } from './tree.ts';

/**
 * ACT's applicability of a rule that judges a page as a whole: true when the page has an element that it can be about. Wide rather than
 * narrow, for what is turned away here is never looked at.
 */
const hasSome =
  (isMeant: (element: PageElement) => boolean) =>
  (document: Document): boolean =>
    elementsOf(document).some(isMeant);

/** True for a page with one of these tags, or an element that is given a role of its own, which may be such a thing. */
export const hasTagOrRole = (...tags: readonly string[]) =>
  hasSome(({ tag, attributes }) => tags.includes(tag) || attributes['role'] !== undefined);

/** True for a page with one of these tags. */
export const hasTag = (...tags: readonly string[]) => hasSome(({ tag }) => tags.includes(tag));

/** True for a page where an element has one of these attributes. */
export const hasAttribute = (...names: readonly string[]) =>
  hasSome(({ attributes }) => names.some((name) => attributes[name] !== undefined));

/** True for a page where an element has an ARIA attribute or a role of its own. */
export const hasAria = hasSome(({ attributes }) => Object.keys(attributes).some((name) => name === 'role' || name.startsWith('aria-')));
