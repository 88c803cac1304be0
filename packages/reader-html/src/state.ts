import type { Place } from '@klarsyn/core';
import { isHidden, isShown } from './tags.ts';
import type { PlainElement, Range } from './tree.ts';

/** What holds for all that stands in an element. */
export interface State {
  readonly declared: string | undefined;
  readonly place: Place;
  readonly range: Range;
  /** Neither this nor anything in it is read. */
  readonly hidden: boolean;
  /** Its own text is shown; what is inside it may be, even when it is not. */
  readonly shown: boolean;
  readonly preformatted: boolean;
  /** Inside an article or another part of the page. */
  readonly inPart: boolean;
  readonly syntax: 'html' | 'rcdata';
}

/** What holds outside the `html` element. */
export const outermost = (place: Place, range: Range): State => ({
  declared: undefined,
  place,
  range,
  hidden: false,
  shown: true,
  preformatted: false,
  inPart: false,
  syntax: 'html',
});

/** What holds inside an element. */
export function enter(element: PlainElement, above: State, place: Place): State {
  const { tag, attributes, range } = element;
  return {
    declared: (attributes['lang'] ?? attributes['xml:lang'] ?? above.declared) || undefined,
    place,
    range: range ?? above.range,
    hidden: above.hidden || isHidden(element),
    shown: isShown(element, above.shown),
    preformatted: above.preformatted || tag === 'pre',
    inPart: above.inPart || /^(?:article|aside|main|nav|section)$/.test(tag),
    syntax: above.syntax,
  };
}
