import { type Block, controlOf, type Document, type LanguageTag, type NodeId, type NodeOf, nodeOf } from '@klarsyn/core';
import type { Island } from './tokenize.ts';

/** Characters [start, end) of a block that the source declares to be in another language than the block. */
export interface Foreign {
  readonly start: number;
  readonly end: number;
  readonly language: LanguageTag;
}

/** The stretches of a block that are not its prose: merge fields, code, deleted text, and passages in another declared language. */
export function stretches(document: Document, block: Block): { readonly islands: readonly Island[]; readonly foreign: readonly Foreign[] } {
  const islands: Island[] = [];
  const foreign: Foreign[] = [];
  let open: NodeId | undefined;
  for (const piece of block.text.pieces) {
    if (piece.node === block.id) continue;
    const end = piece.start + piece.length;
    const island = islandAbove(document, block, piece.node);
    const last = islands.at(-1);
    if (island !== undefined && island.id === open && last !== undefined) islands[islands.length - 1] = { ...last, end };
    else if (island !== undefined) islands.push({ start: piece.start, end, kind: island.kind, ...(isControl(island) && { parts: true }) });
    open = island?.id;
    const { declared } = nodeOf(document, piece.node);
    if (declared !== undefined && primary(declared) !== primary(block.declared))
      foreign.push({ start: piece.start, end, language: declared });
  }
  return { islands, foreign };
}

const isControl = (node: NodeOf<'field' | 'code'>): boolean => node.kind === 'field' && controlOf(node.name) !== undefined;

function islandAbove(document: Document, block: Block, id: NodeId): NodeOf<'field' | 'code'> | undefined {
  for (let at: NodeId | undefined = id; at !== undefined && at !== block.id; ) {
    const node = nodeOf(document, at);
    if (node.kind === 'field' || node.kind === 'code') return node;
    at = node.parent;
  }
  return undefined;
}

const primary = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-')[0];
