import type { PdfAnnotation, PdfRun } from '@klarsyn/core';
import { bottomOf, rightOf } from './box.ts';
import type { Inline } from './step.ts';

/** The part [start, end) of a run. */
export function partOf(run: PdfRun, start: number, end: number): PdfRun {
  if (start === 0 && end === run.text.length) return run;
  const from = run.ends[start - 1] ?? 0;
  const to = run.ends[end - 1] ?? from;
  const box = run.turn === 0 ? { ...run.box, x: run.box.x + from, width: Math.max(0, to - from) } : run.box;
  return { ...run, text: run.text.slice(start, end), box, ends: run.ends.slice(start, end).map((each) => each - from) };
}

/** A run as inlines, cut where the links of the page begin and end. */
export function cutAtLinks(run: PdfRun, page: number, links: readonly PdfAnnotation[]): readonly Inline[] {
  const middle = run.box.y + run.box.height / 2;
  const near = links.filter(
    ({ box }) => box.y <= middle && middle <= bottomOf(box) && box.x < rightOf(run.box) && run.box.x < rightOf(box),
  );
  if (near.length === 0) return [{ run, page }];
  const linkAt = (index: number): PdfAnnotation | undefined => {
    const from = run.ends[index - 1] ?? 0;
    const x = run.turn === 0 ? run.box.x + (from + (run.ends[index] ?? from)) / 2 : run.box.x + run.box.width / 2;
    return near.find(({ box }) => box.x <= x && x <= rightOf(box));
  };
  const inlines: Inline[] = [];
  let start = 0;
  let link = linkAt(0);
  for (let index = 1; index <= run.text.length; index += 1) {
    const next = index < run.text.length ? linkAt(index) : undefined;
    if (index < run.text.length && next === link) continue;
    inlines.push({ run: partOf(run, start, index), page, ...(link !== undefined && { href: link.href }) });
    start = index;
    link = next;
  }
  return inlines;
}
