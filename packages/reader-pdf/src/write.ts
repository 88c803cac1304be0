import {
  type Box,
  type DocumentBuilder,
  type Draft,
  findFields,
  type LanguageTag,
  type Look,
  type PdfPlace,
  type PdfStretch,
  type Place,
} from '@klarsyn/core';
import { around } from './box.ts';
import type { Block, Inline, Step } from './step.ts';
import { type Piece, textOf } from './text.ts';

/** How far to the right text goes on a page, in the column of a box. */
type RightOf = (page: number, box: Box) => number;

/** A document that is written, and where the text so far stands. */
interface Writing {
  readonly builder: DocumentBuilder;
  readonly stretches: PdfStretch[];
  length: number;
}

/** Adds steps to the document. Gives where their text stands. */
export function writeSteps(builder: DocumentBuilder, steps: readonly Step[], rightOf: RightOf): readonly PdfStretch[] {
  const writing: Writing = { builder, stretches: [], length: 0 };
  for (const step of steps) {
    if (step.kind === 'close') builder.close();
    else if (step.kind === 'open') builder.open({ ...step.container, ...base(step.language, placeAt(step.spot.page, step.spot.box)) });
    else if (step.kind === 'block') writeBlock(writing, step.block, rightOf);
    else if (step.kind === 'image')
      builder.leaf({ kind: 'image', alt: step.alt, ...base(undefined, placeAt(step.spot.page, step.spot.box)) });
    else {
      const { type, label, name, spot } = step;
      builder.leaf({
        kind: 'control',
        type,
        label,
        html: { tag: '', attributes: { name } },
        ...base(undefined, placeAt(spot.page, spot.box)),
      });
    }
  }
  return writing.stretches;
}

const base = (declared: LanguageTag | undefined, place: Place) => ({ declared, place });

const placeAt = (page: number, box: Box): PdfPlace => ({ in: 'pdf', page, box });

/** The place of inlines: all of them on the page where they begin. */
function placeOf(inlines: readonly Inline[]): PdfPlace {
  const page = inlines[0]?.page ?? 1;
  return placeAt(page, around(inlines.filter((inline) => inline.page === page).map(({ run }) => run.box)));
}

function writeBlock(writing: Writing, block: Block, rightOf: RightOf): void {
  const { builder } = writing;
  const { inlines, language } = block;
  const look = lookOf(inlines);
  const shared = { ...base(language, placeOf(inlines)), ...(look !== undefined && { look }) };
  builder.open(draftOf(block, shared));
  const { page = 1, run } = inlines[0] ?? {};
  const pieces = textOf(inlines, block.right ?? (run === undefined ? 0 : rightOf(page, run.box)));
  const marked = markFields(pieces);
  for (const link of groupBy(marked, ({ inline }) => inline.href)) {
    const href = link[0]?.inline.href;
    const label = link
      .map(({ text }) => text)
      .join('')
      .trim();
    const isLink = href !== undefined && label !== '';
    if (isLink) builder.open({ kind: 'link', href, label, ...base(language, placeOf(link.map(({ inline }) => inline))) });
    for (const part of groupBy(link, ({ field }) => field)) writeField(writing, part, { look, language });
    if (isLink) builder.close();
  }
  builder.close();
}

type Shared = { readonly declared: LanguageTag | undefined; readonly place: Place; readonly look?: Look };

function draftOf({ is, level = 1, header = false }: Block, shared: Shared): Draft {
  if (is === 'heading') return { kind: is, level, ...shared };
  return is === 'cell' ? { kind: is, header, ...shared } : { kind: is, ...shared };
}

/** A piece, and the merge field it belongs to. */
interface Marked extends Piece {
  readonly field: ReturnType<typeof findFields>[number] | undefined;
}

/** The pieces, cut where merge fields begin and end. */
function markFields(pieces: readonly Piece[]): readonly Marked[] {
  const fields = findFields(pieces.map(({ text }) => text).join(''));
  const marked: Marked[] = [];
  let offset = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    for (let at = offset; at < end; ) {
      while ((fields[next]?.end ?? end) <= at && next < fields.length) next += 1;
      const field = fields[next];
      const isInside = field !== undefined && field.start <= at;
      const stop = Math.min(end, (isInside ? field.end : field?.start) ?? end);
      marked.push({ ...cut(piece, at - offset, stop - offset), field: isInside ? field : undefined });
      at = stop;
    }
    offset = end;
  }
  return marked;
}

/** A stretch of a piece, in as much of its box as is its own. */
function cut({ text, inline, line }: Piece, start: number, end: number): Piece {
  if (start === 0 && end === text.length) return { text, inline, line };
  const { run } = inline;
  const sign = run.box.width / text.length;
  const box = { ...run.box, x: run.box.x + sign * start, width: sign * (end - start) };
  return { text: text.slice(start, end), inline: { ...inline, run: { ...run, box } }, line };
}

interface Around {
  readonly look: Look | undefined;
  readonly language: LanguageTag | undefined;
}

function writeField(writing: Writing, pieces: readonly Marked[], block: Around): void {
  const { builder } = writing;
  const field = pieces[0]?.field;
  const place = placeOf(pieces.map(({ inline }) => inline));
  if (field !== undefined) builder.open({ kind: 'field', name: field.name, form: field.form, ...base(block.language, place) });
  for (const run of groupBy(pieces, ({ line, inline }) => `${line} ${lookKey(inline)} ${inline.language ?? ''}`))
    writeRun(writing, run, block);
  if (field !== undefined) builder.close();
}

/** Adds what stands on one line and looks the same. What looks or speaks otherwise than its block gets a node of its own. */
function writeRun(writing: Writing, pieces: readonly Marked[], block: Around): void {
  const { builder, stretches, length: start } = writing;
  const inlines = pieces.map(({ inline }) => inline);
  const text = pieces.map((piece) => piece.text).join('');
  const look = lookOf(inlines);
  const declared = inlines[0]?.language ?? block.language;
  const place = placeOf(inlines);
  const isOther = look !== undefined && block.look !== undefined && !isSameLook(look, block.look);
  const differs = (isOther || declared !== block.language) && text.trim() !== '';
  if (differs) builder.open({ kind: 'text', ...base(declared, place), ...(look !== undefined && { look }) });
  builder.block?.add(text, builder.current, start, text.length);
  if (differs) builder.close();
  stretches.push({ start, length: text.length, page: place.page, box: place.box });
  writing.length = start + text.length;
}

/** How most of some text looks. */
function lookOf(inlines: readonly Inline[]): Look | undefined {
  const lengths = new Map<string, number>();
  for (const inline of inlines) lengths.set(lookKey(inline), (lengths.get(lookKey(inline)) ?? 0) + inline.run.text.trim().length);
  const [most] = [...lengths].toSorted(([, one], [, other]) => other - one);
  const run = inlines.find((inline) => lookKey(inline) === most?.[0])?.run;
  if (run === undefined || !run.isShown) return undefined;
  const { fontFamily, fontSizePt, bold, color, background } = run;
  return { fontFamily, fontSizePt, bold, color, background };
}

const lookKey = ({ run }: Inline): string => [run.fontFamily, run.fontSizePt, run.bold, run.color, run.background, run.isShown].join('|');

const isSameLook = (one: Look, other: Look): boolean =>
  one.fontFamily === other.fontFamily &&
  one.fontSizePt === other.fontSizePt &&
  one.bold === other.bold &&
  one.color === other.color &&
  one.background === other.background;

/** Items that follow each other and have the same key, together. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && keyOf(first) === keyOf(item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
