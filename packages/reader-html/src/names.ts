import { isBlockElement, isHidden, unseen } from './tags.ts';
import { isElement, isText, type PlainElement, type PlainNode } from './tree.ts';

/** What elements are called, by the rules a browser names them with (accname 1.2), as far as the tree alone can tell. */
export interface Names {
  /** What is written in an element: its text, and the alternatives of its images. */
  readonly text: (element: PlainElement) => string;
  /** A name given by `aria-labelledby` or `aria-label`. */
  readonly told: (element: PlainElement) => string | undefined;
  /** The label of a control. */
  readonly label: (element: PlainElement) => string | undefined;
}

/** Learns the names of a tree. */
export function namesOf(root: PlainElement): Names {
  const byId = new Map<string, PlainElement>();
  const labels = new Map<string, PlainElement[]>();
  const wrapping = new Map<PlainElement, PlainElement>();
  const visit = (element: PlainElement, label: PlainElement | undefined) => {
    const id = element.attributes['id'];
    const target = element.attributes['for'];
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    if (element.tag === 'label' && target !== undefined) labels.set(target, [...(labels.get(target) ?? []), element]);
    if (label !== undefined) wrapping.set(element, label);
    const inner = element.tag === 'label' && target === undefined ? element : label;
    for (const child of element.children) if (isElement(child)) visit(child, inner);
  };
  visit(root, undefined);
  const told = ({ attributes }: PlainElement): string | undefined => {
    const ids = (attributes['aria-labelledby'] ?? '').split(/\s+/);
    const parts = ids.map((id) => byId.get(id)).filter((element) => element !== undefined);
    return filled(parts.map((part) => filled(part.attributes['aria-label']) ?? textOf(part)).join(' ')) ?? filled(attributes['aria-label']);
  };
  const label = (element: PlainElement): string | undefined => {
    const { tag, attributes } = element;
    const outside = [...(labels.get(attributes['id'] ?? '') ?? []), wrapping.get(element)].filter((found) => found !== undefined);
    const own = tag === 'button' ? textOf(element) : buttonTypes.has(attributes['type'] ?? '') ? attributes['value'] : undefined;
    const alt = attributes['type'] === 'image' ? attributes['alt'] : undefined;
    return told(element) ?? filled(outside.map(textOf).join(' ')) ?? filled(own) ?? filled(alt) ?? filled(attributes['title']);
  };
  return { text: textOf, told, label };
}

const buttonTypes = new Set(['submit', 'reset', 'button']);

function textOf(element: PlainElement): string {
  const parts: string[] = [];
  const visit = (node: PlainNode) => {
    if (isText(node)) parts.push(node.text);
    if (!isElement(node) || unseen.has(node.tag) || ownValue.has(node.tag) || (node !== element && isHidden(node))) return;
    const { tag, attributes } = node;
    const told = node === element ? undefined : filled(attributes['aria-label']);
    const edge = tag === 'br' || isBlockElement(node) ? ' ' : '';
    parts.push(edge);
    if (tag === 'img' || tag === 'area') parts.push(told ?? attributes['alt'] ?? '');
    else if (told !== undefined) parts.push(told);
    else node.children.forEach(visit);
    parts.push(edge);
  };
  visit(element);
  const text = parts.join('').replace(/[ \t\n\r\f]+/g, ' ');
  return text.trim();
}

/** Controls whose content is a value, not a name. */
const ownValue = new Set(['select', 'textarea']);

const filled = (name: string | undefined): string | undefined => name?.trim() || undefined;
