import type { Step } from '@klarsyn/office';
import type { Lists } from '../style/lists.ts';

/** Keeps account of the lists that are open in one story. */
export interface ListAccount {
  /** A list begins; gives its step, or undefined for one without marks, which is none to a reader. `at` is the number of steps before it. */
  open(style: string | undefined, at: number): Step | undefined;
  /** True when items of the innermost list are items to a reader. */
  readonly hasItems: boolean;
  /** A paragraph that is no heading stands in the innermost list. */
  addProse(): void;
  /** The innermost list ends. True when all that stood in it were headings: LibreOffice numbers them so. Gives where it began. */
  close(): { readonly isHeadings: boolean; readonly at: number };
}

interface OpenList {
  readonly style: string | undefined;
  readonly hasMarks: boolean;
  readonly at: number;
  hasProse: boolean;
}

/** Begins an account for one story. */
export function listAccount(lists: Lists): ListAccount {
  const open: OpenList[] = [];
  return {
    open(named, at) {
      const style = named ?? open.at(-1)?.style;
      const marker = lists(style, open.length + 1);
      open.push({ style, hasMarks: marker !== 'none', at, hasProse: false });
      return marker === 'none' ? undefined : { kind: 'list', ordered: marker === 'number' };
    },
    get hasItems() {
      return open.at(-1)?.hasMarks ?? false;
    },
    addProse() {
      const list = open.at(-1);
      if (list !== undefined) list.hasProse = true;
    },
    close() {
      const list = open.pop();
      const above = open.at(-1);
      if (above !== undefined && list?.hasProse === true) above.hasProse = true;
      return { isHeadings: list?.hasMarks === true && !list.hasProse, at: list?.at ?? 0 };
    },
  };
}

/** Steps without the lists and items among them. */
export function withoutLists(steps: readonly Step[]): readonly Step[] {
  const open: boolean[] = [];
  return steps.filter((step) => {
    if (step.kind === 'paragraph') return true;
    if (step.kind === 'close') return open.pop() === true;
    const stays = step.kind !== 'list' && step.kind !== 'item';
    open.push(stays);
    return stays;
  });
}
