import { type Directive, type Document, type LanguageTag, type MailPlace, type Node, pointAt, type Region } from '@klarsyn/core';
import { graft, type PartName } from './graft.ts';
import type { HeaderText } from './headers.ts';
import type { Finder } from './known.ts';

const rootId = 0;
const start = { line: 1, column: 1, offset: 0 };
const rootPlace: MailPlace = { in: 'eml', part: 'headers', inner: { in: 'text', start, end: start } };

/** What of a document goes into an e-mail, and what it stands in. */
export interface Adding {
  readonly part: PartName;
  /** Only what this finds; all when not given. */
  readonly fresh?: Finder;
  /** The region around it; a section when not given. */
  readonly region?: Region;
}

/** Builds the document of an e-mail of headers and of documents that its parts were read as. */
export class MailBuilder {
  readonly #nodes: Node[] = [];
  readonly #directives: Directive[] = [];
  readonly #declared: LanguageTag | undefined;

  constructor(declared: LanguageTag | undefined) {
    this.#declared = declared;
    this.#nodes.push({ kind: 'root', id: rootId, parent: undefined, end: 1, declared, place: rootPlace });
  }

  /** Adds a region with a paragraph for each header that is there. */
  headers(region: Region, texts: readonly (HeaderText | undefined)[], lines: readonly number[]): void {
    const there = texts.filter((text) => text !== undefined);
    const [first] = there;
    if (first === undefined) return;
    const id = this.#nodes.length;
    const place = (text: HeaderText): MailPlace => ({
      in: 'eml',
      part: 'headers',
      inner: { in: 'text', start: pointAt(lines, text.start), end: pointAt(lines, text.end) },
    });
    const base = { declared: this.#declared };
    this.#nodes.push({ ...base, kind: 'region', region, id, parent: rootId, end: id + 1 + there.length, place: place(first) });
    for (const [at, text] of there.entries()) {
      const own = id + 1 + at;
      const pieces = [{ start: 0, length: text.plain.length, node: own, source: text.start, sourceLength: text.end - text.start }];
      this.#nodes.push({
        ...base,
        kind: 'paragraph',
        id: own,
        parent: id,
        end: own + 1,
        place: place(text),
        text: { plain: text.plain, pieces },
      });
    }
  }

  /** Adds what a document holds; nothing when there is nothing fresh in it. */
  add(document: Document, { part, fresh, region }: Adding): void {
    const id = this.#nodes.length;
    const { nodes, directives } = graft(document, { part, at: id + 1, parent: id, ...(fresh !== undefined && { fresh }) });
    if (nodes.length === 0) return;
    const place: MailPlace = { in: 'eml', part, inner: { in: 'text', start, end: start } };
    const base = { id, parent: rootId, end: id + 1 + nodes.length, declared: document.declared ?? this.#declared, place };
    this.#nodes.push(region === undefined ? { ...base, kind: 'section' } : { ...base, kind: 'region', region });
    for (const node of nodes) this.#nodes.push(node);
    for (const directive of directives) this.#directives.push(directive);
  }

  /** The nodes and the suppressions among them. */
  finish(): Pick<Document, 'nodes' | 'directives'> {
    const [root, ...rest] = this.#nodes;
    return { nodes: root === undefined ? [] : [{ ...root, end: this.#nodes.length }, ...rest], directives: this.#directives };
  }
}
