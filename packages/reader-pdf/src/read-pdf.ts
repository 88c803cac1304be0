import { type Box, type Complaint, type Document, DocumentBuilder, type PdfContent, type PdfPage, type PdfRun } from '@klarsyn/core';
import { commentsOf, controlsOf } from './beside.ts';
import { around, bottomOf, rightOf } from './box.ts';
import { joinPages, type PageSteps } from './join.ts';
import { linesOf } from './layout/lines.ts';
import { readLayout } from './layout/read-layout.ts';
import { readMargins } from './margins.ts';

import { isScan, readableRuns } from './scan.ts';
import { readTree } from './tree/read-tree.ts';
import { writeSteps } from './write.ts';

/** What pdf.js saw of a PDF, and the name to report it by. */
export interface PdfSource {
  readonly uri: string;
  readonly content: PdfContent;
}

/**
 * Reads a PDF: by its structure tree where it has one, else by how the pages look. Headers come first, then the pages, the footers, and comments.
 * Never throws on content: what is wrong with it stands in `complaints`.
 */
export function readPdf({ uri, content }: PdfSource): Document {
  const { language, title, facts } = content;
  const pages = content.pages.map((page) => ({ ...page, runs: readableRuns(page) }));
  const margins = readMargins(pages, language);
  const trees = new Map(
    pages.flatMap((page) => (page.tree === undefined ? [] : [[page.number, readTree(page, page.tree, language)] as const])),
  );
  const loose = pages.map((page) => ({ page, runs: looseRuns(page, margins.rest.get(page.number) ?? [], trees.get(page.number)?.marks) }));
  const laidOut = readLayout(loose, language);
  const steps = pages.map((page): PageSteps => {
    const tree = trees.get(page.number);
    const laid = laidOut.get(page.number) ?? [];
    const controls = controlsOf(page, tree?.annotations ?? new Set());
    return tree === undefined ? { steps: laid, loose: controls } : { steps: tree.steps, loose: [...laid, ...controls] };
  });
  const edges = new Map(pages.map((page) => [page.number, edgesOf(page)]));

  const builder = new DocumentBuilder();
  const [first] = pages;
  const box = { x: 0, y: 0, width: first?.width ?? 0, height: first?.height ?? 0 };
  builder.open({ kind: 'root', declared: language, place: { in: 'pdf', page: 1, box } });
  const all = [...margins.header, ...joinPages(steps), ...margins.footer, ...pages.flatMap(commentsOf)];
  const stretches = writeSteps(builder, all, (page, box) => edges.get(page)?.(box) ?? 0);
  return builder.finish({
    uri,
    format: 'pdf',
    declared: language,
    title,
    meta: metaOf(content),
    stretches,
    pdf: {
      ...facts,
      bookmarks: content.bookmarks.length,
      scanned: content.pages.filter(isScan).map(({ number }) => number),
      untagged: loose.filter(({ page, runs }) => trees.has(page.number) && runs.length > 0).map(({ page }) => page.number),
    },
    directives: [],
    complaints: complaintsOf(content),
  });
}

/** A line that begins so near another one, in points, stands in the same column, and one so near above or under it in the same part of the page. */
const beside = 30;
const above = 100;

/** How far to the right text goes on a page, in the column of a box. */
function edgesOf({ runs }: PdfPage): (box: Box) => number {
  const boxes = linesOf(runs).map(({ box }) => box);
  return ({ x, y }) => Math.max(0, ...boxes.filter((box) => Math.abs(box.x - x) < beside && Math.abs(box.y - y) < above).map(rightOf));
}

/** The text of a page that its structure does not name. */
const looseRuns = (page: PdfPage, rest: readonly PdfRun[], marks: ReadonlySet<number> = new Set()): readonly PdfRun[] =>
  page.tree === undefined ? rest : rest.filter(({ mark }) => mark === undefined || !marks.has(mark));

function metaOf({ title, author, description, keywords, pages }: PdfContent): Document['meta'] {
  const [first] = pages;
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(description !== undefined && { description }),
    ...(keywords !== undefined && { keywords }),
    ...(first !== undefined && { page: { width: first.width, height: first.height, margins: marginsOf(first) } }),
  };
}

/** The white space round the text of a page, in points. */
function marginsOf({ width, height, runs }: PdfPage): Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> {
  const boxes = runs.map(({ box }) => box);
  if (boxes.length === 0) return { top: 0, right: 0, bottom: 0, left: 0 };
  const whole = around(boxes);
  return { top: whole.y, right: width - rightOf(whole), bottom: height - bottomOf(whole), left: whole.x };
}

function complaintsOf({ facts, pages }: PdfContent): readonly Complaint[] {
  return [
    ...(facts.pages > pages.length ? [{ code: 'pdf-pages', values: { pages: facts.pages, read: pages.length } }] : []),
    ...(facts.isXfa ? [{ code: 'pdf-xfa' }] : []),
  ];
}
