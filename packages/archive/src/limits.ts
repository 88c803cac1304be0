/** Most entries an archive may list. A letter has some thirty. */
export const maxEntries = 2000;

/** Most bytes one part may have when inflated: 64 MiB. */
export const maxPartBytes = 64 * 1024 * 1024;

/** Most bytes that all parts asked for may have together: 256 MiB. */
export const maxTotalBytes = 256 * 1024 * 1024;

/** Most bytes out for each byte in, once a part is over `ratioFreeBytes`. Word's own XML stays below 40. */
export const maxRatio = 100;

/** Below this size a part may be packed as tightly as it likes: 1 MiB. */
export const ratioFreeBytes = 1024 * 1024;
