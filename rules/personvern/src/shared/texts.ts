import { type Document, isBlock, type Node, type NodeId, type Span } from '@klarsyn/core';

/** A stretch of text and where it stands: in a block, in an attribute, or about the document. */
export interface Said {
  readonly text: string;
  readonly from: 'block' | 'attribute' | 'meta';
  /** The place of some characters of it. An attribute and what stands about the document have only their node. */
  readonly at: (start: number, end: number) => Span | NodeId;
}

/** Kinds of node whose text and attributes can hold what is personal. */
export const speaking = ['root', 'paragraph', 'heading', 'cell', 'caption', 'label', 'image', 'link', 'control'] as const;

const attributes = ['alt', 'title', 'aria-label', 'placeholder', 'value', 'summary'];

/** All that a node says to a reader, in text, in attributes, or as the root in title and properties. */
export function saidBy(node: Node, document: Document): readonly Said[] {
  const whole = (from: Said['from'], texts: readonly (string | undefined)[]): readonly Said[] =>
    [...new Set(texts)].flatMap((text) => (text === undefined || text === '' ? [] : [{ text, from, at: () => node.id }]));
  if (node.kind === 'root') return whole('meta', metaOf(document));
  const said = whole('attribute', [
    ...(node.html === undefined ? [] : attributes.map((name) => node.html?.attributes[name])),
    ...(node.kind === 'image' ? [node.alt] : node.kind === 'control' ? [node.label] : []),
  ]);
  if (!isBlock(node)) return said;
  return [{ text: node.text.plain, from: 'block', at: (start, end) => ({ node: node.id, start, end }) }, ...said];
}

/** What stands about the document. The title of a page is a block of its own there. */
function metaOf({ title, meta, nodes }: Document): readonly (string | undefined)[] {
  const { author, description, keywords, properties = {} } = meta;
  const isRead = nodes.some((node) => node.kind === 'region' && node.region === 'title');
  return [isRead ? undefined : (title ?? meta.title), author, description, keywords, ...Object.values(properties)];
}
