/// <reference lib="dom" />
import type { Reach } from './reach.ts';

/** Makes selectors that survive small changes of a page. Runs in the page. */
export function selectors({ all, attribute, childNodes, localName, parent, root: rootOf, shadowRoot }: Reach) {
  const counts = new Map<Node, { readonly ids: Map<string, number>; readonly tags: Map<string, number> }>();
  const steps = new Map<Element, string>();
  const made = new Map<Element, { readonly path: string; readonly steps: number }>();
  /** A page may nest as deep as it likes: a way that is longer begins anew, or the ways alone would fill the memory. */
  const mostSteps = 100;

  /** An id that a machine makes anew for each visit does not find the element again. */
  const looksMade = (id: string): boolean =>
    id.length > 60 || /\d{4,}|[0-9a-f]{8,}|^[:_]|:$|^(?:ember|ext-gen|radix|react|mui|yui|ng-|cdk-|headlessui)/i.test(id);
  const landmarks = new Set(['html', 'head', 'body', 'main', 'header', 'footer', 'nav', 'h1']);

  const countIn = (root: Node) => {
    const known = counts.get(root);
    if (known !== undefined) return known;
    const counted = { ids: new Map<string, number>(), tags: new Map<string, number>() };
    for (const element of all(root)) {
      const id = attribute(element, 'id');
      if (id) counted.ids.set(id, (counted.ids.get(id) ?? 0) + 1);
      const tag = localName(element);
      if (landmarks.has(tag)) counted.tags.set(tag, (counted.tags.get(tag) ?? 0) + 1);
    }
    counts.set(root, counted);
    return counted;
  };
  const anchor = (element: Element): string | undefined => {
    const { ids, tags } = countIn(rootOf(element));
    const id = attribute(element, 'id');
    if (id && ids.get(id) === 1 && !looksMade(id)) return `#${CSS.escape(id)}`;
    const tag = localName(element);
    return tags.get(tag) === 1 ? tag : undefined;
  };
  /** Counts the children of one parent together: a table of ten thousand rows is gone through once. */
  const stepsUnder = (above: Node): void => {
    const children = childNodes(above).filter((child) => child instanceof Element);
    const total = new Map<string, number>();
    for (const child of children) total.set(localName(child), (total.get(localName(child)) ?? 0) + 1);
    const soFar = new Map<string, number>();
    for (const child of children) {
      const tag = localName(child);
      const place = (soFar.get(tag) ?? 0) + 1;
      soFar.set(tag, place);
      steps.set(child, CSS.escape(tag) + ((total.get(tag) ?? 0) > 1 ? `:nth-of-type(${place})` : ''));
    }
  };
  const step = (element: Element, above: Node | null): string => {
    if (above !== null && !steps.has(element)) stepsUnder(above);
    return steps.get(element) ?? CSS.escape(localName(element));
  };
  /** The selector inside the element's own document or shadow tree. */
  const own = (element: Element): { readonly path: string; readonly steps: number } => {
    const known = made.get(element);
    if (known !== undefined) return known;
    const above = parent(element);
    const short = anchor(element);
    const outer = short === undefined && above instanceof Element ? own(above) : undefined;
    const found =
      outer === undefined || outer.steps === mostSteps
        ? { path: short ?? step(element, above), steps: 0 }
        : { path: `${outer.path} > ${step(element, above)}`, steps: outer.steps + 1 };
    made.set(element, found);
    return found;
  };
  /** The selector from the document; `>>>` steps into a shadow tree, as puppeteer reads it. */
  const selector = (element: Element): string => {
    const root = rootOf(element);
    const isShadow = root instanceof ShadowRoot && shadowRoot(root.host) === root;
    return isShadow ? `${selector(root.host)} >>> ${own(element).path}` : own(element).path;
  };
  return { selector };
}

/** What {@link selectors} gives. */
export type Selectors = ReturnType<typeof selectors>;
