import { digestsOf, sameText } from './digest.ts';
import { unseen } from './tags.ts';
import { isElement, isText, type PlainElement, type PlainNode } from './tree.ts';

/**
 * Finds the elements and texts of a rendered page again in its source. Scripts may have added, taken away, moved and wrapped:
 * children are laid side by side first, then what is left over is looked for by its text or its id. Keys are nodes of the page.
 */
export function matchTrees(source: PlainElement, page: PlainElement): ReadonlyMap<PlainNode, PlainNode> {
  const digest = digestsOf(source, page);
  const found = new Map<PlainNode, PlainNode>();
  const used = new Set<PlainNode>();
  const matchAll = (first: readonly [PlainNode, PlainNode]) => {
    const waiting = [first];
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      const [here, there] = pair;
      if (found.has(there) || used.has(here)) continue;
      found.set(there, here);
      used.add(here);
      if (isElement(here) && isElement(there)) waiting.push(...beside(here.children, there.children, digest));
    }
  };
  matchAll([source, page]);
  const left = leftOver(source, used, digest);
  for (const node of inOrder(page)) {
    if (found.has(node)) continue;
    const candidates = left.get(keyOf(node, digest) ?? '') ?? [];
    let candidate = candidates.pop();
    while (candidate !== undefined && used.has(candidate)) candidate = candidates.pop();
    if (candidate !== undefined) matchAll([candidate, node]);
  }
  return found;
}

type Digest = (element: PlainElement) => string;

/** Children that are each other's, in order: the pairing that agrees best. */
function beside(here: readonly PlainNode[], there: readonly PlainNode[], digest: Digest): (readonly [PlainNode, PlainNode])[] {
  const pairs: (readonly [PlainNode, PlainNode])[] = [];
  const same = (one: PlainNode | undefined, other: PlainNode | undefined) =>
    one !== undefined && other !== undefined && likeness(one, other, digest) >= certain;
  let from = 0;
  while (same(here[from], there[from])) from += 1;
  let fromEnd = 0;
  const shorter = Math.min(here.length, there.length) - from;
  while (fromEnd < shorter && same(here[here.length - 1 - fromEnd], there[there.length - 1 - fromEnd])) fromEnd += 1;
  for (let index = 0; index < from; index += 1) add(pairs, here[index], there[index]);
  const middleHere = here.slice(from, here.length - fromEnd);
  const middleThere = there.slice(from, there.length - fromEnd);
  pairs.push(...best(middleHere, middleThere, digest));
  for (let index = fromEnd; index > 0; index -= 1) add(pairs, here[here.length - index], there[there.length - index]);
  return pairs;
}

function add(pairs: (readonly [PlainNode, PlainNode])[], here: PlainNode | undefined, there: PlainNode | undefined): void {
  if (here !== undefined && there !== undefined) pairs.push([here, there]);
}

/** Cells of the table below that may be filled for one list of children; of longer lists, only what goes in step is paired. */
const largestTable = 1_000_000;

/** The heaviest common subsequence of two lists of children. */
function best(here: readonly PlainNode[], there: readonly PlainNode[], digest: Digest): (readonly [PlainNode, PlainNode])[] {
  const pairs: (readonly [PlainNode, PlainNode])[] = [];
  const width = there.length + 1;
  if (here.length * there.length > largestTable) return inStep(here, there, digest);
  const sums = new Uint32Array((here.length + 1) * width);
  const at = (row: number, column: number) => sums[row * width + column] ?? 0;
  for (let row = here.length - 1; row >= 0; row -= 1) {
    for (let column = there.length - 1; column >= 0; column -= 1) {
      const like = likeness(here[row], there[column], digest);
      const together = like === 0 ? 0 : like + at(row + 1, column + 1);
      sums[row * width + column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < here.length && column < there.length; ) {
    const like = likeness(here[row], there[column], digest);
    if (like > 0 && at(row, column) === like + at(row + 1, column + 1)) {
      add(pairs, here[row], there[column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

function inStep(here: readonly PlainNode[], there: readonly PlainNode[], digest: Digest): (readonly [PlainNode, PlainNode])[] {
  const pairs: (readonly [PlainNode, PlainNode])[] = [];
  for (const [index, node] of here.entries()) if (likeness(node, there[index], digest) >= certain) add(pairs, node, there[index]);
  return pairs;
}

/** From this likeness on, two nodes are taken for one without looking at their neighbours. */
const certain = 5;

/** How much two nodes have in common; 0 when they cannot be the same. */
function likeness(here: PlainNode | undefined, there: PlainNode | undefined, digest: Digest): number {
  if (here === undefined || there === undefined) return 0;
  if (isText(here)) return isText(there) && sameText(here.text, there.text) ? (here.text.trim() === '' ? 1 : certain) : 0;
  if (!isElement(here)) return 'comment' in there && here.comment === there.comment ? certain : 0;
  if (!isElement(there) || here.tag !== there.tag) return 0;
  const own = here.attributes['id'];
  const other = there.attributes['id'];
  if (own !== undefined && other !== undefined && own !== other) return 0;
  const sameId = own !== undefined && own === other ? 8 : 0;
  const sameInside = digest(here) === digest(there) ? certain - 1 : 0;
  const sameClass = here.attributes['class'] === there.attributes['class'] ? 1 : 0;
  return 1 + sameId + sameInside + sameClass;
}

/** What a leftover is looked for by: its text and tag, or its id. Nodes without either are not looked for. */
function keyOf(node: PlainNode, digest: Digest): string | undefined {
  if (isText(node)) return node.text.trim() === '' ? undefined : `text ${node.text.replace(/\s+/g, ' ').trim()}`;
  if (!isElement(node) || unseen.has(node.tag)) return undefined;
  const id = node.attributes['id'];
  if (id !== undefined) return `id ${node.tag} ${id}`;
  const inside = digest(node);
  return inside === '' ? undefined : `element ${node.tag} ${inside}`;
}

/** What of the source was not found on the page, by key, the last of each first. */
function leftOver(source: PlainElement, used: ReadonlySet<PlainNode>, digest: Digest): ReadonlyMap<string, PlainNode[]> {
  const left = new Map<string, PlainNode[]>();
  for (const node of inOrder(source).toReversed()) {
    const key = used.has(node) ? undefined : keyOf(node, digest);
    if (key === undefined) continue;
    const others = left.get(key);
    if (others === undefined) left.set(key, [node]);
    else others.push(node);
  }
  return left;
}

/** All nodes below an element, in document order, but for what is never shown. */
function inOrder(root: PlainElement): readonly PlainNode[] {
  const nodes: PlainNode[] = [];
  const visit = (element: PlainElement) => {
    for (const child of element.children) {
      nodes.push(child);
      if (isElement(child) && (!unseen.has(child.tag) || child.tag === 'head')) visit(child);
    }
  };
  visit(root);
  return nodes;
}
