import { addProse, type DocumentBuilder, type Draft, type Meaning, type Syntax } from '@klarsyn/core';
import type { Code, Nodes, Parents, Root, TableRow } from 'mdast';
import { type Addresses, addressesOf, meaningOf } from './kinds.ts';
import { HtmlWriter } from './write-html.ts';
import type { Writing } from './writing.ts';

/** Writes a tree of Markdown. */
export function write(writing: Writing, tree: Root): void {
  new TreeWriter(writing, addressesOf(tree)).root(tree);
}

class TreeWriter {
  readonly #writing: Writing;
  readonly #builder: DocumentBuilder;
  readonly #addresses: Addresses;
  readonly #html: HtmlWriter;

  constructor(writing: Writing, addresses: Addresses) {
    this.#writing = writing;
    this.#builder = writing.builder;
    this.#addresses = addresses;
    this.#html = new HtmlWriter(writing);
  }

  root(tree: Root): void {
    const { source, place, declared } = this.#writing;
    this.#builder.open({ kind: 'root', declared, place: place(0, source.length) });
    this.#children(tree);
    this.#builder.close();
  }

  #children(parent: Parents): void {
    this.#html.within(() => {
      for (const child of parent.children) this.#node(child);
    });
  }

  #node(node: Nodes): void {
    const { start, end } = this.#rangeOf(node);
    if (node.type === 'text') this.#text(node.value, start, end, 'markdown');
    else if (node.type === 'break') this.#builder.block?.lineBreak(this.#builder.current, start, end - start);
    else if (node.type === 'html') this.#html.write(node.value, this.#writing.source.slice(start, end), start);
    else if (node.type === 'code') this.#code(node, start, end);
    else {
      const meaning = meaningOf(node, this.#addresses);
      if (meaning === undefined) return;
      this.#open(meaning, start, end);
      if (node.type === 'inlineCode') this.#text(node.value, ...this.#inside(node.value, start, end), 'code');
      else if (node.type === 'table') for (const row of node.children) this.#row(row, row === node.children[0]);
      else if ('children' in node) this.#children(node);
      this.#builder.close();
    }
  }

  #row(row: TableRow, header: boolean): void {
    const { start, end } = this.#rangeOf(row);
    this.#open({ kind: 'row' }, start, end);
    for (const cell of row.children) {
      const range = this.#rangeOf(cell);
      this.#open({ kind: 'cell', header }, range.start, range.end);
      this.#children(cell);
      this.#builder.close();
    }
    this.#builder.close();
  }

  #code({ value }: Code, start: number, end: number): void {
    const raw = this.#writing.source.slice(start, end);
    const fence = /^(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\r|\n)?/.exec(raw)?.[0].length ?? 0;
    this.#open({ kind: 'paragraph' }, start, end);
    this.#open({ kind: 'code' }, start, end);
    this.#text(value, start + fence, end, 'code');
    this.#builder.close();
    this.#builder.close();
  }

  #text(value: string, start: number, end: number, syntax: Syntax): void {
    const { source, place } = this.#writing;
    if (this.#builder.block === undefined) return;
    const collapse = syntax === 'markdown';
    const raw = source.slice(start, end);
    addProse(this.#builder, { value, raw, source: start, syntax, collapse, declared: this.#html.declared, place });
  }

  #open(meaning: Meaning, start: number, end: number): void {
    const { place } = this.#writing;
    this.#builder.open({ ...meaning, declared: this.#html.declared, place: place(start, end) } as Draft);
  }

  #rangeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
    const { shift, source } = this.#writing;
    return { start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? source.length) + shift };
  }

  /** The inside of a code span: without its ticks, and without the one space that may stand inside them. */
  #inside(value: string, start: number, end: number): [number, number] {
    const raw = this.#writing.source.slice(start, end);
    const ticks = /^`+/.exec(raw)?.[0].length ?? 0;
    const inner = raw.slice(ticks, raw.length - ticks);
    const padded = /^[ \r\n]/.test(inner) && !/^[ \r\n]/.test(value) ? (inner.startsWith('\r\n') ? 2 : 1) : 0;
    return [start + ticks + padded, end - ticks];
  }
}
