import type { Block, Document, Node } from '../model/index.ts';

/** A document as a short text, one node a line: kind, place, text, and what else the node says. For snapshots in tests. */
export function outline(document: Document): string {
  const depths: number[] = [];
  return document.nodes
    .map((node) => {
      const depth = node.parent === undefined ? 0 : (depths[node.parent] ?? 0) + 1;
      depths[node.id] = depth;
      const above = node.parent === undefined ? document.declared : document.nodes[node.parent]?.declared;
      return `${'  '.repeat(depth)}${describe(node, above)}`;
    })
    .join('\n');
}

/** The same without places, looks and languages: what each node is, what its kind has to say, and its text. */
export function bareOutline(document: Document): string {
  const depth = new Map<number, number>();
  return document.nodes
    .map((node) => {
      depth.set(node.id, node.parent === undefined ? 0 : (depth.get(node.parent) ?? 0) + 1);
      const { id, parent, end, declared, place, word, look, kind, ...own } = node;
      const said = Object.entries(own).map(([name, value]) =>
        name === 'text' ? JSON.stringify((node as Block).text.plain) : `${name}=${value}`,
      );
      return `${'  '.repeat(depth.get(node.id) ?? 0)}${[kind, ...said].join(' ')}`;
    })
    .join('\n');
}

function describe(node: Node, above: string | undefined): string {
  const { id: _id, parent: _parent, end: _end, place, kind, html, declared, access: _access, look: _look, word: _word, ...rest } = node;
  const { text, ...fields } = rest as { readonly text?: { readonly plain: string } };
  const words = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [
    html === undefined ? kind : `${kind}<${html.tag}>`,
    where(place),
    ...(declared === above ? [] : [`(${declared})`]),
    ...(text === undefined ? [] : [JSON.stringify(text.plain)]),
    ...words,
  ].join(' ');
}

function where(place: Node['place']): string {
  if (place.in === 'text') return `${place.start.offset}–${place.end.offset}${place.page === undefined ? '' : ` ${place.page.selector}`}`;
  return place.in === 'page' ? place.selector : place.in;
}
