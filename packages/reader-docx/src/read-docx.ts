import { type Complaint, type Document, DocumentBuilder, type Place, type Region } from '@klarsyn/core';
import { elementsIn, isOn, type Step, writeStory } from '@klarsyn/office';
import { readAttached } from './package/attached.ts';
import { openBook } from './package/book.ts';
import { coreNames, readMeta } from './package/meta.ts';
import { type Parts, partOfType, readRelations } from './package/relations.ts';
import { readMargins } from './package/sections.ts';
import { readStories, type Stories } from './story/blocks.ts';
import { readDirectives } from './story/directives.ts';
import { drawnNames, drawnTexts } from './story/drawn-text.ts';
import { type Tally, tracesOf } from './story/tally.ts';
import { shownStyles } from './style/shown-styles.ts';

/** The parts of a DOCX as `archive` gives them, and the name to report it by. */
export interface DocxSource {
  readonly uri: string;
  readonly parts: Parts;
}

/**
 * Reads a Word document. Headers come first, then the body, its notes, the footers, and the comments of others than us; tracked changes are read as accepted.
 * Never throws on content: what is wrong with it stands in `complaints`.
 */
export function readDocx({ uri, parts }: DocxSource): Document {
  const book = openBook(parts);
  const complaints: Complaint[] = [...book.complaints];
  const tally: Tally = { hidden: 0, changes: 0, comments: 0 };
  const elementsOf = (part: string | undefined, ...names: readonly string[]) => {
    const bytes = parts.get(part ?? '');
    if (part === undefined || bytes === undefined) return [];
    const read = elementsIn(part, bytes, ...names);
    complaints.push(...read.complaints);
    return read.elements;
  };
  const storiesOf = (part: string): Stories | undefined => {
    const bytes = parts.get(part);
    if (bytes === undefined) {
      complaints.push({ code: 'docx-part-missing', values: { part } });
      return undefined;
    }
    const { relations, complaints: own } = part === book.main ? { relations: book.relations, complaints: [] } : readRelations(parts, part);
    const stories = readStories(part, bytes, { ...book, relations, tally });
    complaints.push(...own, ...stories.complaints);
    return stories;
  };

  if (book.main === undefined) complaints.push({ code: 'docx-no-document' });
  const body = book.main === undefined ? undefined : storiesOf(book.main);
  const settings = (name: string) => book.settings.find((element) => element.name === name)?.attributes;
  const hasEvenPages = isOn(settings('w:evenAndOddHeaders')?.['w:val'] ?? (settings('w:evenAndOddHeaders') && 'true'));
  const margins = readMargins(body?.sections ?? [], book.relations, hasEvenPages);
  const meta = readMeta(
    elementsOf(partOfType(book.outer, 'core-properties'), ...coreNames),
    body?.sections[0],
    book.theme,
    readAttached(parts, book),
  );
  const styles = shownStyles(book.styles);
  const declared = book.styles.paragraph.run.language ?? book.styles.defaults.language ?? settings('w:themeFontLang')?.['w:val'];

  const builder = new DocumentBuilder();
  const part = book.main ?? '';
  builder.open({ kind: 'root', declared, place: { in: 'docx', part, paragraph: 0, start: 0, end: 0 } });
  const region = (name: Region, from: string, stories: Stories | undefined, key = '') => {
    const steps = stories?.stories.get(key);
    if (steps === undefined) return;
    const around: readonly Step[] = [{ kind: 'region', region: name }, ...steps, { kind: 'close' }];
    writeStory(builder, { format: 'docx', part: from, steps: around, isBare: name === 'comment' });
  };
  for (const margin of margins.filter((each) => each.region === 'header')) region('header', margin.part, storiesOf(margin.part));
  writeStory(builder, { format: 'docx', part, steps: body?.stories.get('') ?? [] });
  for (const { type, target } of book.relations.values()) {
    if (type === 'diagramData' || type === 'chart') writeDrawn(builder, target, drawnTexts(elementsOf(target, ...drawnNames)));
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    const ids = (body?.notes ?? []).filter((note) => note.kind === kind).map((note) => note.id);
    const from = ids.length === 0 ? undefined : partOfType(book.relations, `${kind}s`);
    const stories = from === undefined ? undefined : storiesOf(from);
    for (const id of new Set(ids)) region(kind, from ?? '', stories, id);
  }
  for (const margin of margins.filter((each) => each.region === 'footer')) region('footer', margin.part, storiesOf(margin.part));
  const talk = partOfType(book.relations, 'comments');
  const said = talk === undefined ? undefined : storiesOf(talk);
  const comments = [...(said?.stories.keys() ?? [])].filter((id) => id !== '');
  for (const id of comments) region('comment', talk ?? '', said, id);
  const traces = tracesOf({ ...tally, comments: comments.length });
  const document = builder.finish({
    uri,
    format: 'docx',
    declared,
    title: meta.title,
    meta: {
      ...meta,
      ...(Object.keys(styles).length > 0 && { styles }),
      ...(book.embeddedFonts.length > 0 && { embeddedFonts: book.embeddedFonts }),
      ...(traces !== undefined && { traces }),
    },
    directives: [],
    complaints,
  });
  return { ...document, directives: readDirectives(document.nodes, part, said, body?.talks) };
}

/** Adds the words of a diagram or chart as a text box of paragraphs. */
function writeDrawn(builder: DocumentBuilder, part: string, texts: readonly string[]): void {
  const place = (paragraph: number, end: number): Place => ({ in: 'docx', part, paragraph, start: 0, end });
  if (texts.length === 0) return;
  builder.open({ kind: 'region', region: 'text-box', declared: undefined, place: place(0, 0) });
  for (const [at, text] of texts.entries()) {
    builder.open({ kind: 'paragraph', declared: undefined, place: place(at, text.length) });
    builder.block?.add(text, builder.current, 0, text.length);
    builder.close();
  }
  builder.close();
}
