import type { Access, RecordedElement, RecordedNode } from '@klarsyn/core';
import type { Known } from './access.ts';
import type { Capture, CapturedElement } from './capture.ts';

/** A frame that was written down, and the frames in it, each by the number of the element that holds it. */
export interface CapturedFrame {
  readonly capture: Capture;
  /** By {@link CapturedElement.order}. */
  readonly known: readonly Known[];
  readonly frames: ReadonlyMap<number, CapturedFrame>;
}

/** The tree of a page, and for each of its frames the elements of that frame by number. */
export interface Tree {
  readonly root: RecordedElement;
  readonly elements: ReadonlyMap<CapturedFrame, readonly RecordedElement[]>;
}

/** Puts the flat lists of a page's frames together to one tree. */
export function growTree(page: CapturedFrame): Tree {
  const elements = new Map<CapturedFrame, readonly RecordedElement[]>();
  const root = growFrame(page, { x: 0, y: 0, hidden: false, frames: [] }, elements);
  return { root: root ?? nothing, elements };
}

/** Where a frame stands: its corner on the page, whether it is exposed, and the selectors of the frames around it. */
interface Stand {
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
  readonly frames: readonly string[];
}

type Growing = RecordedElement & { readonly children: RecordedNode[] };

function growFrame(
  frame: CapturedFrame,
  stand: Stand,
  elements: Map<CapturedFrame, readonly RecordedElement[]>,
): RecordedElement | undefined {
  const grown: (Growing | undefined)[] = [];
  const own: RecordedElement[] = [];
  elements.set(frame, own);
  for (const node of frame.capture.nodes) {
    const siblings = grown[node.parent]?.children;
    if (!('tag' in node)) {
      siblings?.push('text' in node ? { text: node.text } : { comment: node.comment });
      grown.push(undefined);
      continue;
    }
    const element = growElement(node, frame.known[node.order], stand);
    const inner = frame.frames.get(own.length);
    own.push(element);
    grown.push(element);
    siblings?.push(element);
    const content = inner && growFrame(inner, standIn(node, element, stand), elements);
    if (content !== undefined) element.children.push(content);
  }
  return own[0];
}

function growElement(node: CapturedElement, known: Known | undefined, { x, y, hidden, frames }: Stand): Growing {
  const { tag, attributes, selector, display, look, box, traits } = node;
  const own: Access = known?.access ?? { role: node.hidden ? 'none' : 'generic', name: '', hidden: node.hidden };
  return {
    tag,
    attributes,
    children: [],
    selector,
    ...(frames.length > 0 && { frames }),
    ...(box && { box: { x: x + box[0], y: y + box[1], width: box[2], height: box[3] } }),
    display,
    ...(look && { look: { ...look, background: look.background } }),
    ...(traits && { traits }),
    access: { ...own, hidden: own.hidden || node.hidden || hidden },
  };
}

const standIn = ({ inset = [0, 0] }: CapturedElement, { box, selector, access }: RecordedElement, { frames }: Stand): Stand => ({
  x: (box?.x ?? 0) + inset[0],
  y: (box?.y ?? 0) + inset[1],
  hidden: access?.hidden === true,
  frames: [...frames, selector],
});

const nothing: RecordedElement = { tag: 'html', attributes: {}, children: [], selector: 'html', display: 'block' };

const numbered = new WeakMap<Tree, ReadonlyMap<RecordedElement, number>>();

/** Tells the number that an element of a frame has in the whole recording, counted in document order from 0. */
export function elementNumbers(tree: Tree): (frame: CapturedFrame, number: number | undefined) => number | undefined {
  const numbers = numbered.get(tree) ?? numbersOf(tree.root);
  numbered.set(tree, numbers);
  return (frame, number) => {
    const element = number === undefined ? undefined : tree.elements.get(frame)?.[number];
    return element === undefined ? undefined : numbers.get(element);
  };
}

function numbersOf(root: RecordedElement): ReadonlyMap<RecordedElement, number> {
  const numbers = new Map<RecordedElement, number>();
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    numbers.set(element, numbers.size);
    waiting.push(...element.children.filter((child) => 'tag' in child).reverse());
  }
  return numbers;
}
