/** In the PDF of an example each sign is one point wide, and each block so many points below the one before: its place tells which it is. */
export const pdfGrid = 30;

/** The block that stands at a height, from 0. */
export const blockAt = (y: number): number => Math.round(y / pdfGrid) - 1;
