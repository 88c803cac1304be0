import type { Look } from '@klarsyn/core';

/** How a run looks, what language it declares, and whether it is hidden. */
export interface Face {
  readonly look: Look;
  readonly language: string | undefined;
  readonly hidden: boolean;
}

/** Makes equal faces one object, and equal looks too, so that they can be compared with `===`. */
export function sharedFaces(): (face: Face) => Face {
  const faces = new Map<string, Face>();
  const looks = new Map<string, Look>();
  return ({ look, language, hidden }) => {
    const lookKey = `${look.fontFamily}|${look.fontSizePt}|${look.bold}|${look.color}|${look.background}`;
    const key = `${lookKey}|${language}|${hidden}`;
    const known = faces.get(key);
    if (known !== undefined) return known;
    const shared = looks.get(lookKey) ?? look;
    const face = { look: shared, language, hidden };
    looks.set(lookKey, shared);
    faces.set(key, face);
    return face;
  };
}

/** The colour of the page where nobody says. */
export const paper = '#ffffff';
const black = '#000000';

/** Automatic text is black, and white on a dark ground. The limit is LibreOffice's: a luma (BT.601) of 60 in 255. */
export function autoColor(background: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(background.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 60 ? paper : black;
}
