import type { Meaning, Region } from '@klarsyn/core';
import type { Names } from './names.ts';
import { isElement, type PlainElement } from './tree.ts';

/** What the surroundings say of an element. */
export interface Surroundings {
  /** Whether it stands in a row of text. */
  readonly inRow: boolean;
  /** Whether it stands in an article or another part of the page, where `header` and `footer` belong to that part alone. */
  readonly inPart: boolean;
}

/** What an element means, in the words of the Document. */
export function meaningOf(element: PlainElement, names: Names, { inRow, inPart }: Surroundings): Meaning {
  const { tag, attributes } = element;
  const role = attributes['role']?.trim().toLowerCase().split(/\s+/)[0];
  const byRole = role === undefined ? undefined : meaningOfRole(role, element, names);
  if (byRole !== undefined) return byRole;
  if (tag === 'p') return { kind: inRow ? 'other' : 'paragraph' };
  const simple = Object.hasOwn(simpleTags, tag) ? simpleTags[tag] : undefined;
  if (simple !== undefined) return simple;
  const heading = /^h([1-6])$/.exec(tag);
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]) };
  if (tag === 'header' || tag === 'footer') return inPart ? { kind: 'section' } : { kind: 'region', region: tag };
  if (tag === 'a' || tag === 'area') return linkOrOther(element, names);
  if (tag === 'img') return { kind: 'image', alt: attributes['alt'], ...sizeOf(attributes) };
  if (tag === 'svg') return { kind: 'other' };
  if (tag === 'input') return inputOf(element, names);
  if (controls.has(tag)) return { kind: 'control', type: tag, label: names.label(element) };
  if (tag === 'iframe' || tag === 'frame')
    return { kind: 'frame', title: names.told(element) ?? attributes['title'], src: attributes['src'] };
  if (tag === 'audio' || tag === 'video') return { kind: 'media', type: tag, src: sourceOf(element) };
  return { kind: inRow ? 'other' : 'section' };
}

const simpleTags: Readonly<Record<string, Meaning>> = {
  pre: { kind: 'paragraph' },
  summary: { kind: 'section' },
  ul: { kind: 'list', ordered: false },
  menu: { kind: 'list', ordered: false },
  dl: { kind: 'list', ordered: false },
  ol: { kind: 'list', ordered: true },
  li: { kind: 'item' },
  dt: { kind: 'item' },
  dd: { kind: 'item' },
  option: { kind: 'item' },
  table: { kind: 'table' },
  tr: { kind: 'row' },
  td: { kind: 'cell', header: false },
  th: { kind: 'cell', header: true },
  caption: { kind: 'caption' },
  figcaption: { kind: 'caption' },
  label: { kind: 'label' },
  legend: { kind: 'label' },
  blockquote: { kind: 'quote' },
  q: { kind: 'quote' },
  form: { kind: 'form' },
  main: { kind: 'region', region: 'main' },
  nav: { kind: 'region', region: 'navigation' },
  aside: { kind: 'region', region: 'aside' },
  address: { kind: 'region', region: 'address' },
  title: { kind: 'region', region: 'title' },
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  code: { kind: 'code' },
  kbd: { kind: 'code' },
  samp: { kind: 'code' },
  tt: { kind: 'code' },
  ins: { kind: 'revision', change: 'inserted' },
  del: { kind: 'revision', change: 'deleted' },
};

const controls = new Set(['button', 'select', 'textarea']);
const regions: Readonly<Record<string, Region>> = {
  banner: 'header',
  contentinfo: 'footer',
  main: 'main',
  navigation: 'navigation',
  complementary: 'aside',
};

function meaningOfRole(role: string, element: PlainElement, names: Names): Meaning | undefined {
  const { attributes, tag } = element;
  const region = regions[role];
  if (region !== undefined) return { kind: 'region', region };
  if (role === 'heading') return { kind: 'heading', level: levelOf(attributes['aria-level']) };
  if (role === 'img') return { kind: 'image', alt: attributes['alt'] ?? names.told(element) ?? titleIn(element), ...sizeOf(attributes) };
  if (role === 'list' && tag !== 'ol') return { kind: 'list', ordered: false };
  if (role === 'listitem') return { kind: 'item' };
  if (role === 'button' && tag !== 'a' && tag !== 'input')
    return { kind: 'control', type: 'button', label: names.label(element) ?? (names.text(element) || undefined) };
  return undefined;
}

/** The level that `aria-level` gives; 2 without it, as ARIA has it. */
const levelOf = (written: string | undefined): number => (/^[1-9]\d*$/.test(written ?? '') ? Number(written) : 2);

function linkOrOther(element: PlainElement, names: Names): Meaning {
  const { attributes, tag } = element;
  const href = attributes['href'];
  if (tag === 'area') return { kind: 'image', alt: attributes['alt'] };
  if (href === undefined) return { kind: 'other' };
  return { kind: 'link', href, label: names.text(element) || names.told(element) || attributes['title'] || '' };
}

function inputOf(element: PlainElement, names: Names): Meaning {
  const { attributes } = element;
  const type = attributes['type']?.trim().toLowerCase() || 'text';
  if (type === 'hidden') return { kind: 'other' };
  if (type === 'image') return { kind: 'image', alt: attributes['alt'], ...sizeOf(attributes) };
  return { kind: 'control', type, label: names.label(element) };
}

/** The first `title` in an svg. */
function titleIn(element: PlainElement): string | undefined {
  const title = element.children.find((child) => isElement(child) && child.tag === 'title');
  const text = title !== undefined && isElement(title) ? title.children.map((child) => ('text' in child ? child.text : '')).join('') : '';
  return text.trim() || undefined;
}

function sourceOf({ attributes, children }: PlainElement): string | undefined {
  const source = children.find((child) => isElement(child) && child.tag === 'source');
  return attributes['src'] ?? (source !== undefined && isElement(source) ? source.attributes['src'] : undefined);
}

function sizeOf({ src, width, height }: Readonly<Record<string, string>>): { src?: string; width?: number; height?: number } {
  const size = (written: string | undefined) => (/^\d+$/.test(written ?? '') ? Number(written) : undefined);
  const w = size(width);
  const h = size(height);
  return { ...(src !== undefined && { src }), ...(w !== undefined && { width: w }), ...(h !== undefined && { height: h }) };
}
