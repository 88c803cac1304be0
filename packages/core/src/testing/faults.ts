import { type Block, blocks, type Document, lineStarts, type Node, type Place, pointAt } from '../model/index.ts';

/**
 * What is wrong with the shape of a document, or with its places in the source it was read from. Nothing, for a sound one:
 * the tree holds together, every place lies inside the source, every piece of exact text is what stands there.
 */
export function faultsOf(document: Document, source: string): readonly string[] {
  const starts = lineStarts(source);
  const places = document.nodes.flatMap((node) =>
    placeFaults(node.place, source, starts).map((fault) => `${node.kind} ${node.id}: ${fault}`),
  );
  const directives = document.directives.flatMap(({ covers, place }) => [
    ...placeFaults(place, source, starts),
    ...(covers === undefined || document.nodes[covers] !== undefined ? [] : [`a suppression covers ${covers}, which is no node`]),
  ]);
  return [
    ...document.nodes.flatMap((node, index) => treeFaults(document, node, index)),
    ...places,
    ...blocks(document).flatMap((block) => textFaults(block, source).map((fault) => `${block.kind} ${block.id}: ${fault}`)),
    ...directives,
  ];
}

function treeFaults({ nodes }: Document, { id, parent, end }: Node, index: number): readonly string[] {
  const above = parent === undefined ? undefined : nodes[parent];
  return [
    ...(id === index ? [] : [`node ${index} says it is ${id}`]),
    ...((parent === undefined) === (index === 0) ? [] : [`node ${index} has parent ${parent}`]),
    ...(end > index && end <= nodes.length ? [] : [`node ${index} ends at ${end}`]),
    ...(above === undefined || (above.id < index && end <= above.end) ? [] : [`node ${index} is not inside its parent`]),
  ];
}

function placeFaults(place: Place, source: string, starts: readonly number[]): readonly string[] {
  if (place.in !== 'text') return [];
  const { start, end } = place;
  const isInside = 0 <= start.offset && start.offset <= end.offset && end.offset <= source.length;
  const isPoint = [start, end].every((point) => {
    const { line, column } = pointAt(starts, point.offset);
    return line === point.line && column === point.column;
  });
  return [
    ...(isInside ? [] : [`place ${start.offset}–${end.offset} is outside`]),
    ...(isPoint ? [] : ['line and column are not those of the offset']),
  ];
}

function textFaults({ id, end, text: { plain, pieces } }: Block, source: string): readonly string[] {
  const faults: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.start !== at) faults.push(`a piece begins at ${piece.start}, not ${at}`);
    at = piece.start + piece.length;
    if (piece.node < id || piece.node >= end) faults.push(`a piece belongs to ${piece.node}, outside the block`);
    if (piece.source < 0 || piece.source + piece.sourceLength > source.length) faults.push(`a piece lies outside the source`);
    if (piece.length !== piece.sourceLength) continue;
    const there = source.slice(piece.source, piece.source + piece.sourceLength);
    const here = plain.slice(piece.start, at);
    if (asRead(there) !== asRead(here)) faults.push(`«${here}» stands as «${there}» in the source`);
  }
  if (at !== plain.length) faults.push(`the pieces end at ${at}, the text at ${plain.length}`);
  return faults;
}

/** White space may have become a space, and NUL is read as U+FFFD. */
const asRead = (text: string): string => text.replace(/[\t\n\r\f]/g, ' ').replaceAll('\0', '\uFFFD');
