import { type Complaint, inputLimits, type RecordedElement, type RecordedNode } from '@klarsyn/core';
import type { PlainElement, PlainNode, Rendered } from './tree.ts';

/** A recorded page as plain elements. `above` has, for each element of the recording, the number of the one it stands in. */
export interface RecordedTree {
  readonly root: PlainElement;
  readonly above: readonly (number | undefined)[];
  readonly complaints: readonly Complaint[];
}

interface Visit {
  readonly node: RecordedNode;
  readonly depth: number;
  /** The children it is added to; undefined inside what was cut. */
  readonly siblings: PlainNode[] | undefined;
  readonly above: number | undefined;
}

/** Turns a recording into plain elements. Goes step by step: a recorded page may nest deeper than functions can. */
export function plainTree(root: RecordedElement): RecordedTree {
  const top: PlainNode[] = [];
  const above: (number | undefined)[] = [];
  const waiting: Visit[] = [{ node: root, depth: 1, siblings: top, above: undefined }];
  let count = 0;
  let deep = false;
  let large = false;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node, depth, siblings } = visit;
    if (depth > inputLimits.htmlDepth) deep = true;
    if (count >= inputLimits.htmlNodes) large = true;
    const kept = depth > inputLimits.htmlDepth || count >= inputLimits.htmlNodes ? undefined : siblings;
    if (kept !== undefined) count += 1;
    if ('text' in node) addText(kept, node.text);
    else if ('comment' in node) kept?.push({ comment: node.comment, range: undefined });
    else {
      const index = above.push(visit.above) - 1;
      const children: PlainNode[] = [];
      kept?.push({ tag: node.tag, attributes: node.attributes, children, range: undefined, rendered: renderedOf(node, index) });
      for (const child of node.children.toReversed())
        waiting.push({ node: child, depth: depth + 1, siblings: kept && children, above: index });
    }
  }
  const complaints: Complaint[] = [];
  if (deep) complaints.push({ code: 'html-too-deep', values: { limit: inputLimits.htmlDepth } });
  if (large) complaints.push({ code: 'html-too-large', values: { limit: inputLimits.htmlNodes } });
  return { root: top[0] as PlainElement, above, complaints };
}

/** Texts that a script left side by side are one text, as a parser would read them. */
function addText(siblings: PlainNode[] | undefined, text: string): void {
  const last = siblings?.at(-1);
  if (last !== undefined && 'text' in last) siblings?.splice(-1, 1, { ...last, text: last.text + text });
  else siblings?.push({ text, raw: undefined, source: 0 });
}

function renderedOf({ selector, frames, box, display, look, access, traits }: RecordedElement, index: number): Rendered {
  return {
    index,
    place: { in: 'page', selector, ...(frames && { frames }), ...(box && { box }) },
    display,
    look: look && { ...look, ...(box && { box }) },
    access,
    traits,
  };
}
