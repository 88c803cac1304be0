import type { Document } from '@klarsyn/core';

/** False for a piece of HTML that is to stand in a page: it has neither a body, a title nor attributes of an `html` element. */
export function isWhole({ format, nodes, title }: Document): boolean {
  if (format !== 'html' || title !== undefined) return true;
  return (
    Object.keys(nodes[0]?.html?.attributes ?? {}).length > 0 || nodes.some(({ html }) => html?.tag === 'body' || html?.tag === 'title')
  );
}
