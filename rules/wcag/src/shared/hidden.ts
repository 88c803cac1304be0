import { ancestors, type Document, type Node } from '@klarsyn/core';

/** Classes that style sheets hide things with, for want of a browser that has read the style sheet. */
const hiding = /^(?:(?:is-|u-)?hidden|hide|d-none|skjult)$/;

/** True when assistive technology never meets a node: the browser says so, or the source hides it or something round it. */
export const isHidden = (document: Document, node: Node): boolean => [node, ...ancestors(document, node)].some(hides);

function hides({ html, access }: Node): boolean {
  if (access?.hidden === true) return true;
  if (html === undefined) return false;
  if (access === undefined && (html.attributes['class'] ?? '').split(/\s+/).some((name) => hiding.test(name))) return true;
  const { hidden, style = '', 'aria-hidden': silenced } = html.attributes ?? {};
  return hidden !== undefined || silenced === 'true' || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(style);
}
