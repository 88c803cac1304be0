/** A pattern for whole words, bokmål and nynorsk together. JavaScript's own word borders know only ASCII. */
export const words = (source: string): RegExp => new RegExp(latin(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`), 'iu');

/** The letters of the Latin script. */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ';

/**
 * A pattern that takes only Latin letters for letters. `\p{L}` stands for some seven hundred stretches of letters, and every mention costs a tenth of a
 * millisecond before the pattern is first used: more than reading a whole letter, for the patterns of this folder.
 */
export const latin = (source: string): string =>
  source.replace(letterOrClass, (part) =>
    part === anyLetter ? `[${letters}]` : part.startsWith('[') ? part.replaceAll(anyLetter, letters) : part,
  );

const anyLetter = String.raw`\p{L}`;
const letterOrClass = /\\p\{L\}|\[(?:\\.|[^\]\\])*\]|\\./gu;
