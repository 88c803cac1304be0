import { withBranches } from './branches.ts';
import { readAsked, readDirective } from './directive.ts';
import type { Directive, Document, Kind, Node, NodeOf } from './document.ts';
import type { Place } from './place.ts';
import type { NodeId, Text } from './text.ts';
import { TextBuilder } from './text-builder.ts';

type Distribute<K extends Kind> = K extends Kind ? Omit<NodeOf<K>, 'id' | 'parent' | 'end' | 'text'> : never;
/** A node before it has its place in the document: without number, parent, end and text, which the builder fills in. */
export type Draft = Distribute<Kind>;
/** What a node is, without what all nodes have: its kind and the fields of that kind. */
export type Meaning = Draft extends infer D ? (D extends Draft ? Omit<D, SharedFields> : never) : never;
type SharedFields = 'declared' | 'place' | 'html' | 'word' | 'access' | 'look';
type Growing = Draft & { id: NodeId; parent: NodeId | undefined; end: NodeId; text?: Text };

type Suppression = { -readonly [K in keyof Directive]: Directive[K] };

/** A node that is open. */
interface Frame {
  readonly node: Growing;
  /** The text of the node itself, when it is a block. */
  readonly own: TextBuilder | undefined;
  /** The text that running text in it belongs to: its own, or that of the block it stands in. */
  readonly block: TextBuilder | undefined;
  /** Suppressions among its children that wait for the next child. */
  readonly waiting: Suppression[];
}

const blockKinds: ReadonlySet<Kind> = new Set<Kind>(['heading', 'paragraph', 'cell', 'caption', 'label']);
/** Text inside these never belongs to a block outside. */
const containers: ReadonlySet<Kind> = new Set<Kind>(['root', 'section', 'list', 'item', 'table', 'row', 'region', 'form']);

/** Builds a Document node by node, in document order. The one place where a Document grows; outside it is only read. */
export class DocumentBuilder {
  readonly #nodes: Growing[] = [];
  readonly #frames: Frame[] = [];
  readonly #directives: Suppression[] = [];
  /** Suppressions before the root. */
  readonly #waiting: Suppression[] = [];

  /** Opens a node below the innermost open one. */
  open(draft: Draft): NodeId {
    const id = this.#nodes.length;
    const above = this.#frames.at(-1);
    const node = { ...draft, id, parent: above?.node.id, end: id + 1 } as Growing;
    const own = blockKinds.has(draft.kind) ? new TextBuilder() : undefined;
    const block = own ?? (containers.has(draft.kind) ? undefined : above?.block);
    for (const suppression of (above?.waiting ?? this.#waiting).splice(0)) suppression.covers = id;
    this.#nodes.push(node);
    this.#frames.push({ node, own, block, waiting: [] });
    return id;
  }

  /** Closes the innermost open node. */
  close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) throw new RangeError('close() without open()');
    frame.node.end = this.#nodes.length;
    if (frame.own !== undefined) frame.node.text = frame.own.finish();
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
    const frame = this.#frames.at(-1);
    const isFirst = frame?.own?.length === 0;
    const suppression: Suppression = { ...directive, covers: isFirst ? frame?.node.id : undefined, place };
    this.#directives.push(suppression);
    if (!isFirst) (frame?.waiting ?? this.#waiting).push(suppression);
  }

  /** Reads a suppression that a node carries itself; it covers that node, which is the innermost open one. */
  suppress(asked: string, place: Place): void {
    this.#directives.push({ ...readAsked(asked), covers: this.current, place });
  }

  /** The number of the innermost open node. */
  get current(): NodeId {
    return this.#frames.at(-1)?.node.id ?? 0;
  }

  /** The kind of the innermost open node, and whether it holds the text of a block. */
  get kind(): Kind {
    return this.#frames.at(-1)?.node.kind ?? 'root';
  }
  get isBlock(): boolean {
    return this.#frames.at(-1)?.own !== undefined;
  }

  /** The text of the innermost open block; undefined when no block is open. */
  get block(): TextBuilder | undefined {
    return this.#frames.at(-1)?.block;
  }

  /** Changes what a reader learns of a node only after it has read what is inside. */
  amend<K extends Kind>(id: NodeId, change: Partial<Omit<NodeOf<K>, 'id' | 'parent' | 'end' | 'text'>>): void {
    Object.assign(this.#nodes[id] ?? {}, change);
  }

  /**
   * The finished document, with the suppressions that were read beside those given, and branches for the conditions of a template.
   * Nodes still open are closed.
   */
  finish(rest: Omit<Document, 'nodes'>): Document {
    while (this.#frames.length > 0) this.close();
    const nodes = this.#nodes as unknown as readonly Node[];
    return withBranches({ ...rest, nodes, directives: [...rest.directives, ...this.#directives] });
  }
}
