import type { Sentence } from '@klarsyn/core';

/** Signs that a line is written for a machine, though it stands in a text: JSON, a call, a diagram in words. */
const signs =
  /"\s?:\s?(?:["{[]|-?\d|null|true|false)|"\s"|\('|'\(|\(string-|-->|->>|={2}|\{\s?"|(?<![\p{L}])\p{Lu}+[-_]\p{Lu}+\s"|\("[^"]*"\)\s?(?:-|$|\])/u;

/** True for a line of a program, a data file or a diagram that nobody has marked as code. */
export const isCodeLike = (plain: string): boolean => signs.test(plain);

const sums = /[\d\]A-Z]\s?[+*×=]\s?[\d[A-Z(]|\)\s?[+*×=]\s/u;

/** True for a sentence that holds a sum: «inntekt (før skatt) + 0,4 G». */
export const isSum = ({ plain }: Sentence): boolean => sums.test(plain);
