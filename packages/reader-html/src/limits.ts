/** How deep elements may stand inside each other. What is deeper is read as if its tags were not there. Chromium stops at 512 too. */
export const largestDepth = 512;
/** How many elements, texts and comments a page may have. The rest is left out. */
export const largestTree = 100_000;
