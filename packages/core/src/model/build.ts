import { readDirective } from './directive.ts';
import type { Directive, Document, Kind, Node, NodeOf } from './document.ts';
import type { Place } from './place.ts';
import type { NodeId, Text } from './text.ts';
import { TextBuilder } from './text-builder.ts';

type Distribute<K extends Kind> = K extends Kind ? Omit<NodeOf<K>, 'id' | 'parent' | 'end' | 'text'> : never;
/** A node before it has its place in the document: without number, parent, end and text, which the builder fills in. */
export type Draft = Distribute<Kind>;
type Growing = Draft & { id: NodeId; parent: NodeId | undefined; end: NodeId; text?: Text };

type Suppression = { -readonly [K in keyof Directive]: Directive[K] };

const blockKinds: ReadonlySet<Kind> = new Set<Kind>(['heading', 'paragraph', 'cell', 'caption', 'label']);

/** Builds a Document node by node, in document order. The one place where a Document grows; outside it is only read. */
export class DocumentBuilder {
  readonly #nodes: Growing[] = [];
  readonly #open: NodeId[] = [];
  readonly #texts = new Map<NodeId, TextBuilder>();
  readonly #directives: Suppression[] = [];
  /** For each open node, the suppressions among its children that wait for the next child. */
  readonly #waiting: Suppression[][] = [[]];

  /** Opens a node below the innermost open one. */
  open(draft: Draft): NodeId {
    const id = this.#nodes.length;
    this.#nodes.push({ ...draft, id, parent: this.#open.at(-1), end: id + 1 } as Growing);
    this.#open.push(id);
    for (const suppression of this.#waiting.at(-1)?.splice(0) ?? []) suppression.covers = id;
    this.#waiting.push([]);
    if (blockKinds.has(draft.kind)) this.#texts.set(id, new TextBuilder());
    return id;
  }

  /** Closes the innermost open node. */
  close(): void {
    const id = this.#open.pop();
    const node = id === undefined ? undefined : this.#nodes[id];
    if (id === undefined || node === undefined) throw new RangeError('close() without open()');
    node.end = this.#nodes.length;
    this.#waiting.pop();
    const text = this.#texts.get(id);
    if (text !== undefined) node.text = text.finish();
  }

  /** Opens and closes a node that has nothing inside. */
  leaf(draft: Draft): NodeId {
    const id = this.open(draft);
    this.close();
    return id;
  }

  /** Reads a comment of the source. A suppression covers the next node beside it, or the block that it stands first in. */
  comment(comment: string, place: Place): void {
    const directive = readDirective(comment);
    if (directive === undefined) return;
    const first = this.#texts.get(this.current)?.length === 0;
    const suppression: Suppression = { ...directive, covers: first ? this.current : undefined, place };
    this.#directives.push(suppression);
    if (!first) this.#waiting.at(-1)?.push(suppression);
  }

  /** The number of the innermost open node, and of the node that comes next. */
  get current(): NodeId {
    return this.#open.at(-1) ?? 0;
  }
  get next(): NodeId {
    return this.#nodes.length;
  }

  /** The kind of the innermost open node, and whether it holds the text of a block. */
  get kind(): Kind {
    return this.#nodes[this.current]?.kind ?? 'root';
  }
  get isBlock(): boolean {
    return this.#texts.has(this.current);
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

  /** The finished document, with the suppressions that were read beside those given. Nodes still open are closed. */
  finish(rest: Omit<Document, 'nodes'>): Document {
    while (this.#open.length > 0) this.close();
    return { ...rest, nodes: this.#nodes as unknown as readonly Node[], directives: [...rest.directives, ...this.#directives] };
  }
}

/** Nodes that stop the search for an open block: text inside them never belongs to a block outside. */
const containers: ReadonlySet<Kind> = new Set<Kind>(['root', 'section', 'list', 'item', 'table', 'row', 'region', 'form']);
