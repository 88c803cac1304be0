import type { PdfRun } from '@klarsyn/core';
import { partOf } from '../cut.ts';

/** What stands before an item of a list: a dot, a dash, a number or a letter. */
const mark = /^\s*(?:[•‣▪▫◦●○■□·∙–—*\uf0b7\uf0a7\uf0d8-]|\(?\d{1,3}[.)]|\(?[a-zæøå][.)])(?=\s|$)\s*/iu;
const numbered = /^\s*\(?(?:\d{1,3}|[a-zæøå])[.)]/iu;

/** The mark at the beginning of a text; «» when it has none. */
export const markIn = (text: string): string => mark.exec(text)?.[0] ?? '';

/** True for a mark that counts. */
export const isNumbered = (text: string): boolean => numbered.test(text);

/** A run without the mark at its beginning; undefined when nothing is left. */
export function withoutMark(run: PdfRun): PdfRun | undefined {
  const { length } = markIn(run.text);
  return length === run.text.length ? undefined : partOf(run, length, run.text.length);
}
