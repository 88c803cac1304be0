/// <reference lib="dom" />
import type { Originals } from './unhide.ts';

/**
 * Ways to the DOM that a page cannot bend: `<input name="childNodes">` in a form hides the form's own `childNodes`. Attributes are as the page wrote
 * them. Runs in the page.
 */
export function reach(originals: Originals) {
  const getter = <T>(prototype: object, name: string) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => T;
    return (of: Node): T => get.call(of);
  };
  const first = getter<Node | null>(Node.prototype, 'firstChild');
  const next = getter<Node | null>(Node.prototype, 'nextSibling');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const childNodes = (of: Node): Node[] => {
    const found: Node[] = [];
    for (let child = first(of); child !== null; child = next(child)) found.push(child);
    return found;
  };
  /** Children as they are shown: the shadow tree in place of what it covers, what a slot was given in place of its fallback. */
  const shownChildren = (of: Element): Node[] => {
    const root = shadowRoot(of);
    if (root !== null) return childNodes(root);
    if (of instanceof HTMLSlotElement) {
      const given = of.assignedNodes();
      if (given.length > 0) return given;
    }
    return childNodes(of);
  };
  const all = (root: Node): NodeListOf<Element> => {
    const { querySelectorAll } = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
    return querySelectorAll.call(root, '*');
  };
  const attributes = getter<NamedNodeMap>(Element.prototype, 'attributes');
  return {
    all,
    childNodes,
    shownChildren,
    shadowRoot,
    top: getter<Element | null>(Document.prototype, 'documentElement'),
    title: getter<string>(Document.prototype, 'title'),
    parent: getter<Node | null>(Node.prototype, 'parentNode'),
    root: (of: Node): Node => Node.prototype.getRootNode.call(of),
    attributes: (of: Element): readonly (readonly [name: string, value: string])[] =>
      Array.from(attributes(of), ({ name, value }) => [name, originals.get(of)?.get(name) ?? value]),
    localName: getter<string>(Element.prototype, 'localName'),
    attribute: (of: Element, name: string): string | null => originals.get(of)?.get(name) ?? Element.prototype.getAttribute.call(of, name),
    box: (of: Element): DOMRect => Element.prototype.getBoundingClientRect.call(of),
    isLaidOut: (of: Element): boolean => Element.prototype.getClientRects.call(of).length > 0,
    isVisible: (of: Element): boolean => Element.prototype.checkVisibility.call(of, { visibilityProperty: true }),
  };
}

/** What {@link reach} gives. */
export type Reach = ReturnType<typeof reach>;
