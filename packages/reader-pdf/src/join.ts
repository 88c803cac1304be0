import type { Block, Step } from './step.ts';

/** The steps of a page in order, and those of its text that no structure names. */
export interface PageSteps {
  readonly steps: readonly Step[];
  readonly loose: readonly Step[];
}

/** Puts pages together: a paragraph or a list that goes on over the end of a page is one. Loose text comes after the block that its page ends in. */
export function joinPages(pages: readonly PageSteps[]): readonly Step[] {
  const joined: Step[] = [];
  let held: Step[] = [];
  for (const { steps, loose } of pages) {
    const seam = seamOf(joined, steps);
    const { whole, rest } = seam === undefined ? { whole: undefined, rest: steps } : sew(joined, steps, seam);
    if (whole !== undefined) joined.push(whole);
    if (seam === undefined || seam.closes === 0) joined.push(...held.splice(0));
    joined.push(...rest);
    held = [...held, ...loose];
  }
  return [...joined, ...held];
}

interface Seam {
  /** How many ends of containers before the seam, and beginnings after it, are no ends and beginnings. */
  readonly closes: number;
  readonly opens: number;
  /** True when the text itself goes on. */
  readonly goesOn: boolean;
}

/** The block that goes over a seam, if one does, and the steps after it. */
interface Sewn {
  readonly whole: Step | undefined;
  readonly rest: readonly Step[];
}

/** Takes the ends before a seam away. */
function sew(joined: Step[], steps: readonly Step[], { closes, opens, goesOn: isOne }: Seam): Sewn {
  joined.splice(joined.length - closes, closes);
  const before = isOne ? joined.pop() : undefined;
  const after = steps[opens];
  if (before?.kind !== 'block' || after?.kind !== 'block') return { whole: undefined, rest: steps.slice(opens) };
  const whole: Step = { kind: 'block', block: { ...before.block, inlines: [...before.block.inlines, ...after.block.inlines] } };
  return { whole, rest: steps.slice(opens + 1) };
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
