/** An element read whole. Names have the house's prefixes (`w:p`), whatever prefixes the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** How many elements of this name begin before it in the part. */
  readonly order: number;
  /** Where it stands in the text of the part: its first tag begins, that tag ends, the element ends. */
  readonly from: number;
  readonly inside: number;
  readonly to: number;
}

/** An element or a run of text. */
export type XmlNode = XmlElement | string;

/** The first child with this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** All children with this name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((node): node is XmlElement => typeof node !== 'string' && node.name === name);

/** True for the ways XML writes yes. */
export const isOn = (value: string | undefined): boolean => value === 'true' || value === '1' || value === 'on';

/** A whole number; undefined for anything else. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** The text inside an element, of all depths. */
export function textIn(element: XmlElement): string {
  let text = '';
  walk(element, { enter: () => true, text: (run) => (text += run) });
  return text;
}

/** The first element below with this name, in document order. */
export function findIn(element: XmlElement, name: string): XmlElement | undefined {
  let found: XmlElement | undefined;
  walk(element, {
    enter(below) {
      if (found === undefined && below !== element && below.name === name) found = below;
      return found === undefined;
    },
  });
  return found;
}

/** What a walk calls. `enter` says whether to go into an element; `leave` follows for those it went into. */
export interface Visitor {
  enter(element: XmlElement): boolean;
  leave?(element: XmlElement): void;
  text?(run: string): void;
}

/** Visits an element and all below it in document order, without recursion. */
export function walk(root: XmlElement, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const path: { readonly element: XmlElement; at: number }[] = [{ element: root, at: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const node = top.element.children[top.at];
    top.at += 1;
    if (node === undefined) {
      visitor.leave?.(top.element);
      path.pop();
    } else if (typeof node === 'string') visitor.text?.(node);
    else if (visitor.enter(node)) path.push({ element: node, at: 0 });
  }
}
