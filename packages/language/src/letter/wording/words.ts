const before = '(?<!\\p{L})';
const after = '(?!\\p{L})';

/** A pattern for whole words, bokmål and nynorsk together. JavaScript's own word borders know only ASCII. */
export const words = (source: string): RegExp => new RegExp(latin(`${before}(?:${source})${after}`), 'iu');

/** A pattern for words that begin so. */
export const stems = (source: string): RegExp => new RegExp(latin(`${before}(?:${source})`), 'iu');

/** The letters of the Latin script. */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ';

/**
 * A pattern that takes only Latin letters for letters. `\p{L}` stands for some seven hundred stretches of letters, and every mention costs a tenth of a
 * millisecond before the pattern is first used: more than reading a whole letter, for the patterns of this folder.
 */
const latin = (source: string): string =>
  source.replace(letterOrClass, (part) =>
    part === anyLetter ? `[${letters}]` : part.startsWith('[') ? part.replaceAll(anyLetter, letters) : part,
  );

const anyLetter = String.raw`\p{L}`;
const letterOrClass = /\\p\{L\}|\[(?:\\.|[^\]\\])*\]|\\./gu;

/** Up to so many words between two others. */
export const gap = (most: number): string => String.raw`\s+(?:[\p{L}\p{N}.,-]+\s+){0,${most}}?`;

/** «Not», in both forms. */
export const not = '(?:ikke|ikkje)';
