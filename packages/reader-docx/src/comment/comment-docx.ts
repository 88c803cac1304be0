import type { WordPlace } from '@klarsyn/core';
import { decodeXml, isSound } from '@klarsyn/office';
import { openBook } from '../package/book.ts';
import { type Parts, partOfType } from '../package/relations.ts';
import { readStories } from '../story/blocks.ts';
import { ownAuthor } from '../story/own-author.ts';
import type { Traced } from '../story/trace.ts';
import { type Splice, splice } from '../xml/splice.ts';
import { anchorFinder } from './anchor.ts';
import { addComments, commentStyles, commentXml, dialectOf, namespaceFor } from './comments-part.ts';
import type { Note } from './note.ts';
import { existingComments, withoutMarks, withoutNotes } from './own-comments.ts';
import { type Anchored, type Change, writeBody } from './write-body.ts';

/** The parts that change, and what they hold now; or why the document is left alone. */
export type Commented =
  | {
      readonly ok: true;
      readonly parts: ReadonlyMap<string, Uint8Array>;
      readonly comments: number;
      readonly changes: number;
      /** Notes that found no place outside a content control. */
      readonly unplaced: number;
    }
  | { readonly ok: false; readonly code: 'signed' | 'damaged' };

/**
 * Writes notes into a Word document as comments of this date (`2026-11-24T12:00:00Z`), and their edits as tracked changes. Our comments from
 * an earlier run are taken out first, those that somebody has answered stay. No other part is touched, and within the parts no other character.
 */
export function commentDocx(parts: Parts, notes: readonly Note[], date: string): Commented {
  if ([...parts.keys()].some((name) => /^_xmlsignatures\//i.test(name))) return { ok: false, code: 'signed' };
  const cleaned = withoutOwn(parts);
  if (cleaned === undefined) return { ok: false, code: 'damaged' };
  const current = new Map([...parts, ...cleaned.changed]);
  const book = openBook(current);
  const bytes = current.get(book.main ?? '');
  if (book.main === undefined || bytes === undefined) return { ok: false, code: 'damaged' };

  const traced: Traced[] = [];
  const { complaints } = readStories(book.main, bytes, { ...book, trace: (paragraph) => traced.push(paragraph) });
  if (complaints.some(({ code }) => code.startsWith('xml-'))) return { ok: false, code: 'damaged' };
  const { text: source } = decodeXml(bytes);
  const dialect = dialectOf(source);
  const namespace = namespaceFor(source, dialect);
  const styles = commentStyles(book);
  const find = anchorFinder(book.main, traced);
  const nextId = idsAfter(source, decodeXml(current.get(partOfType(book.relations, 'comments') ?? '') ?? new Uint8Array()).text);

  const anchored: Anchored[] = [];
  const comments: string[] = [];
  let unplaced = 0;
  for (const note of notes) {
    const anchor = find(note.place);
    if (anchor === undefined) {
      unplaced += 1;
      continue;
    }
    const id = nextId();
    const xml = commentXml(id, note, anchor.isExact, date, styles);
    if (cleaned.kept.has(textOf(xml))) continue;
    anchored.push({ id, anchor });
    comments.push(xml);
  }
  const changes = changesOf(notes, book.main, traced);
  const stamp = `w:author="${ownAuthor}" w:date="${date}"`;
  const tag = (name: string) => () => `<w:${name}${namespace} w:id="${nextId()}" ${stamp}>`;
  const body = writeBody({ source, anchored, changes, namespace, tags: { deleted: tag('del'), inserted: tag('ins') } });
  const main = splice(bytes, body.splices);
  const added = comments.length === 0 ? new Map<string, Uint8Array>() : addComments(current, book, book.main, comments.join(''), dialect);
  if (main === undefined || added === undefined) return { ok: false, code: 'damaged' };
  const after = body.splices.length === 0 ? cleaned.changed : new Map([...cleaned.changed, [book.main, main] as const]);
  return { ok: true, parts: new Map([...after, ...added]), comments: comments.length, changes: body.changed, unplaced };
}

interface Cleaned {
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly kept: ReadonlySet<string>;
}

/** The parts without what an earlier run wrote. Undefined when one of them cannot be changed. */
function withoutOwn(parts: Parts): Cleaned | undefined {
  const { main = '', relations } = openBook(parts);
  const part = partOfType(relations, 'comments') ?? '';
  const bytes = parts.get(part);
  if (bytes === undefined) return { changed: new Map(), kept: new Set() };
  const extended = partOfType(relations, 'commentsExtended') ?? '';
  const { gone, kept, splices, paragraphs } = existingComments(part, bytes, parts.get(extended));
  if (gone.size === 0) return { changed: new Map(), kept };
  const changed = new Map<string, Uint8Array>();
  const change = (name: string, make: (bytes: Uint8Array) => readonly Splice[]): boolean => {
    const before = parts.get(name);
    if (before === undefined) return true;
    const after = isSound(name, before) ? splice(before, make(before)) : undefined;
    if (after !== undefined) changed.set(name, after);
    return after !== undefined;
  };
  const side = [extended, partOfType(relations, 'commentsIds') ?? ''];
  const isDone =
    change(part, () => splices) &&
    change(main, (text) => withoutMarks(main, text, gone)) &&
    side.every((name) => change(name, (text) => withoutNotes(name, text, paragraphs)));
  return isDone ? { changed, kept } : undefined;
}

/** The changes of the notes that lie in paragraphs of the main part; of two that meet, the first. */
function changesOf(notes: readonly Note[], main: string, traced: readonly Traced[]): readonly Change[] {
  const byIndex = new Map(traced.map((paragraph) => [paragraph.element.order, paragraph]));
  const taken: (WordPlace & { readonly replacement: string })[] = [];
  for (const { edits = [] } of notes) {
    const all = edits.map(({ place, replacement }) => ({ ...place, replacement }));
    const isFree = all.every((one) => one.part === main && one.branch === undefined && !taken.some((other) => meet(one, other)));
    if (isFree) taken.push(...all);
  }
  return taken.flatMap(({ paragraph, start, end, replacement }) => {
    const found = byIndex.get(paragraph);
    return found === undefined ? [] : [{ paragraph: found, start, end, replacement }];
  });
}

const meet = (one: WordPlace, other: WordPlace): boolean =>
  one.paragraph === other.paragraph && (one.start === other.start || (one.start < other.end && other.start < one.end));

/** Gives ids that no comment, change or bookmark has yet. */
function idsAfter(...texts: readonly string[]): () => number {
  let last = -1;
  for (const text of texts) for (const [, id] of text.matchAll(/:id="(\d{1,8})"/g)) last = Math.max(last, Number(id));
  return () => {
    last += 1;
    return last;
  };
}

/** What a comment of ours says, in one line, from its XML. */
const textOf = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
