import type { Box } from '@klarsyn/core';

/** The end of a box to the right, and its lower edge. */
export const rightOf = ({ x, width }: Box): number => x + width;
export const bottomOf = ({ y, height }: Box): number => y + height;

/** The smallest box round all of some; an empty one in the corner when there are none. */
export function around(boxes: readonly Box[]): Box {
  const [first, ...others] = boxes;
  if (first === undefined) return { x: 0, y: 0, width: 0, height: 0 };
  let { x, y } = first;
  let right = rightOf(first);
  let bottom = bottomOf(first);
  for (const box of others) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, rightOf(box));
    bottom = Math.max(bottom, bottomOf(box));
  }
  return { x: round(x), y: round(y), width: round(right - x), height: round(bottom - y) };
}

/** True when most of the lower of two boxes stands beside the other: they are on one line. */
export function onOneLine(one: Box, other: Box): boolean {
  const shared = Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y);
  return shared > Math.min(one.height, other.height) / 2;
}

const round = (points: number): number => Math.round(points * 100) / 100;
