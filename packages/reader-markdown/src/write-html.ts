import { addProse, type Draft, type NodeId } from '@klarsyn/core';
import type { Part } from './html.ts';
import type { Meaning } from './kinds.ts';
import type { Writing } from './write.ts';

type Tag = Extract<Part, { part: 'open' | 'close' }>;

/** An inline element that is a node now. `from` is where it begins in the source, `length` how much text its block had then. */
interface Open {
  readonly id: NodeId;
  readonly tag: string;
  readonly declared: string | undefined;
  readonly from: number;
  readonly length: number;
}

/** Elements that begin a new line, so that text before and after them are two paragraphs. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head ' +
    'header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const meanings: Readonly<Record<string, Meaning>> = {
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  code: { kind: 'code' },
  kbd: { kind: 'code' },
  samp: { kind: 'code' },
};

/**
 * Writes the HTML that stands in Markdown. Tags are no prose; text in a block of HTML is read as paragraphs and headings.
 * Inline elements are nodes from their start tag to their end tag, or to the end of the block they stand in.
 */
export class HtmlWriter {
  readonly #writing: Writing;
  readonly #open: Open[] = [];
  #heading: number | undefined;
  #block: string | undefined;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** The language that an open element declares. */
  get declared(): string | undefined {
    return this.#open.findLast(({ declared }) => declared !== undefined)?.declared;
  }

  /** How many elements are open; `closeTo` closes those that were opened later. */
  mark(): number {
    return this.#open.length;
  }

  closeTo(mark: number): void {
    const { builder } = this.#writing;
    while (this.#open.length > mark) {
      const opened = this.#open.pop();
      if (opened?.tag === 'a' && builder.kind === 'link')
        builder.amend<'link'>(opened.id, { label: builder.block?.since(opened.length) ?? '' });
      builder.close();
    }
  }

  /** Writes the parts of one piece of HTML that begins at `start` in the source. */
  write(parts: readonly Part[], start: number): void {
    const { builder, place } = this.#writing;
    const inline = builder.block !== undefined;
    const mark = this.mark();
    let paragraph = false;
    const end = () => {
      if (!paragraph) return;
      this.closeTo(mark);
      builder.close();
      paragraph = false;
    };
    for (const [index, part] of parts.entries()) {
      const at = place(start + part.start, start + part.end);
      if (part.part === 'comment') builder.comment(part.comment, at);
      else if (part.part !== 'text' && blocks.has(part.tag)) {
        if (inline) continue;
        end();
        this.#enter(part);
      } else if (part.part !== 'text') {
        this.#tag(part, start, inline || paragraph);
      } else {
        if (!inline && !paragraph && part.text.trim() !== '') {
          const stop = lastOfRow(parts, index);
          const declared = this.#block ?? this.#writing.declared;
          const meaning: Meaning = this.#heading === undefined ? { kind: 'paragraph' } : { kind: 'heading', level: this.#heading };
          builder.open({ ...meaning, declared, place: place(start + part.start, start + stop) } as Draft);
          paragraph = true;
        }
        if (inline || paragraph) this.#text(part, start);
      }
    }
    end();
    if (!inline) this.#heading = undefined;
  }

  #enter({ part, tag, attributes }: Tag): void {
    this.#block = part === 'open' ? attributes['lang'] : undefined;
    this.#heading = part === 'open' && /^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined;
  }

  #tag({ part, tag, attributes, start: from, end: to }: Tag, start: number, inRow: boolean): void {
    const { builder, place } = this.#writing;
    const at = place(start + from, start + to);
    if (tag === 'br') builder.block?.lineBreak(builder.current, start + from, to - from);
    else if (part === 'close') {
      const index = this.#open.findLastIndex((open) => open.tag === tag);
      const opened = this.#open[index];
      if (opened === undefined) return;
      builder.amend(opened.id, { place: place(opened.from, start + to) });
      this.closeTo(index);
    } else if (tag === 'img') {
      const src = attributes['src'];
      const html = { tag, attributes };
      builder.leaf({ kind: 'image', alt: attributes['alt'], ...(src !== undefined && { src }), declared: this.#language, place: at, html });
    } else if (!empty.has(tag) && inRow) {
      const declared = attributes['lang'] ?? this.#language;
      const href = attributes['href'];
      const link: Meaning | undefined = tag === 'a' && href !== undefined ? { kind: 'link', href, label: '' } : undefined;
      const id = builder.open({ ...(link ?? meanings[tag] ?? { kind: 'other' }), declared, place: at, html: { tag, attributes } } as Draft);
      this.#open.push({ id, tag, declared: attributes['lang'], from: start + from, length: builder.block?.length ?? 0 });
    }
  }

  #text({ start: from, end: to, text }: Extract<Part, { part: 'text' }>, start: number): void {
    const { builder, source, place } = this.#writing;
    const raw = source.slice(start + from, start + to);
    addProse(builder, { value: text, raw, source: start + from, syntax: 'html', collapse: true, declared: this.#language, place });
  }

  get #language(): string | undefined {
    return this.declared ?? this.#block ?? this.#writing.declared;
  }
}

/** Where the row of text that begins at a part ends: before the next block. */
function lastOfRow(parts: readonly Part[], from: number): number {
  const next = parts.findIndex((part, index) => index > from && (part.part === 'open' || part.part === 'close') && blocks.has(part.tag));
  return (next === -1 ? parts.at(-1) : parts[next - 1])?.end ?? 0;
}
