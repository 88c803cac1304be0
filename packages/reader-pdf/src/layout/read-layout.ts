import type { LanguageTag, PdfPage, PdfRun } from '@klarsyn/core';
import { around, rightOf } from '../box.ts';
import { cutAtLinks } from '../cut.ts';
import type { Block, Inline, Step } from '../step.ts';
import { isNumbered, markIn, withoutMark } from '../tree/labels.ts';
import { type Paragraph, paragraphsOf } from './blocks.ts';
import { readingGroups } from './columns.ts';
import { guessHeadings } from './headings.ts';
import { linesOf } from './lines.ts';

/** A page and those of its runs that are read. */
export interface Sheet {
  readonly page: PdfPage;
  readonly runs: readonly PdfRun[];
}

/** Reads pages by how they look. Headings and lists are guesses here: the file does not say. */
export function readLayout(sheets: readonly Sheet[], language: LanguageTag | undefined): ReadonlyMap<number, readonly Step[]> {
  const placed = sheets.flatMap(({ page, runs }) =>
    readingGroups(linesOf(runs)).flatMap((group) => {
      const right = Math.max(...group.map(({ box }) => rightOf(box)));
      return paragraphsOf(group).map((paragraph) => ({ page, paragraph, right }));
    }),
  );
  const levels = guessHeadings(placed.map(({ paragraph }) => paragraph));
  const steps = new Map<number, Step[]>(sheets.map(({ page }) => [page.number, []]));
  for (const [index, { page, paragraph, right }] of placed.entries()) {
    const level = levels.get(index);
    const block: Block = {
      ...(level === undefined ? { is: 'paragraph' } : { is: 'heading', level }),
      language,
      right,
      inlines: inlinesOf(paragraph, page).map((inline) => ({ ...inline, language })),
    };
    steps.get(page.number)?.push({ kind: 'block', block });
  }
  return new Map([...steps].map(([page, own]) => [page, groupItems(own)]));
}

const inlinesOf = (paragraph: Paragraph, page: PdfPage): readonly Inline[] => {
  const links = page.annotations.filter(({ kind }) => kind === 'link');
  return paragraph.flatMap(({ runs }) => runs).flatMap((run) => cutAtLinks(run, page.number, links));
};

/** Makes a list of two or more paragraphs in a row that begin with the same sort of mark. */
function groupItems(steps: readonly Step[]): readonly Step[] {
  const grouped: Step[] = [];
  for (let at = 0; at < steps.length; ) {
    const sort = sortOf(steps[at]);
    let end = at + 1;
    while (sort !== undefined && end < steps.length && sortOf(steps[end]) === sort) end += 1;
    const run = steps.slice(at, end);
    if (sort === undefined || run.length < 2) grouped.push(...run);
    else grouped.push(...listOf(run, sort === '1'));
    at = end;
  }
  return grouped;
}

/** The sort of mark a paragraph begins with: the sign itself, or `1` for all that count. */
function sortOf(step: Step | undefined): string | undefined {
  if (step?.kind !== 'block' || step.block.is !== 'paragraph') return undefined;
  const [first, second] = step.block.inlines;
  const text = `${first?.run.text ?? ''} ${second?.run.text ?? ''}`;
  const mark = markIn(text).trim();
  if (mark === '') return undefined;
  return isNumbered(mark) ? '1' : mark;
}

function listOf(items: readonly Step[], ordered: boolean): readonly Step[] {
  const blocks = items.flatMap((step) => (step.kind === 'block' ? [step.block] : []));
  const all = blocks.flatMap(({ inlines }) => inlines);
  const spot = (inlines: readonly Inline[]) => ({ page: inlines[0]?.page ?? 1, box: around(inlines.map(({ run }) => run.box)) });
  const language = blocks[0]?.language;
  return [
    { kind: 'open', container: { kind: 'list', ordered }, spot: spot(all), language },
    ...blocks.flatMap((block): readonly Step[] => [
      { kind: 'open', container: { kind: 'item' }, spot: spot(block.inlines), language },
      { kind: 'block', block: { ...block, inlines: withoutFirstMark(block.inlines) } },
      { kind: 'close' },
    ]),
    { kind: 'close' },
  ];
}

function withoutFirstMark([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return [];
  const run = markIn(`${first.run.text} `).trim() === first.run.text.trim() ? undefined : withoutMark(first.run);
  return run === undefined ? others : [{ ...first, run }, ...others];
}
