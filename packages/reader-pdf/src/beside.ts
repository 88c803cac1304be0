import type { PdfAnnotation, PdfPage, PdfRun } from '@klarsyn/core';
import type { Step } from './step.ts';

/** The fields of a page's form that its structure does not name. */
export const controlsOf = (page: PdfPage, named: ReadonlySet<string>): readonly Step[] =>
  page.annotations
    .filter(({ kind, id }) => kind === 'field' && !named.has(id))
    .map(({ type, label, name, box }) => ({ kind: 'control', type, label, name, spot: { page: page.number, box } }));

/** What colleagues have written beside the text. */
export const commentsOf = (page: PdfPage): readonly Step[] =>
  page.annotations
    .filter(({ kind, label }) => kind === 'comment' && label !== undefined)
    .flatMap((comment) => commentOf(comment, page.number));

const commentOf = (comment: PdfAnnotation, page: number): readonly Step[] => [
  { kind: 'open', container: { kind: 'region', region: 'comment' }, spot: { page, box: comment.box } },
  { kind: 'block', block: { is: 'paragraph', inlines: [{ run: runOf(comment), page }] } },
  { kind: 'close' },
];

/** A comment is painted nowhere: it stands where its mark does, and has no look. */
const runOf = ({ label = '', box }: PdfAnnotation): PdfRun => ({
  text: label,
  box,
  baseline: box.y,
  ends: Array.from(label, () => 0),
  turn: 0,
  fontFamily: '',
  fontSizePt: 0,
  bold: false,
  color: '',
  background: undefined,
  isShown: false,
  mark: undefined,
  isArtifact: false,
});
