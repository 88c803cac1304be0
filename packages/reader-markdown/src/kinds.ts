import type { Meaning } from '@klarsyn/core';
import type { Nodes, Root } from 'mdast';

/** Where the names of links and images lead. */
export type Addresses = ReadonlyMap<string, string>;

/** The addresses that a text defines apart from its links: `[navn]: adresse`. The first of a name counts. */
export function addressesOf(tree: Root): Addresses {
  const addresses = new Map<string, string>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return addresses;
}

/** What a node of Markdown means, in the words of the Document; undefined for nodes that hold nothing a reader meets. */
export function meaningOf(node: Nodes, addresses: Addresses): Meaning | undefined {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: node.depth };
    case 'paragraph':
      return { kind: 'paragraph' };
    case 'list':
      return { kind: 'list', ordered: node.ordered === true };
    case 'listItem':
      return { kind: 'item' };
    case 'blockquote':
      return { kind: 'quote' };
    case 'table':
      return { kind: 'table' };
    case 'tableRow':
      return { kind: 'row' };
    case 'tableCell':
      return { kind: 'cell', header: false };
    case 'footnoteDefinition':
      return { kind: 'region', region: 'footnote' };
    case 'strong':
      return { kind: 'strong' };
    case 'emphasis':
      return { kind: 'emphasis' };
    case 'delete':
      return { kind: 'revision', change: 'deleted' };
    case 'inlineCode':
    case 'code':
      return { kind: 'code' };
    case 'link':
      return { kind: 'link', href: node.url, label: textOf(node) };
    case 'linkReference':
      return { kind: 'link', href: addresses.get(node.identifier) ?? '', label: textOf(node) };
    case 'image':
      return { kind: 'image', alt: node.alt ?? '', src: node.url };
    case 'imageReference':
      return { kind: 'image', alt: node.alt ?? '', src: addresses.get(node.identifier) ?? '' };
    default:
      return undefined;
  }
}

/** What is written in a node: its text, and the alternatives of its images. */
function textOf(node: Nodes): string {
  const parts: string[] = [];
  const visit = (inner: Nodes) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') parts.push(inner.value);
    else if (inner.type === 'image' || inner.type === 'imageReference') parts.push(inner.alt ?? '');
    else if (inner.type === 'break') parts.push(' ');
    else if ('children' in inner) inner.children.forEach(visit);
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
