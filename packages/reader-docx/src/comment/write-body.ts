import type { XmlElement } from '@klarsyn/office';
import type { Traced } from '../story/trace.ts';
import type { Splice } from '../xml/splice.ts';
import type { Anchor, Spot } from './anchor.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isCuttable, type Mark, rewriteRun, type Strike, type Writing } from './rewrite-run.ts';

/** A comment and where it stands. */
export interface Anchored {
  readonly id: number;
  readonly anchor: Anchor;
}

/** Characters `[start, end)` of a paragraph, and what to write for them. */
export interface Change {
  readonly paragraph: Traced;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What to write into the main part. `namespace` is added to each element of ours where the part has no `w:` for it. */
export interface Body {
  readonly source: string;
  readonly anchored: readonly Anchored[];
  readonly changes: readonly Change[];
  readonly namespace: string;
  readonly tags: Writing['tags'];
}

/** Order of what is written at one place: what ends, what begins, what is written anew. */
const rank = { after: 0, before: 1, anew: 2 } as const;

/** The splices that write comments and tracked changes into the main part, and how many of the changes went in. */
export function writeBody({ source, anchored, changes, namespace, tags }: Body): {
  readonly splices: readonly Splice[];
  readonly changed: number;
} {
  const splices: Splice[] = [];
  /** What stands last in a paragraph, by paragraph. */
  const ends = new Map<XmlElement, string[]>();
  const marks = new Map<XmlElement, Mark[]>();
  const strikes = new Map<XmlElement, Strike[]>();
  const mark = ({ piece, offset }: Spot, side: Mark['side'], xml: string) => {
    const { run, from, to } = piece.block;
    if (run !== undefined) add(marks, run, { element: piece.element, offset, side, xml });
    else splices.push({ from: side === 'before' ? from : to, to: side === 'before' ? from : to, text: xml, rank: rank[side] });
  };
  for (const { id, anchor } of anchored) {
    const end = `<w:commentRangeEnd${namespace} w:id="${id}"/>`;
    const reference = `<w:r${namespace}><w:commentReference w:id="${id}"/></w:r>`;
    if (anchor.range === undefined) {
      add(ends, anchor.paragraph.element, reference);
      continue;
    }
    mark(anchor.range.from, 'before', `<w:commentRangeStart${namespace} w:id="${id}"/>`);
    mark(anchor.range.to, 'after', end + reference);
  }
  for (const [paragraph, references] of ends) splices.push(atEndOf(source, paragraph, references.join('')));
  let changed = 0;
  for (const change of changes) {
    const found = strikesOf(source, change);
    if (found === undefined) continue;
    for (const { run, strike } of found) add(strikes, run, strike);
    changed += 1;
  }
  for (const run of new Set([...marks.keys(), ...strikes.keys()])) {
    const own = marks.get(run) ?? [];
    const text = rewriteRun(source, run, { marks: own, strikes: strikes.get(run) ?? [], tags });
    if (text !== undefined) splices.push({ from: run.from, to: run.to, text, rank: rank.anew });
    else {
      for (const { side, xml } of own) {
        const at = side === 'before' ? run.from : run.to;
        splices.push({ from: at, to: at, text: xml, rank: rank[side] });
      }
    }
  }
  return { splices, changed };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The last thing in a paragraph, which may be an empty tag. */
function atEndOf(source: string, paragraph: XmlElement, xml: string): Splice {
  if (paragraph.inside < paragraph.to) {
    const at = source.lastIndexOf('</', paragraph.to - 1);
    return { from: at, to: at, text: xml, rank: rank.before };
  }
  const tag = source.slice(paragraph.from, paragraph.to);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return { from: paragraph.from, to: paragraph.to, text: `${tag.slice(0, tag.lastIndexOf('/'))}>${xml}</${name}>`, rank: rank.before };
}

/** A change by the runs it strikes in; undefined when it reaches into what may not be cut. The new text stands after the last stretch. */
function strikesOf(
  source: string,
  { paragraph, start, end, replacement }: Change,
): readonly { readonly run: XmlElement; readonly strike: Strike }[] | undefined {
  const within = piecesOf(paragraph).filter((piece) => reaches(piece, start, end));
  const found: { readonly run: XmlElement; readonly strike: Strike }[] = [];
  for (const [index, { block, element, ...piece }] of within.entries()) {
    if (block.run === undefined || !block.run.children.includes(element) || !isCuttable(source, element)) return undefined;
    const from = Math.max(0, start - piece.start);
    const to = Math.min(end, piece.end) - piece.start;
    found.push({ run: block.run, strike: { element, from, to, added: index === within.length - 1 ? replacement : '' } });
  }
  return found.length === 0 ? undefined : found;
}

const reaches = (piece: Piece, start: number, end: number): boolean =>
  start === end ? piece.start < start && start <= piece.end : piece.start < end && start < piece.end;
