import { breaksLine } from './tags.ts';
import { isElement, isText, type PlainComment, type PlainElement, type PlainNode } from './tree.ts';

/** A row of text and inline elements between blocks. */
export interface Run {
  readonly run: readonly PlainNode[];
}

/** Parts the children of a container into blocks, rows of text between them, and comments that stand before either. */
export function groupsOf(children: readonly PlainNode[]): readonly (PlainElement | PlainComment | Run)[] {
  const groups: (PlainElement | PlainComment | Run)[] = [];
  let run: PlainNode[] = [];
  const end = () => {
    const last = run.findLastIndex((node) => !isBlank(node)) + 1;
    if (last > 0) groups.push({ run: run.slice(0, last) });
    run = [];
  };
  for (const child of children) {
    if (isElement(child) && breaksLine(child)) {
      end();
      groups.push(child);
    } else if ('comment' in child && run.length === 0) groups.push(child);
    else if (run.length > 0 || !isBlank(child)) run.push(child);
  }
  end();
  return groups;
}

const isBlank = (node: PlainNode): boolean => isText(node) && /^[ \t\n\r\f]*$/.test(node.text);
