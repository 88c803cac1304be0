import type { Document, NodeId } from '@klarsyn/core';
import { attribute, isTopFrame, tagged } from './tree.ts';

/** A `meta` that makes the page load again or another page take its place, after so many seconds. The first valid one counts. */
export function refreshOf(document: Document): { readonly seconds: number; readonly at: NodeId } | undefined {
  for (const meta of tagged(document, 'meta')) {
    if (attribute(meta, 'http-equiv')?.toLowerCase() !== 'refresh' || !isTopFrame(document, meta)) continue;
    const seconds = /^\s*(\d+)(?:\.[\d.]*)?(?:\s*[;,\s]|\s*$)/.exec(meta.attributes['content'] ?? '')?.[1];
    if (seconds !== undefined) return { seconds: Number(seconds), at: meta.node };
  }
  return undefined;
}
