import { align } from './align.ts';
import type { Document, Kind, Node, NodeOf } from './document.ts';
import { findFields } from './fields.ts';
import { lineStarts, type Place, pointAt, type TextPlace } from './place.ts';
import type { NodeId, Piece, Text } from './text.ts';

type Distribute<K extends Kind> = K extends Kind ? Omit<NodeOf<K>, 'id' | 'parent' | 'end' | 'text'> : never;
/** A node before it has its place in the document: without number, parent, end and text, which the builder fills in. */
export type Draft = Distribute<Kind>;
type Growing = Draft & { id: NodeId; parent: NodeId | undefined; end: NodeId; text?: Text };

const blockKinds: ReadonlySet<Kind> = new Set<Kind>(['heading', 'paragraph', 'cell', 'caption', 'label']);

/** Builds a Document node by node, in document order. The one place where a Document grows; outside it is only read. */
export class DocumentBuilder {
  readonly #nodes: Growing[] = [];
  readonly #open: NodeId[] = [];
  readonly #texts = new Map<NodeId, TextBuilder>();

  /** Opens a node below the innermost open one. */
  open(draft: Draft): NodeId {
    const id = this.#nodes.length;
    this.#nodes.push({ ...draft, id, parent: this.#open.at(-1), end: id + 1 } as Growing);
    this.#open.push(id);
    if (blockKinds.has(draft.kind)) this.#texts.set(id, new TextBuilder());
    return id;
  }

  /** Closes the innermost open node. */
  close(): void {
    const id = this.#open.pop();
    const node = id === undefined ? undefined : this.#nodes[id];
    if (id === undefined || node === undefined) throw new RangeError('close() without open()');
    node.end = this.#nodes.length;
    const text = this.#texts.get(id);
    if (text !== undefined) node.text = text.finish();
  }

  /** Opens and closes a node that has nothing inside. */
  leaf(draft: Draft): NodeId {
    const id = this.open(draft);
    this.close();
    return id;
  }

  /** The number of the innermost open node, and of the node that comes next. */
  get current(): NodeId {
    return this.#open.at(-1) ?? 0;
  }
  get next(): NodeId {
    return this.#nodes.length;
  }

  /** The text of the innermost open block; undefined when no block is open. */
  get block(): TextBuilder | undefined {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const text = this.#texts.get(this.#open[at] ?? -1);
      if (text !== undefined) return text;
      const kind = this.#nodes[this.#open[at] ?? -1]?.kind;
      if (kind !== undefined && containers.has(kind)) return undefined;
    }
    return undefined;
  }

  /** Changes what a reader learns of a node only after it has read what is inside. */
  amend<K extends Kind>(id: NodeId, change: Partial<Omit<NodeOf<K>, 'id' | 'parent' | 'end' | 'text'>>): void {
    Object.assign(this.#nodes[id] ?? {}, change);
  }

  /** The finished document. Nodes still open are closed. */
  finish(rest: Omit<Document, 'nodes'>): Document {
    while (this.#open.length > 0) this.close();
    return { ...rest, nodes: this.#nodes as unknown as readonly Node[] };
  }
}

/** Nodes that stop the search for an open block: text inside them never belongs to a block outside. */
const containers: ReadonlySet<Kind> = new Set<Kind>(['root', 'section', 'list', 'item', 'table', 'row', 'quote', 'region', 'form']);

/** Builds the text of one block. */
export class TextBuilder {
  #plain = '';
  readonly #pieces: Piece[] = [];

  /** Adds text as it stands. `sourceLength` differs from the text's length where it was decoded or collapsed. */
  add(plain: string, node: NodeId, source: number, sourceLength: number): void {
    if (plain === '') return;
    const last = this.#pieces.at(-1);
    const exact = plain.length === sourceLength;
    if (
      last !== undefined &&
      exact &&
      last.length === last.sourceLength &&
      last.node === node &&
      last.source + last.sourceLength === source
    ) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        length: last.length + plain.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else {
      this.#pieces.push({ start: this.#plain.length, length: plain.length, node, source, sourceLength });
    }
    this.#plain += plain;
  }

  /** Adds text as a browser shows it: a run of white space is one space, and none at the start of the text or of a line. */
  addCollapsed(plain: string, node: NodeId, source: number, sourceLength: number): void {
    if (plain.length !== sourceLength) {
      if (/^[ \t\n\r\f]+$/.test(plain)) this.#space(node, source, sourceLength);
      else this.add(plain, node, source, sourceLength);
      return;
    }
    for (const match of plain.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      const run = match[0];
      if (/^[ \t\n\r\f]/.test(run)) this.#space(node, source + match.index, run.length);
      else this.add(run, node, source + match.index, run.length);
    }
  }

  /** Breaks the line, taking back a collapsed space before the break. */
  lineBreak(node: NodeId, source: number, sourceLength: number): void {
    this.#trimEnd();
    if (this.#plain !== '') this.add('\n', node, source, sourceLength);
  }

  /** The text without white space at either end. */
  finish(): Text {
    this.#trimEnd();
    return { plain: this.#plain, pieces: this.#pieces };
  }

  #space(node: NodeId, source: number, sourceLength: number): void {
    if (this.#plain !== '' && !/[ \n]$/.test(this.#plain)) this.add(' ', node, source, sourceLength);
  }

  #trimEnd(): void {
    while (/[ \n]$/.test(this.#plain)) {
      this.#plain = this.#plain.slice(0, -1);
      const last = this.#pieces.at(-1);
      if (last === undefined) return;
      if (last.length > 1)
        this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length - 1, sourceLength: last.sourceLength - 1 };
      else this.#pieces.pop();
    }
  }
}

/** What `addProse` needs to know of the run of text it adds. */
export interface Prose {
  /** Decoded text, and the raw source it was decoded from. */
  readonly value: string;
  readonly raw: string;
  /** Offset of the raw source in the file. */
  readonly source: number;
  readonly markdown?: boolean;
  readonly collapse: boolean;
  readonly declared: string | undefined;
  readonly place: (start: number, end: number) => Place;
}

/** Adds a run of running text to the innermost open block, with its merge fields as nodes of their own. */
export function addProse(builder: DocumentBuilder, prose: Prose): void {
  const text = builder.block;
  if (text === undefined) throw new Error('addProse() needs an open block');
  const segments = align(prose.raw, prose.value, { markdown: prose.markdown ?? false });
  const fields = findFields(prose.value);
  let offset = 0;
  for (const segment of segments) {
    const end = offset + segment.value.length;
    const exact = segment.value.length === segment.sourceLength;
    for (let at = offset; at < end; ) {
      const field = fields.find((candidate) => candidate.start <= at && at < candidate.end);
      const stop = field !== undefined ? field.end : Math.min(end, fields.find((candidate) => candidate.start > at)?.start ?? end);
      const upTo = Math.min(stop, end);
      const value = segment.value.slice(at - offset, upTo - offset);
      const source = prose.source + segment.source + (exact ? at - offset : 0);
      const sourceLength = exact ? value.length : segment.sourceLength;
      if (field !== undefined && at === field.start) {
        const place = prose.place(source, source + Math.max(sourceLength, field.end - field.start));
        builder.open({ kind: 'field', name: field.name, form: field.form, declared: prose.declared, place });
      }
      if (field === undefined && prose.collapse) text.addCollapsed(value, builder.current, source, sourceLength);
      else text.add(value, builder.current, source, sourceLength);
      if (field !== undefined && upTo === field.end) builder.close();
      at = upTo;
    }
    offset = end;
  }
}

/** A maker of places in a text file. */
export function textPlaces(source: string): {
  readonly lines: readonly number[];
  readonly place: (start: number, end: number) => TextPlace;
} {
  const lines = lineStarts(source);
  return { lines, place: (start, end) => ({ in: 'text', start: pointAt(lines, start), end: pointAt(lines, end) }) };
}
