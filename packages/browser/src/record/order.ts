/// <reference lib="dom" />
import type { Reach } from './reach.ts';

/** Numbers every element of a frame as the DevTools protocol lists them: an element, its open shadow tree, its children. Runs in the page. */
export function order({ childNodes, shadowRoot, top }: Reach): ReadonlyMap<Element, number> {
  const numbers = new Map<Element, number>();
  const start = top(document);
  const waiting: Node[] = start === null ? [] : [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node instanceof Element) numbers.set(node, numbers.size);
    const root = node instanceof Element ? shadowRoot(node) : null;
    waiting.push(...childNodes(node).reverse());
    if (root !== null) waiting.push(root);
  }
  return numbers;
}
