import { type Block, blocks, type Document, type Node } from '../model/index.ts';
import { placesIn, straysAmong } from './strays.ts';

/**
 * What is wrong with the shape of a document, or with its places in the source it was read from. Nothing, for a sound one:
 * the tree holds together, every place lies inside the source, every piece of exact text is what stands there.
 */
export const faultsOf = (document: Document, source: string): readonly string[] => [
  ...shapeFaults(document),
  ...straysAmong(placesIn(document), document, source),
  ...blocks(document).flatMap((block) => sourceFaults(block, source).map((fault) => `${block.kind} ${block.id}: ${fault}`)),
];

/** What is wrong with the shape of a document in any format: its tree, its suppressions, and the pieces its text is made of. */
export const shapeFaults = (document: Document): readonly string[] => [
  ...document.nodes.flatMap((node, index) => treeFaults(document, node, index)),
  ...document.directives.flatMap(({ covers }) =>
    covers === undefined || document.nodes[covers] !== undefined ? [] : [`a suppression covers ${covers}, which is no node`],
  ),
  ...blocks(document).flatMap((block) => pieceFaults(block).map((fault) => `${block.kind} ${block.id}: ${fault}`)),
];

function treeFaults({ nodes }: Document, { id, parent, end }: Node, index: number): readonly string[] {
  const above = parent === undefined ? undefined : nodes[parent];
  return [
    ...(id === index ? [] : [`node ${index} says it is ${id}`]),
    ...((parent === undefined) === (index === 0) ? [] : [`node ${index} has parent ${parent}`]),
    ...(end > index && end <= nodes.length ? [] : [`node ${index} ends at ${end}`]),
    ...(above === undefined || (above.id < index && end <= above.end) ? [] : [`node ${index} is not inside its parent`]),
  ];
}

function pieceFaults({ id, end, text: { plain, pieces } }: Block): readonly string[] {
  const faults: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.start !== at) faults.push(`a piece begins at ${piece.start}, not ${at}`);
    at = piece.start + piece.length;
    if (piece.node < id || piece.node >= end) faults.push(`a piece belongs to ${piece.node}, outside the block`);
    if (piece.source < 0 || piece.sourceLength < 0) faults.push('a piece lies before the source');
  }
  if (at !== plain.length) faults.push(`the pieces end at ${at}, the text at ${plain.length}`);
  return faults;
}

function sourceFaults({ text: { plain, pieces } }: Block, source: string): readonly string[] {
  const faults: string[] = [];
  for (const piece of pieces) {
    if (piece.source + piece.sourceLength > source.length) faults.push('a piece lies outside the source');
    if (piece.length !== piece.sourceLength) continue;
    const there = source.slice(piece.source, piece.source + piece.sourceLength);
    const here = plain.slice(piece.start, piece.start + piece.length);
    if (asRead(there) !== asRead(here)) faults.push(`«${here}» stands as «${there}» in the source`);
  }
  return faults;
}

/** White space may have become a space, and NUL is read as U+FFFD. */
const asRead = (text: string): string => text.replace(/[\t\n\r\f]/g, ' ').replaceAll('\0', '\uFFFD');
