/// <reference lib="dom" />
import type { CapturedElement, CapturedNode } from './capture.ts';
import type { Behind, Looks } from './looks.ts';
import type { overPictures, Written } from './pictures.ts';
import type { Reach } from './reach.ts';
import type { Selectors } from './selectors.ts';
import type { Traits } from './traits.ts';

/** What the walk leaves in the frame's isolated world, for the engines: the number of each element that was written down. */
export interface RecordedWorld {
  klarsynNumbers?: ReadonlyMap<Element, number>;
}

/** What the walk is told. */
export interface WalkOptions {
  readonly isTop: boolean;
  readonly maxNodes: number;
  readonly maxDepth: number;
  /** Longest word, longest run of text, and all of them together, in UTF-16 units. */
  readonly maxWord: number;
  readonly maxText: number;
  readonly maxTotal: number;
  /** Longest value of an attribute, in UTF-16 units. */
  readonly maxValue: number;
}

/** The parts that the walk is put together from. */
export interface WalkParts {
  readonly dom: Reach;
  readonly looks: Looks;
  readonly selectors: Selectors;
  readonly orders: ReadonlyMap<Element, number>;
  readonly overPictures: typeof overPictures;
  readonly traits: Traits;
}

/** Writes down a frame as it stands now, as JSON. Runs in the page; iterative, since pages nest as deep as they like. */
export function walk({ dom, looks, selectors, orders, overPictures, traits }: WalkParts, options: WalkOptions): string {
  interface Visit {
    readonly node: Node;
    readonly parent: number;
    readonly depth: number;
    readonly hidden: boolean;
    readonly isShown: boolean;
    readonly behind: Behind;
  }
  const nodes: CapturedNode[] = [];
  const written: Written[] = [];
  const numbers = new Map<Element, number>();
  const shift = options.isTop ? { x: scrollX, y: scrollY } : { x: 0, y: 0 };
  const closed = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'frame', 'object']);
  const pictures = new Set(['img', 'video', 'canvas', 'svg', 'iframe', 'object', 'embed']);
  const modal = document.querySelector('dialog:modal');
  let cut = false;
  let total = 0;

  const round = (value: number): number => Math.round(value * 100) / 100;
  const shorten = (value: string): string => (value.length > options.maxValue ? `${value.slice(0, options.maxValue)}…` : value);
  const longWord = new RegExp(`\\S{${options.maxWord},}`, 'g');
  const readText = (text: string): string => {
    const short = text.slice(0, Math.min(options.maxText, options.maxTotal - total));
    const read = short.length > options.maxWord ? short.replace(longWord, (word) => word.slice(0, options.maxWord)) : short;
    total += read.length;
    if (read.length < text.length) cut = true;
    return read;
  };
  const boxOf = (element: Element): readonly [number, number, number, number] | undefined => {
    const { x, y, width, height } = dom.box(element);
    if (width === 0 && height === 0 && !dom.isLaidOut(element)) return undefined;
    return [round(x + shift.x), round(y + shift.y), round(width), round(height)];
  };
  const insetOf = (style: CSSStyleDeclaration): readonly [number, number] => [
    Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft),
    Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.paddingTop),
  ];
  const write = (element: Element, { parent, hidden, behind, depth, ...outer }: Visit): Omit<Visit, 'node'> => {
    const style = getComputedStyle(element);
    const place = nodes.length;
    // What has no box of its own (a slot, say) is shown when what is around it is.
    const isShown = style.display === 'contents' ? outer.isShown && style.visibility === 'visible' : dom.isVisible(element);
    const isBehind = modal !== null && modal !== element && !modal.contains(element) && !element.contains(modal);
    const isKept = hidden || isBehind || dom.attribute(element, 'aria-hidden') === 'true' || dom.attribute(element, 'inert') !== null;
    const ground = looks.behind(style, behind, place);
    const tag = dom.localName(element);
    const box = isShown ? boxOf(element) : undefined;
    const found = traits.of(element, style, isShown);
    const captured: CapturedElement = {
      parent,
      tag,
      attributes: Object.fromEntries(dom.attributes(element).map(([name, value]) => [name, shorten(value)])),
      selector: selectors.selector(element),
      display: style.display,
      hidden: isKept || !isShown,
      order: orders.get(element) ?? -1,
      ...(box && { box }),
      ...((tag === 'iframe' || tag === 'frame') && { inset: insetOf(style) }),
      ...(isShown && { look: looks.look(style, ground) }),
      ...(found.length > 0 && { traits: found }),
    };
    nodes.push(captured);
    numbers.set(element, numbers.size);
    const isPicture = pictures.has(tag) || (ground.color === undefined && ground.painter === place);
    written.push({ element, place, painter: ground.painter, isPicture, captured });
    return { parent: place, depth: depth + 1, hidden: isKept, isShown, behind: ground };
  };
  const visit = (at: Visit, waiting: Visit[]): void => {
    const { node, parent } = at;
    if (node instanceof Text) nodes.push({ parent, text: readText(node.data) });
    if (node instanceof Comment) nodes.push({ parent, comment: node.data });
    if (!(node instanceof Element)) return;
    const inside = write(node, at);
    if (closed.has(dom.localName(node))) return;
    if (at.depth >= options.maxDepth) cut = true;
    else for (const child of dom.shownChildren(node).reverse()) waiting.push({ ...inside, node: child });
  };

  const top = dom.top(document);
  const isDark = top !== null && getComputedStyle(top).colorScheme === 'dark';
  const waiting: Visit[] =
    top === null ? [] : [{ node: top, parent: -1, depth: 0, hidden: false, isShown: true, behind: looks.canvas(isDark) }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (nodes.length >= options.maxNodes) cut = true;
    else visit(at, waiting);
  }
  for (const { place, captured } of overPictures(nodes, written)) {
    const { look } = captured;
    if (look !== undefined) nodes[place] = { ...captured, look: { ...look, background: undefined } };
  }
  (globalThis as RecordedWorld).klarsynNumbers = numbers;
  const viewport = { width: innerWidth, height: innerHeight };
  return JSON.stringify({ title: dom.title(document), viewport, nodes, cut });
}
