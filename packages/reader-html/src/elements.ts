import type { NodeId, PageElement } from '@klarsyn/core';
import { isElement, isText, type PlainElement } from './tree.ts';

type Growing = { -readonly [K in keyof PageElement]: PageElement[K] } & { content: (string | number)[] };

interface Visit {
  readonly element: PlainElement;
  readonly parent: Growing | undefined;
  /** Where it stands in the content of its parent. */
  readonly slot: number;
}

/** Lists the elements of a tree in document order, with the node each became. Goes step by step: pages nest deep. */
export function elementsOf(root: PlainElement, nodes: ReadonlyMap<PlainElement, NodeId>): readonly PageElement[] {
  const elements: Growing[] = [];
  const waiting: Visit[] = [{ element: root, parent: undefined, slot: 0 }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { element, parent, slot } = visit;
    const { place, display, look, access, traits } = element.rendered ?? {};
    const index = elements.length;
    const grown: Growing = {
      index,
      parent: parent?.index,
      end: index + 1,
      tag: element.tag,
      attributes: element.attributes,
      content: element.children.filter((child) => isElement(child) || isText(child)).map((child) => ('text' in child ? child.text : -1)),
      node: nodes.get(element) ?? parent?.node ?? 0,
      ...(access && { access }),
      ...(look && { look }),
      ...(place?.box && { box: place.box }),
      ...(display !== undefined && { display }),
      ...(traits && { traits }),
    };
    elements.push(grown);
    if (parent !== undefined) parent.content[slot] = index;
    const inside = element.children.filter((child) => isElement(child) || isText(child));
    for (let at = inside.length - 1; at >= 0; at -= 1) {
      const child = inside[at];
      if (child !== undefined && isElement(child)) waiting.push({ element: child, parent: grown, slot: at });
    }
  }
  for (const { end, parent } of elements.toReversed()) {
    const above = parent === undefined ? undefined : elements[parent];
    if (above !== undefined) above.end = Math.max(above.end, end);
  }
  return elements;
}
