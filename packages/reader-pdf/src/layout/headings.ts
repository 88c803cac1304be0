import type { Paragraph } from './blocks.ts';

/** A heading has at most so many signs. */
const longest = 120;
/** It is so many times larger than running text, or bold where that is not. */
const larger = 1.12;

/** The level of each paragraph that looks like a heading, by its place in the list. What looks alike is on one level, the largest first. */
export function guessHeadings(paragraphs: readonly Paragraph[]): ReadonlyMap<number, number> {
  const body = bodyOf(paragraphs);
  const candidates = paragraphs.flatMap((paragraph, index) => {
    const [before, next] = [paragraphs[index - 1], paragraphs[index + 1]];
    return !isBeside(paragraph, before) && !isBeside(paragraph, next) && looksLikeHeading(paragraph, next, body) ? [index] : [];
  });
  const looks = [...new Set(candidates.map((index) => lookOf(paragraphs[index] ?? [])))].toSorted((one, other) => other - one);
  return new Map(candidates.map((index) => [index, Math.min(6, looks.indexOf(lookOf(paragraphs[index] ?? [])) + 1)]));
}

/** True for two paragraphs on one line, as in a table or over columns. */
const isBeside = ([one]: Paragraph, [other]: Paragraph = []): boolean =>
  one !== undefined && other !== undefined && one !== other && Math.abs(one.baseline - other.baseline) < one.size / 2;

interface Body {
  readonly size: number;
  readonly bold: boolean;
}

function looksLikeHeading(paragraph: Paragraph, next: Paragraph | undefined, body: Body): boolean {
  const text = textOf(paragraph);
  const [line] = paragraph;
  if (line === undefined || next === undefined || paragraph.length > 3 || text.length > longest) return false;
  if (!/^[\p{Lu}\d«]/u.test(text) || /[.,;:]$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const isLarger = line.size >= body.size * larger;
  const follows = next.some(({ bold, size }) => !bold || size < line.size);
  return follows && (isLarger || (line.bold && !body.bold && line.size >= body.size && next[0]?.bold === false));
}

/** Size first, then weight. */
const lookOf = (paragraph: Paragraph): number => Math.round((paragraph[0]?.size ?? 0) * 2) * 2 + (paragraph[0]?.bold === true ? 1 : 0);

const textOf = (paragraph: Paragraph): string => paragraph.map(({ text }) => text).join(' ');

/** How most of the text looks. */
function bodyOf(paragraphs: readonly Paragraph[]): Body {
  const signs = new Map<string, number>();
  for (const { size, bold, text } of paragraphs.flat()) signs.set(`${size} ${bold}`, (signs.get(`${size} ${bold}`) ?? 0) + text.length);
  const [most] = [...signs].toSorted(([, one], [, other]) => other - one);
  const [size = '0', bold] = most?.[0].split(' ') ?? [];
  return { size: Number(size), bold: bold === 'true' };
}
