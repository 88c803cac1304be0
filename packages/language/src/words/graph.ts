/** What a form may be, added together: a word, the last part of a compound, the first part, the first part with a binding s. */
export const uses = { word: 1, last: 2, first: 4, firstWithS: 8 } as const;

/** A minimal word graph over its own bytes: nothing is unpacked. An edge is target (20 bits), uses (4), last of its node (1), letter (7). */
export interface WordGraph {
  readonly root: number;
  readonly letters: string;
  readonly edges: Uint32Array;
  /** The number of a letter in the graph by its UTF-16 code; 255 for a letter it does not have. */
  readonly codes: Uint8Array;
}

const magic = 0x32474c4b;
const noLetter = 255;

/** Opens a graph made by the build. Throws when the bytes are something else. */
export function openGraph(bytes: Uint8Array): WordGraph {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) throw new TypeError('not a word graph');
  const length = view.getUint32(4, true);
  const { letters, root } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as { letters: string; root: number };
  const start = Math.ceil((8 + length) / 4) * 4;
  const aligned = (bytes.byteOffset + start) % 4 === 0 ? bytes : new Uint8Array(bytes);
  const edges = new Uint32Array(aligned.buffer, aligned.byteOffset + start, (bytes.byteLength - start) >> 2);
  const codes = new Uint8Array(65536).fill(noLetter);
  for (let at = 0; at < letters.length; at += 1) codes[letters.charCodeAt(at)] = at;
  return { root, letters, edges, codes };
}

/** The edge for a letter out of a node; 0 when there is none. */
export function step(graph: WordGraph, node: number, code: number): number {
  const letter = graph.codes[code] ?? noLetter;
  if (node === 0 || letter === noLetter) return 0;
  for (let at = node; ; at += 1) {
    const edge = graph.edges[at] ?? 0;
    if ((edge & 127) === letter) return edge;
    if ((edge & 128) !== 0 || edge === 0) return 0;
  }
}

/** The node an edge leads to; 0 when the word cannot go on. */
export const target = (edge: number): number => edge >>> 12;

/** The uses of the form that ends with this edge; 0 when none ends here. */
export const usesAt = (edge: number): number => (edge >>> 8) & 15;

/** The uses of a form, letter for letter; 0 when it is not in the graph. */
export function lookUp(graph: WordGraph, form: string): number {
  let node = graph.root;
  let edge = 0;
  for (let at = 0; at < form.length; at += 1) {
    edge = step(graph, node, form.charCodeAt(at));
    if (edge === 0) return 0;
    node = target(edge);
  }
  return usesAt(edge);
}
