import { type Document, isNode, isPair, type LineCounter } from 'yaml';

/** The keys and numbers that lead to a value. */
export type Path = readonly (string | number)[];

/** The data of a file that is right as YAML; undefined when an alias in it names nothing, or what it stands in, or too much. */
export function dataOf(parsed: Document): unknown {
  try {
    const data: unknown = parsed.toJS() ?? {};
    // Throws on data that goes in a ring.
    JSON.stringify(data);
    return data;
  } catch {
    return undefined;
  }
}

/** The line of the deepest part of a path that the file has, from 1. */
export function lineIn(parsed: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(parsed.getIn(path.slice(0, length - 1), true), path[length - 1]);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function startOf(parent: unknown, key: string | number | undefined): number | undefined {
  const items = (parent as { readonly items?: readonly unknown[] } | undefined)?.items ?? [];
  const item = typeof key === 'number' ? items[key] : items.find((pair) => isPair(pair) && String(pair.key) === key);
  const node = isPair(item) ? item.key : item;
  return isNode(node) ? node.range?.[0] : undefined;
}
