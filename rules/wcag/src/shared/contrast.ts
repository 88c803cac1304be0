import { ancestors, contrast, type Document, isBlock, type Look, type Node, parseColor } from '@klarsyn/core';

/** Large text is at least 18 points, or 14 points and bold. Source: WCAG 2.1, «large scale». */
export const isLarge = ({ fontSizePt, bold }: Look): boolean => fontSizePt >= 18 || (bold && fontSizePt >= 14);

/** The contrast of text against what is behind it; undefined where that is a picture or cannot be told. */
export const ratioOf = ({ color, background }: Look): number | undefined =>
  background === undefined || isSeeThrough(color) || isSeeThrough(background) ? undefined : contrast(color, background);

/** True when some text stands in the node itself, and not in one inside it. */
export function isRead(document: Document, node: Node): boolean {
  const text = (isBlock(node) ? node : ancestors(document, node).find(isBlock))?.text;
  return (
    text?.pieces.some(
      ({ node: holder, start, length }) => holder === node.id && /[\p{L}\p{N}]/u.test(text.plain.slice(start, start + length)),
    ) === true
  );
}

const isSeeThrough = (color: string): boolean => (parseColor(color)?.alpha ?? 1) < 1;
