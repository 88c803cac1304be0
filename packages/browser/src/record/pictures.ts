/// <reference lib="dom" />
import type { CapturedElement, CapturedNode } from './capture.ts';

/** An element that was written down. */
export interface Written {
  readonly element: Element;
  /** Its place in the list of nodes. */
  readonly place: number;
  /** The place of the element that paints the colour behind its text; -1 for the canvas. */
  readonly painter: number;
  readonly isPicture: boolean;
  readonly captured: CapturedElement;
}

/**
 * Finds the elements whose text lies over a picture that is not one of their ancestors, such as a heading moved up over a photo:
 * what is behind them cannot be told. A picture counts only when it lies on top of the colour we would have named. Runs in the page.
 */
export function overPictures(nodes: readonly CapturedNode[], written: readonly Written[]): readonly Written[] {
  const ends = nodes.map((_, place) => place + 1);
  for (let place = nodes.length - 1; place > 0; place--) {
    const parent = nodes[place]?.parent ?? 0;
    ends[parent] = Math.max(ends[parent] ?? 0, ends[place] ?? 0);
  }
  const isWithin = (place: number, outer: number): boolean => outer === -1 || (place >= outer && place < (ends[outer] ?? 0));
  const pictures = written
    .filter(({ isPicture, captured: { box } }) => isPicture && box !== undefined && box[2] * box[3] > 1)
    .slice(0, 2000);
  const textsOf = (element: Element): Text[] => {
    const texts: Text[] = [];
    for (let child = element.firstChild; child !== null; child = child.nextSibling)
      if (child instanceof Text && /\S/.test(child.data)) texts.push(child);
    return texts;
  };
  const overlap = (one: DOMRect, other: DOMRect): boolean =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
  const isOver = ({ element }: Written, picture: Element): boolean => {
    const frame = picture.getBoundingClientRect();
    if (!overlap(element.getBoundingClientRect(), frame)) return false;
    const range = new Range();
    return textsOf(element).some((text) => {
      range.selectNodeContents(text);
      return Array.from(range.getClientRects()).some((line) => overlap(line, frame));
    });
  };
  const touches = ([x, y, width, height]: readonly number[], [left, top, wide, high]: readonly number[]): boolean =>
    (x as number) < (left as number) + (wide as number) &&
    (left as number) < (x as number) + (width as number) &&
    (y as number) < (top as number) + (high as number) &&
    (top as number) < (y as number) + (height as number);
  return written.filter((text) => {
    const { box, look } = text.captured;
    if (box === undefined || look?.background === undefined || pictures.length === 0 || textsOf(text.element).length === 0) return false;
    return pictures.some(
      ({ place, element, captured }) =>
        captured.box !== undefined &&
        touches(box, captured.box) &&
        !isWithin(text.place, place) &&
        !isWithin(place, text.place) &&
        isWithin(place, text.painter) &&
        isOver(text, element),
    );
  });
}
