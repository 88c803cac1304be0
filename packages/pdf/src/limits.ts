/** Most pages that are read of a file. */
export const mostPages = 500;

/** Widest image that pdf.js unpacks, in pixels: a page of A4 scanned at 600 dots an inch has 35 million. */
export const mostPixels = 40_000_000;

/** Most runs of text that are read of a page: a page of small print has some thousand. */
export const mostRuns = 50_000;
