import { quoteLimits } from '../guard/index.ts';
import {
  ancestors,
  type Box,
  createTextMemory,
  type Document,
  headingAbove,
  isBlock,
  type MailPlace,
  type NodeId,
  nodeOf,
  type PdfStretch,
  type Place,
  pieceAt,
  pointAt,
  type Span,
  sourceOf,
  textWithin,
} from '../model/index.ts';
import { maskFrom, maskTo, shorten } from './mask.ts';
import type { Where } from './report.ts';

const contextLength = 60;

/** Finds the place in the original of a node, or of characters in a block. */
export function placeOf(document: Document, at: Span | NodeId): Place {
  if (typeof at === 'number') return nodeOf(document, at).place;
  const node = nodeOf(document, at.node);
  if (!isBlock(node)) return node.place;
  const { place } = node;
  const source = sourceOf(node.text, at.start, at.end);
  if (place.in === 'page') return innermost(document, at) ?? place;
  if (source === undefined) return place;
  if (place.in === 'pdf') return boxed(document, source) ?? place;
  if (place.in === 'docx' || place.in === 'odt') return place.branch === undefined ? { ...place, ...source } : place;
  if (place.in === 'eml') return inPart(place, source, document.partLines?.[place.part]);
  if (place.in !== 'text' || document.lines === undefined) return place;
  const start = pointAt(document.lines, source.start);
  const end = pointAt(document.lines, source.end);
  return { ...place, start, end };
}

/** The box round some characters of a PDF: of each stretch that holds some of them, on the page where they begin, as much as is theirs. */
function boxed({ stretches = [] }: Document, source: { readonly start: number; readonly end: number }): Place | undefined {
  const parts: { readonly page: number; readonly box: Box }[] = [];
  for (let at = firstAt(stretches, source.start); at < stretches.length; at += 1) {
    const stretch = stretches[at];
    if (stretch === undefined || stretch.start >= source.end) break;
    const { start, length, page, box } = stretch;
    const from = Math.max(0, source.start - start) / length;
    const to = Math.min(length, source.end - start) / length;
    if (to > from) parts.push({ page, box: { ...box, x: box.x + box.width * from, width: box.width * (to - from) } });
  }
  const [first] = parts;
  if (first === undefined) return undefined;
  return { in: 'pdf', page: first.page, box: around(parts.filter(({ page }) => page === first.page).map(({ box }) => box)) };
}

/** The stretch that holds an offset, or the last one before it. */
function firstAt(stretches: readonly PdfStretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: hundredths(x), y: hundredths(y), width: hundredths(right - x), height: hundredths(bottom - y) };
}

const hundredths = (points: number): number => Math.round(points * 100) / 100;

/** A stretch of a part of an e-mail. */
function inPart(
  place: MailPlace,
  { start, end }: { readonly start: number; readonly end: number },
  lines: readonly number[] | undefined,
): Place {
  if (lines === undefined) return place;
  return { ...place, inner: { ...place.inner, start: pointAt(lines, start), end: pointAt(lines, end) } };
}

/** The place of the innermost node that holds the whole span: a link rather than its paragraph. */
function innermost(document: Document, { node, start, end }: Span): Place | undefined {
  const block = nodeOf(document, node);
  if (!isBlock(block)) return undefined;
  const piece = pieceAt(block.text, start);
  if (piece === undefined || end > piece.start + piece.length) return undefined;
  return nodeOf(document, piece.node).place;
}

/** What a finding covers, short and masked. */
export function excerptOf(document: Document, at: Span | NodeId): string {
  if (typeof at !== 'number') {
    const node = nodeOf(document, at.node);
    return shorten(isBlock(node) ? maskFrom(node.text.plain.slice(at.start, at.end)) : '', quoteLimits.excerptLength);
  }
  if (at === 0) return '';
  return shorten(maskFrom(describe(document, at)), quoteLimits.excerptLength);
}

function describe(document: Document, id: NodeId): string {
  const node = nodeOf(document, id);
  const text = textWithin(document, node);
  if (text !== '') return text;
  if (node.kind === 'link') return node.label || node.href;
  if (node.kind === 'image') return node.alt || (node.src?.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  if (node.kind === 'control') return node.label || node.html?.attributes['name'] || node.html?.attributes['id'] || node.type;
  if (node.kind === 'field') return node.name;
  return node.access?.name ?? '';
}

/** Where it is, in the words a person uses. */
export function whereOf(document: Document, at: Span | NodeId): Where {
  const node = nodeOf(document, typeof at === 'number' ? at : at.node);
  const heading = (node.kind === 'heading' ? node : headingAbove(document, node))?.text.plain;
  const region = [node, ...ancestors(document, node)].find((above) => above.kind === 'region');
  const plain = isBlock(node) ? node.text.plain : '';
  const span = typeof at === 'number' ? { start: 0, end: plain.length } : at;
  return {
    ...(heading !== undefined && { heading: shorten(maskFrom(heading), quoteLimits.excerptLength) }),
    ...(region?.kind === 'region' && { region: region.region }),
    ...beside(plain, span),
  };
}

/** The words just before and after a stretch of a block; found once for each, as long as it is remembered: letters of one office say the same. */
function beside(plain: string, { start, end }: Pick<Span, 'start' | 'end'>): Pick<Where, 'before' | 'after'> {
  return besides.of(plain, `${start} ${end}`, () => ({
    before: shortenStart(maskTo(plain, start)),
    after: shortenEnd(maskFrom(plain, end)),
  }));
}

const besides = createTextMemory<Pick<Where, 'before' | 'after'>>(4_000);

const flatten = (text: string) => text.replace(/\s+/g, ' ');

function shortenStart(text: string): string {
  const flat = flatten(text);
  if (flat.length <= contextLength) return flat;
  return `…${flat.slice(-contextLength).replace(/^\S*\s/, '')}`;
}

function shortenEnd(text: string): string {
  const flat = flatten(text);
  if (flat.length <= contextLength) return flat;
  return `${flat.slice(0, contextLength).replace(/\s\S*$/, '')}…`;
}
