import type { Box } from '@klarsyn/core';

/** What has been painted on a page so far, for what is painted on it afterwards. */
export interface Ground {
  /** Adds a filled area; undefined when its colour is a picture, a pattern or see-through. */
  add(box: Box, color: string | undefined): void;
  /** The colour under a box: white paper, that of the last area that holds its middle, or undefined. */
  under(box: Box): string | undefined;
}

/** More areas than this on a page are a drawing: then nobody knows what is under a text. */
const mostAreas = 5000;
const paper = '#ffffff';

/** White paper. */
export function createGround(): Ground {
  const areas: { readonly box: Box; readonly color: string | undefined }[] = [];
  return {
    add(box, color) {
      if (areas.length < mostAreas && box.width > 0 && box.height > 0) areas.push({ box, color });
    },
    under(box) {
      if (areas.length >= mostAreas) return undefined;
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const area = areas.findLast(
        ({ box: { x: left, y: top, width, height } }) => x >= left && x <= left + width && y >= top && y <= top + height,
      );
      return area === undefined ? paper : area.color;
    },
  };
}
