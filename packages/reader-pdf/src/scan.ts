import type { PdfPage, PdfRun } from '@klarsyn/core';

/** Fewer letters than this on a page are no text: a number stamped on a scan. */
const fewestLetters = 12;
/** A picture that covers so much of a page is the page. */
const share = 0.6;

/** Text that somebody sees, and what a program has read from a scan: there it is the text of the picture. */
export const readableRuns = (page: PdfPage): readonly PdfRun[] =>
  isPicture(page) ? page.runs : page.runs.filter(({ isShown }) => isShown);

/** True for a page that is a picture and has no text: nobody can search it, mark in it or have it read aloud. */
export const isScan = (page: PdfPage): boolean => isPicture(page) && lettersIn(page.runs) < fewestLetters;

/** True for a page that is mostly one picture. */
const isPicture = ({ pictures, width, height }: PdfPage): boolean =>
  pictures.some(({ box }) => box.width * box.height >= share * width * height);

const lettersIn = (runs: readonly PdfRun[]): number => runs.reduce((count, { text }) => count + (text.match(/\p{L}/gu)?.length ?? 0), 0);
