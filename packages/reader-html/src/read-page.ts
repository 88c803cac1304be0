import { type Audit, type Complaint, type Document, DocumentBuilder, type NodeId, type Recording, textPlaces } from '@klarsyn/core';
import { elementsOf } from './elements.ts';
import { locate } from './locate.ts';
import { matchTrees } from './match.ts';
import { metaOf } from './meta.ts';
import { namesOf } from './names.ts';
import { parse } from './parse.ts';
import { plainTree } from './recorded.ts';
import type { Before, PlainElement } from './tree.ts';
import { write } from './write.ts';

/** What `readPage` reads. */
export interface PageSource {
  readonly uri: string;
  readonly recording: Recording;
  /** The HTML file that was opened, when it was a local one. */
  readonly source?: string;
}

/**
 * Reads a page as a browser had it. With the source file beside it there is one document: what stands in the source has its place
 * there, and only what scripts made has a place on the page alone. What is not shown keeps its nodes and gives no text.
 */
export function readPage({ uri, recording, source }: PageSource): Document {
  const tree = plainTree(recording.root);
  const { root, before, complaints } =
    source === undefined ? { root: tree.root, before: nothing, complaints: [] } : inSource(tree.root, source);
  const places = source === undefined ? undefined : textPlaces(source);
  const builder = new DocumentBuilder();
  const nodes = write({ builder, names: namesOf(root), textPlace: places?.place, length: source?.length ?? 0 }, root, before);
  const numbers = new Map([...nodes].map(([{ rendered }, node]) => [rendered?.index, node]));
  const meta = metaOf(root);
  const title = recording.title.trim() || meta.title;
  return builder.finish({
    uri,
    ...(/^https?:/.test(recording.url) && { address: recording.url }),
    format: source === undefined ? 'page' : 'html',
    declared: root.attributes['lang'] || undefined,
    title,
    meta: { ...meta, ...(title !== undefined && { title }) },
    ...(places && { lines: places.lines }),
    elements: elementsOf(root, nodes),
    audits: recording.audits.map(({ element, ...audit }): Audit => ({ ...audit, node: nodeAt(element, numbers, tree.above) })),
    probes: recording.probes,
    directives: [],
    complaints: [...recording.complaints, ...tree.complaints, ...complaints],
  });
}

const nothing: Before = { comments: [], whole: false };

interface Located {
  readonly root: PlainElement;
  readonly before: Before;
  readonly complaints: readonly Complaint[];
}

function inSource(page: PlainElement, source: string): Located {
  const { root, before, complaints } = parse(source);
  return { root: locate(page, matchTrees(root, page)), before, complaints };
}

/** The node of an element, or of the nearest element around it that has one. */
function nodeAt(element: number | undefined, nodes: ReadonlyMap<number | undefined, NodeId>, above: RecordedElements): NodeId | undefined {
  for (let at = element; at !== undefined; at = above[at]) {
    const node = nodes.get(at);
    if (node !== undefined) return node;
  }
  return undefined;
}

type RecordedElements = readonly (number | undefined)[];
