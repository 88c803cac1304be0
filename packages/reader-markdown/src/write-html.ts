import { addProse, type Draft, type Meaning, type NodeId, type TextPlace } from '@klarsyn/core';
import { decode, type Part, partsOf } from './html.ts';
import { type Origin, originOf } from './origin.ts';
import type { Writing } from './writing.ts';

type Tag = Extract<Part, { part: 'open' | 'close' }>;

/** An element that is open. Inline elements are nodes; block elements only tell the language and the heading of the text in them. */
interface Open {
  readonly tag: string;
  readonly declared: string | undefined;
  readonly node?: { readonly id: NodeId; readonly from: number; readonly length: number };
}

/** Elements that begin a new line, so that text before and after them are two paragraphs. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head ' +
    'header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** A new one of these closes the one before. */
const repeated = new Set('p li dt dd tr td th'.split(' '));
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
 * Elements reach from their start tag to their end tag, or to the end of the Markdown that their start tag stands in.
 */
export class HtmlWriter {
  readonly #writing: Writing;
  readonly #open: Open[] = [];
  /** Elements below this one were opened further out: end tags here do not close them. */
  #scope = 0;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** The language of what comes next. */
  get declared(): string | undefined {
    return this.#open.findLast(({ declared }) => declared !== undefined)?.declared ?? this.#writing.declared;
  }

  /** Begins a part of the Markdown, writes it, and closes the elements that were opened in it. */
  within(write: () => void): void {
    const outer = this.#scope;
    this.#scope = this.#open.length;
    write();
    this.#closeTo(this.#scope);
    this.#scope = outer;
  }

  /** Writes a piece of HTML: as the parser gave it, and as it stands in the source from `start` on. */
  write(html: string, raw: string, start: number): void {
    const { builder } = this.#writing;
    const parts = partsOf(html);
    const origin = originOf(html, raw, start);
    const isInline = builder.block !== undefined;
    let paragraph: number | undefined;
    const end = () => {
      if (paragraph === undefined) return;
      this.#closeTo(paragraph);
      builder.close();
      paragraph = undefined;
    };
    for (const [index, part] of parts.entries()) {
      if (part.part === 'comment') builder.comment(part.comment, this.#place(origin, part.start, part.end));
      else if (part.part !== 'text' && blocks.has(part.tag)) {
        if (isInline) continue;
        end();
        this.#block(part);
      } else if (part.part !== 'text') this.#inline(part, origin, isInline || paragraph !== undefined);
      else {
        if (!isInline && paragraph === undefined && html.slice(part.start, part.end).trim() !== '') {
          paragraph = this.#open.length;
          this.#paragraph(this.#place(origin, part.start, endOfRow(parts, index)));
        }
        if (isInline || paragraph !== undefined) this.#text(origin, part.start, part.end);
      }
    }
    end();
  }

  #place(origin: Origin, start: number, end: number): TextPlace {
    return this.#writing.place(origin.at(start), origin.at(end));
  }

  #paragraph(place: TextPlace): void {
    const heading = /^h([1-6])$/.exec(this.#open.at(-1)?.tag ?? '')?.[1];
    const meaning: Meaning = heading === undefined ? { kind: 'paragraph' } : { kind: 'heading', level: Number(heading) };
    this.#writing.builder.open({ ...meaning, declared: this.declared, place } as Draft);
  }

  #block({ part, tag, attributes }: Tag): void {
    if (part === 'close') this.#close(tag);
    else {
      if (repeated.has(tag) && this.#open.at(-1)?.tag === tag) this.#close(tag);
      if (!empty.has(tag)) this.#open.push({ tag, declared: attributes['lang'] });
    }
  }

  #inline({ part, tag, attributes, start, end }: Tag, origin: Origin, inRow: boolean): void {
    const { builder } = this.#writing;
    const from = origin.at(start);
    const shared = { declared: attributes['lang'] ?? this.declared, place: this.#place(origin, start, end), html: { tag, attributes } };
    if (tag === 'br') builder.block?.lineBreak(builder.current, from, origin.at(end) - from);
    else if (part === 'close') this.#close(tag, origin.at(end));
    else if (tag === 'img') {
      const src = attributes['src'];
      builder.leaf({ kind: 'image', alt: attributes['alt'], ...(src !== undefined && { src }), ...shared });
    } else if (!empty.has(tag) && inRow) {
      const href = attributes['href'];
      const link: Meaning | undefined = tag === 'a' && href !== undefined ? { kind: 'link', href, label: '' } : undefined;
      const meaning = link ?? (Object.hasOwn(meanings, tag) ? meanings[tag] : undefined) ?? { kind: 'other' };
      const id = builder.open({ ...meaning, ...shared } as Draft);
      this.#open.push({ tag, declared: attributes['lang'], node: { id, from, length: builder.block?.length ?? 0 } });
    }
  }

  #text(origin: Origin, start: number, end: number): void {
    const { builder, place } = this.#writing;
    for (const { raw, text, source } of origin.stretches(start, end)) {
      const prose = { value: decode(text), raw, source, syntax: 'html', collapse: true, declared: this.declared, place } as const;
      addProse(builder, prose);
    }
  }

  /** Closes the last element of this name, and what is open inside it. `end` is where its end tag ends. */
  #close(tag: string, end?: number): void {
    const { builder, place } = this.#writing;
    const index = this.#open.findLastIndex((open) => open.tag === tag);
    const node = this.#open[index]?.node;
    if (index < this.#scope) return;
    if (node !== undefined && end !== undefined) builder.amend(node.id, { place: place(node.from, end) });
    this.#closeTo(index);
  }

  #closeTo(length: number): void {
    const { builder } = this.#writing;
    while (this.#open.length > length) {
      const node = this.#open.pop()?.node;
      if (node === undefined) continue;
      if (builder.kind === 'link') builder.amend<'link'>(node.id, { label: builder.block?.since(node.length) ?? '' });
      builder.close();
    }
  }
}

/** Where the row of text that begins at a part ends: before the next block. */
function endOfRow(parts: readonly Part[], from: number): number {
  const next = parts.findIndex((part, index) => index > from && (part.part === 'open' || part.part === 'close') && blocks.has(part.tag));
  return (next === -1 ? parts.at(-1) : parts[next - 1])?.end ?? 0;
}
