import { blocks, type Complaint, type Document, DocumentBuilder, type Meta, type Region } from '@klarsyn/core';
import { blocksBetween, type Inline, type Step, writeStory, type XmlElement } from '@klarsyn/office';
import { readAttached } from './package/attached.ts';
import { mainPart, openBook, stylesPart } from './package/book.ts';
import { metaNames, readMeta } from './package/meta.ts';
import { type Margin, marginsOf, pagesShown, readPage } from './package/pages.ts';
import { elementsOf, type Parts, partOf } from './package/parts.ts';
import { emptyStory, replayInside } from './story/blocks.ts';
import { readBody } from './story/body.ts';
import { directiveIn } from './story/comments.ts';
import type { Surroundings } from './story/surroundings.ts';

/** The parts of an ODT as `archive` gives them, and the name to report it by. */
export interface OdtSource {
  readonly uri: string;
  readonly parts: Parts;
}

const metaPart = 'meta.xml';

/**
 * Reads an OpenDocument text. Headers come first, then the body, its notes, the footers, and the comments of others than us; tracked changes are read as
 * accepted. Never throws on content: what is wrong with it stands in `complaints`.
 */
export function readOdt({ uri, parts }: OdtSource): Document {
  const book = openBook(parts);
  const bytes = partOf(parts, mainPart);
  const body = bytes === undefined ? undefined : readBody(mainPart, bytes, book.body);
  const about = elementsOf(parts, metaPart, ...metaNames);
  const attached = readAttached(parts);
  const pages = pagesShown(book.masters, body?.found.masterPages ?? []);
  const meta: Meta = {
    ...readMeta(about.elements, readPage(pages[0], book.layouts)),
    ...(Object.keys(book.looks).length > 0 && { styles: book.looks }),
    ...(body?.traces !== undefined && { traces: body.traces }),
    ...(attached !== undefined && { attached }),
  };
  const declared = book.declared ?? meta.properties?.['language'];

  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared, place: { in: 'odt', part: mainPart, paragraph: 0, start: 0, end: 0 } });
  const region = (name: Region, part: string, steps: readonly Step[]) => {
    const around: readonly Step[] = [{ kind: 'region', region: name }, ...steps, { kind: 'close' }];
    writeStory(builder, { format: 'odt', part, steps: around, isBare: name === 'comment' });
  };
  const margins = (name: Margin['region']) => {
    for (const steps of marginSteps(marginsOf(pages, name), book.margins)) region(name, stylesPart, steps);
  };
  margins('header');
  writeStory(builder, { format: 'odt', part: mainPart, steps: body?.found.steps ?? [] });
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of body?.found.notes ?? []) if (note.kind === kind) region(kind, mainPart, stepsOf(note.body, body?.around));
  }
  margins('footer');
  const comments = (body?.found.comments ?? []).map((comment) => ({ comment, steps: stepsOf(comment.element, body?.around) }));
  for (const { steps } of comments) region('comment', mainPart, steps);
  const isText = body?.hasText === true ? [] : [{ code: 'odt-no-document' }];
  const complaints = distinct([...isText, ...book.complaints, ...(body?.complaints ?? []), ...about.complaints]);
  const document = builder.finish({ uri, format: 'odt', declared, title: meta.title, meta, directives: [], complaints });
  const blocksIn = blocksBetween(blocks(document), mainPart);
  const directives = comments.flatMap(({ comment, steps }) => directiveIn(blocksIn, mainPart, comment, steps) ?? []);
  return { ...document, directives };
}

function stepsOf(element: XmlElement, around: Surroundings | undefined): readonly Step[] {
  if (around === undefined) return [];
  const found = emptyStory();
  replayInside(element, around, found);
  return found.steps;
}

/** What headers or footers say, each once: pages that look different often have the same. */
function marginSteps(margins: readonly Margin[], around: Surroundings): readonly (readonly Step[])[] {
  const shown = new Map<string, readonly Step[]>();
  for (const { element } of margins) {
    const steps = stepsOf(element, around);
    const said = JSON.stringify(steps.map((step) => (step.kind === 'paragraph' ? step.paragraph.inlines.map(saidBy) : step.kind)));
    if (!shown.has(said)) shown.set(said, steps);
  }
  return [...shown.values()];
}

const saidBy = (inline: Inline): object => (inline.kind === 'text' ? { text: inline.text } : inline);

/** The main part is read for its styles and for its text; what is wrong with it is said once. */
const distinct = (complaints: readonly Complaint[]): readonly Complaint[] => [
  ...new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint])).values(),
];
