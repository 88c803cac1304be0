import type { Meta } from '@klarsyn/core';
import { isElement, isText, type PlainElement } from './tree.ts';

/** What the head of a page says about it. */
export function metaOf(root: PlainElement): Meta {
  const head = root.children.find((child): child is PlainElement => isElement(child) && child.tag === 'head');
  const elements = head?.children.filter(isElement) ?? [];
  const title = elements.find(({ tag }) => tag === 'title');
  const properties: Record<string, string> = {};
  for (const { tag, attributes } of elements) {
    const name = attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'];
    const { content } = attributes;
    if (tag === 'meta' && name !== undefined && content !== undefined) properties[name.toLowerCase()] ??= content;
  }
  const { author, description, keywords } = properties;
  const text = title?.children
    .map((child) => (isText(child) ? child.text : ''))
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
  return {
    ...(text && { title: text }),
    ...(author !== undefined && { author }),
    ...(description !== undefined && { description }),
    ...(keywords !== undefined && { keywords }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}
