import { type Block, type Document, type Finding, isBlock, mask, type Place, type Text } from '@klarsyn/core';
import { weightOf } from '../weight.ts';
import { esc } from './escape.ts';

/** A finding with the name its place in the report has. */
export interface Named {
  readonly finding: Finding;
  readonly id: string;
  readonly number: number;
}

/** The text of a document with its findings marked where they stand, each mark a link to what is said of it. */
export function markedText(document: Document, findings: readonly Named[]): string {
  const blocks = document.nodes.filter((node): node is Block => isBlock(node) && node.text.plain.trim() !== '');
  const marks = Map.groupBy(findings.flatMap(markIn(blocks)), ({ block }) => block);
  // A heading of the document is no heading of the report: it is told by its looks alone.
  return blocks.map((block) => `<p>${inner(block, marks.get(block) ?? [])}</p>\n`).join('');
}

interface Mark extends Named {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** Where a finding is marked: in the innermost block of a text that it stands in, in the first of a page or a letter in Word. */
function markIn(blocks: readonly Block[]): (named: Named) => readonly Mark[] {
  const inText = blocks.filter(({ place }) => place.in === 'text').toSorted((one, other) => startOf(one) - startOf(other));
  return (named) => {
    const { place } = named.finding;
    for (const block of place.in === 'text' ? before(inText, place.start.offset) : blocks) {
      const span = spanIn(block, named.finding);
      if (span !== undefined) return [{ ...named, ...span, block }];
    }
    return [];
  };
}

const startOf = ({ place }: Block): number => (place.in === 'text' ? place.start.offset : 0);

/** How many blocks may lie in one another. */
const deepest = 8;

/** The blocks that may hold an offset: the last that begins before it, and those it may lie in. Found by halving: a text may have ten thousand. */
function before(sorted: readonly Block[], offset: number): readonly Block[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = sorted[middle];
    if (block !== undefined && startOf(block) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - deepest), low).reverse();
}

function inner(block: Block, marks: readonly Mark[]): string {
  const { plain } = block.text;
  const text = block.kind === 'heading' ? (html: string) => `<strong>${html}</strong>` : (html: string) => html;
  const cuts = [...new Set([0, plain.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const stretches = cuts.slice(0, -1).map((from, at) => ({ from, to: cuts[at + 1] ?? plain.length }));
  const masked = stretches.map(({ from, to }) => mask(plain.slice(from, to)));
  // A number that a mark would cut in two is hidden only as a whole.
  if (masked.join('') !== mask(plain)) return text(esc(mask(plain)));
  const pieces = stretches.map(({ from, to }, at) => {
    const over = marks.filter(({ start, end }) => start <= from && to <= end).sort((a, b) => a.end - a.start - (b.end - b.start));
    const ends = marks.filter(({ end }) => end === to).map(({ id, number }) => `<sup><a id="m-${id}" href="#${id}">${number}</a></sup>`);
    const [first] = over;
    const shown = esc(masked[at] ?? '');
    return `${first === undefined ? shown : `<mark class="w-${weightOf(first.finding)}">${shown}</mark>`}${ends.join('')}`;
  });
  return text(pieces.join(''));
}

/** The characters of a block that a finding is about; undefined when it stands elsewhere, or is longer than the block. */
function spanIn(block: Block, { place, excerpt, where }: Finding): { readonly start: number; readonly end: number } | undefined {
  if (block.place.in === 'page' && place.in === 'page')
    return isInside(place, block.place) ? wordsIn(block.text.plain, excerpt, where) : undefined;
  const source = sourceIn(block.place, place);
  if (source === undefined) return undefined;
  const start = plainAt(block.text, source.start, false);
  const end = plainAt(block.text, source.end, true);
  return end > start ? { start, end } : undefined;
}

type OnPage = Extract<Place, { in: 'page' }>;

/** True for an element that is the block, or lies in it. */
const isInside = ({ selector, frames = [] }: OnPage, block: OnPage): boolean =>
  frames.join() === (block.frames ?? []).join() && (selector === block.selector || selector.startsWith(`${block.selector} > `));

/** Where the words of a finding stand in a text: after the words before it, when they tell. A page has no other places for them. */
function wordsIn(
  plain: string,
  excerpt: string,
  { before }: Finding['where'],
): { readonly start: number; readonly end: number } | undefined {
  const words = excerpt.replace(/…$/, '');
  if (words === '') return undefined;
  const flat = mask(plain).replace(/\s/g, ' ');
  if (flat.length !== plain.length) return undefined;
  const led = before.replace(/^…/, '');
  const at = flat.indexOf(`${led}${words}`);
  const start = at >= 0 ? at + led.length : flat.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** The stretch of the block's own source that a place covers. */
function sourceIn(block: Place, place: Place): { readonly start: number; readonly end: number } | undefined {
  if (block.in === 'text' && place.in === 'text') {
    const isIn = block.start.offset <= place.start.offset && place.end.offset <= block.end.offset;
    return isIn ? { start: place.start.offset, end: place.end.offset } : undefined;
  }
  const isWord = (one: Place) => one.in === 'docx' || one.in === 'odt';
  if (!isWord(block) || !isWord(place) || !('part' in block) || !('paragraph' in block) || !('part' in place) || !('paragraph' in place))
    return undefined;
  return block.part === place.part && block.paragraph === place.paragraph ? { start: place.start, end: place.end } : undefined;
}

/** The character of the plain text that came from an offset of the source; `isEnd` rounds up inside what has no inside. */
function plainAt({ plain, pieces }: Text, offset: number, isEnd: boolean): number {
  const piece = pieces.findLast(({ source }) => (isEnd ? source < offset : source <= offset)) ?? pieces[0];
  if (piece === undefined) return 0;
  if (piece.length === piece.sourceLength)
    return Math.min(plain.length, piece.start + Math.max(0, Math.min(offset - piece.source, piece.length)));
  return offset > piece.source ? piece.start + (isEnd || offset >= piece.source + piece.sourceLength ? piece.length : 0) : piece.start;
}
