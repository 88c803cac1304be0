const before = '(?<!\\p{L})';
const after = '(?!\\p{L})';

/** A pattern for whole words, bokmål and nynorsk together. JavaScript's own word borders know only ASCII. */
export const words = (source: string): RegExp => new RegExp(`${before}(?:${source})${after}`, 'iu');

/** A pattern for words that begin so. */
export const stems = (source: string): RegExp => new RegExp(`${before}(?:${source})`, 'iu');

/** Up to so many words between two others. */
export const gap = (most: number): string => String.raw`\s+(?:[\p{L}\p{N}.,-]+\s+){0,${most}}?`;

/** «Not», in both forms. */
export const not = '(?:ikke|ikkje)';
