import type { Block, Step } from './step.ts';

/** Puts pages together: a paragraph or a list that goes on over the end of a page is one. */
export function joinPages(pages: readonly (readonly Step[])[]): readonly Step[] {
  const joined: Step[] = [];
  for (const page of pages) {
    const seam = seamOf(joined, page);
    if (seam === undefined) {
      joined.push(...page);
      continue;
    }
    joined.splice(joined.length - seam.closes, seam.closes);
    if (seam.goesOn) {
      const before = joined.pop();
      const after = page[seam.opens];
      if (before?.kind === 'block' && after?.kind === 'block')
        joined.push({ kind: 'block', block: { ...before.block, inlines: [...before.block.inlines, ...after.block.inlines] } });
    }
    joined.push(...page.slice(seam.goesOn ? seam.opens + 1 : seam.opens));
  }
  return joined;
}

interface Seam {
  /** How many ends of containers before the seam, and beginnings after it, are no ends and beginnings. */
  readonly closes: number;
  readonly opens: number;
  /** True when the text itself goes on. */
  readonly goesOn: boolean;
}

function seamOf(before: readonly Step[], after: readonly Step[]): Seam | undefined {
  const last = before.findLastIndex(({ kind }) => kind !== 'close');
  const first = after.findIndex(({ kind }) => kind !== 'open');
  const [end, start] = [before[last], after[first]];
  if (end?.kind !== 'block' || start?.kind !== 'block') return undefined;
  const closes = before.length - 1 - last;
  const opened = openedBy(before, last).slice(-closes || before.length);
  const isSame = closes === first && after.slice(0, first).every((step, at) => step.kind === 'open' && step.container.kind === opened[at]);
  if (!isSame) return undefined;
  if (goesOn(end.block, start.block)) return { closes, opens: first, goesOn: true };
  const isList = closes === 2 && opened[0] === 'list' && opened[1] === 'item';
  return isList ? { closes: 1, opens: 1, goesOn: false } : undefined;
}

/** The containers that are open where a step stands, outermost first. */
function openedBy(steps: readonly Step[], at: number): readonly string[] {
  const open: string[] = [];
  for (const step of steps.slice(0, at)) {
    if (step.kind === 'open') open.push(step.container.kind);
    if (step.kind === 'close') open.pop();
  }
  return open;
}

/** A sentence that has no end is gone on with by a small letter. */
function goesOn(before: Block, after: Block): boolean {
  const text = (block: Block) =>
    block.inlines
      .map(({ run }) => run.text)
      .join('')
      .trim();
  return before.is === 'paragraph' && after.is === 'paragraph' && !/[.!?:;]$/u.test(text(before)) && /^\p{Ll}/u.test(text(after));
}
