import { addProse, type DocumentBuilder, type Draft, type Meaning, type NodeId, type Place, type TextPlace } from '@klarsyn/core';
import { groupsOf } from './groups.ts';
import { meaningOf } from './kinds.ts';
import { hull } from './locate.ts';
import type { Names } from './names.ts';
import { enter, outermost, type State } from './state.ts';
import { breaksLine, hasProse, isBlockElement, replaced, transparent, unseen } from './tags.ts';
import { type Before, isElement, isText, type PlainComment, type PlainElement, type PlainNode, type PlainText } from './tree.ts';

/** What writing a tree needs: where to, the names of its elements, and how places of the source are made. */
export interface Writing {
  readonly builder: DocumentBuilder;
  readonly names: Names;
  /** Undefined for a page without a source file. */
  readonly textPlace: ((start: number, end: number) => TextPlace) | undefined;
  /** Length of the source, in UTF-16 units. */
  readonly length: number;
}

/**
 * Writes the `html` element and all below it, with the comments in front of it.
 * Returns the node that each element became; elements without one have the node above.
 */
export function write(writing: Writing, root: PlainElement, before: Before): ReadonlyMap<PlainElement, NodeId> {
  const writer = new TreeWriter(writing);
  writer.page(root, before);
  return writer.nodes;
}

class TreeWriter {
  readonly nodes = new Map<PlainElement, NodeId>();
  readonly #builder: DocumentBuilder;
  readonly #names: Names;
  readonly #textPlace: Writing['textPlace'];
  readonly #length: number;

  constructor({ builder, names, textPlace, length }: Writing) {
    this.#length = length;
    this.#builder = builder;
    this.#names = names;
    this.#textPlace = textPlace;
  }

  page(root: PlainElement, { comments, whole }: Before): void {
    const range = root.range ?? { start: 0, end: this.#length };
    const place = this.#textPlace?.(range.start, range.end) ?? { in: 'page', selector: 'html' };
    const outside = outermost(place, range);
    const inside = enter(root, outside, this.#placeOf({ ...root, range }, place));
    if (whole) this.#row(comments, outside);
    this.#open({ kind: 'root' }, root, inside);
    const head = root.children.find((child) => isElement(child) && child.tag === 'head');
    const title = head === undefined || !isElement(head) ? [] : head.children.filter((child) => !isElement(child) || child.tag === 'title');
    this.#flow(title, { ...inside, syntax: 'rcdata' });
    this.#flow(whole ? root.children : root.children.map((child) => startWith(comments, child)), inside);
    this.#builder.close();
  }

  /** Block after block; text that stands between them gets a paragraph of its own. */
  #flow(children: readonly PlainNode[], state: State): void {
    for (const group of groupsOf(children)) {
      if ('run' in group) this.#run(group.run, state);
      else if ('comment' in group) this.#comment(group, state);
      else this.#element(group, state, false);
    }
  }

  #run(run: readonly PlainNode[], state: State): void {
    if (state.hidden || !run.some((node) => hasProse(node) && (state.shown || !isText(node)))) {
      this.#row(run, state);
      return;
    }
    const range = hull(run);
    const place = range === undefined ? state.place : this.#within(state)(range.start, range.end);
    this.#builder.open({ kind: 'paragraph', declared: state.declared, place });
    this.#row(run, range === undefined ? state : { ...state, range });
    this.#builder.close();
  }

  /** A row of text with what stands in it. */
  #row(children: readonly PlainNode[], state: State): void {
    for (const child of children) {
      if (isText(child)) this.#text(child, state);
      else if (isElement(child)) this.#element(child, state, true);
      else this.#comment(child, state);
    }
  }

  #text({ text, raw, source }: PlainText, state: State): void {
    if (state.hidden || !state.shown || this.#builder.block === undefined) return;
    const shared = { value: text, declared: state.declared, collapse: !state.preformatted };
    if (raw === undefined)
      addProse(this.#builder, { ...shared, raw: '', source: state.range.start, syntax: 'plain', place: () => state.place });
    else addProse(this.#builder, { ...shared, raw, source, syntax: state.syntax, place: this.#within(state) });
  }

  /** Makes places inside an element: in the source, with the element on the page beside. */
  #within({ place }: State): (start: number, end: number) => Place {
    const page = place.in === 'text' ? place.page : place.in === 'page' ? place : undefined;
    return (start, end) => {
      const text = this.#textPlace?.(start, end);
      return text === undefined ? place : page === undefined ? text : { ...text, page };
    };
  }

  #comment({ comment, range }: PlainComment, { place }: State): void {
    this.#builder.comment(comment, this.#placeOf({ range }, place));
  }

  #element(element: PlainElement, above: State, inRow: boolean): void {
    const { tag, children } = element;
    if (tag === 'br') this.#break(element, above);
    if (tag === 'br' || unseen.has(tag) || (tag === 'title' && above.syntax !== 'rcdata')) {
      this.#belongs(element);
      return;
    }
    const place = this.#placeOf(element, above.place);
    const state = enter(element, above, place);
    if (transparent.has(tag) || (element.range === undefined && element.rendered === undefined)) {
      this.#belongs(element, false);
      if (inRow) this.#row(children, state);
      else this.#flow(children, state);
      return;
    }
    const breaks = inRow && isBlockElement(element);
    if (breaks) this.#builder.block?.newLine(this.#builder.current, state.range.start);
    this.#open(meaningOf(element, this.#names, { inRow, inPart: above.inPart }), element, state);
    this.#content(element, state, inRow);
    this.#builder.close();
    if (breaks) this.#builder.block?.newLine(this.#builder.current, state.range.end);
  }

  #content(element: PlainElement, state: State, inRow: boolean): void {
    const { tag, children } = element;
    const kind = this.#builder.kind;
    const isRow = this.#builder.isBlock || (inRow && rowKinds.has(kind) && tag !== 'blockquote');
    const hasBlocks = kind === 'cell' && children.some((child) => isElement(child) && breaksLine(child));
    if (kind === 'frame') this.#flow(children.filter(isElement), state);
    else if (replaced.has(tag)) this.#belongs(element);
    else if (kind === 'image') this.#row(children, { ...state, hidden: true });
    else if (kind === 'control' && tag !== 'select') this.#written(children, state);
    else if (isRow && !hasBlocks) this.#row(children, state);
    else this.#flow(children, state);
  }

  /** What is written on a control is a label of its own, so that it is read once and is no part of the sentence round it. */
  #written(children: readonly PlainNode[], state: State): void {
    if (state.hidden || !children.some(hasProse)) {
      this.#row(children, { ...state, hidden: true });
      return;
    }
    this.#builder.open({ kind: 'label', declared: state.declared, place: state.place });
    this.#row(children, state);
    this.#builder.close();
  }

  #break({ range }: PlainElement, state: State): void {
    if (state.hidden) return;
    const { start, end } = range ?? { start: state.range.start, end: state.range.start };
    this.#builder.block?.lineBreak(this.#builder.current, start, end - start);
  }

  #open(meaning: Meaning, element: PlainElement, { declared, place }: State): void {
    const { tag, attributes, rendered } = element;
    const { access, look } = rendered ?? {};
    const shared = { declared, place, html: { tag, attributes }, ...(access && { access }), ...(look && { look }) };
    const id = this.#builder.open({ ...meaning, ...shared } as Draft);
    this.nodes.set(element, id);
    const asked = element.attributes['data-klarsyn-av'];
    if (asked !== undefined) this.#builder.suppress(asked, place);
  }

  /** Elements that make no node belong to the node above. */
  #belongs(element: PlainElement, withInside = true): void {
    if (!this.nodes.has(element)) this.nodes.set(element, this.#builder.current);
    if (withInside) for (const child of element.children) if (isElement(child)) this.#belongs(child);
  }

  #placeOf({ range, rendered }: Pick<PlainElement, 'range' | 'rendered'>, above: Place): Place {
    const text = range && this.#textPlace?.(range.start, range.end);
    if (text === undefined) return rendered?.place ?? above;
    return rendered === undefined ? text : { ...text, page: rendered.place };
  }
}

/** The body with some comments in front of what is in it; other nodes as they are. */
const startWith = (comments: readonly PlainComment[], node: PlainNode): PlainNode =>
  isElement(node) && node.tag === 'body' ? { ...node, children: [...comments, ...node.children] } : node;

/** Kinds that hold a row of text when they stand in one. */
const rowKinds: ReadonlySet<string> = new Set(['strong', 'emphasis', 'code', 'link', 'quote', 'revision', 'other']);
