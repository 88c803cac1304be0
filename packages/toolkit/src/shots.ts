import { createHash } from 'node:crypto';
import type { Shot } from '@klarsyn/browser';
import { type Box, boxOf, type Document, type DocumentReport, type Finding, personalBoxes } from '@klarsyn/core';
import type { CheckOptions } from './check-options.ts';
import type { PageOpener } from './pages.ts';

/** Most places of one page that pictures are taken of. */
const mostPlaces = 40;

/** The report with a picture of the page for each finding that has a place on it; findings on the same place share one. */
export async function withShots(
  report: DocumentReport,
  { document, shot }: { readonly document: Document; readonly shot: Shot | undefined },
  { options, pages }: { readonly options: CheckOptions; readonly pages: PageOpener },
): Promise<DocumentReport> {
  const { onPicture } = options;
  if (shot === undefined || onPicture === undefined) return report;
  const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const places = new Map(open.flatMap(({ place }) => boxesOf(place, shot)).map((box) => [keyOf(box), box] as const));
  const boxes = [...places.values()].slice(0, mostPlaces);
  if (boxes.length === 0) return report;
  const pieces = await pages.frame(shot, { boxes, covered: personalBoxes(document) });
  const kept = new Map<string, string | undefined>();
  for (const [at, bytes] of pieces.entries()) {
    const key = keyOf(boxes[at] as Box);
    kept.set(key, await onPicture({ uri: report.uri, name: nameOf(report.uri, key), bytes }));
  }
  const pictured = (finding: Finding): Finding => {
    const [box] = boxesOf(finding.place, shot);
    const picture = box === undefined ? undefined : kept.get(keyOf(box));
    return picture === undefined ? finding : { ...finding, picture };
  };
  return { ...report, findings: report.findings.map(pictured) };
}

/** The place on the picture; none when it lies outside. */
function boxesOf(place: Finding['place'], { width, height }: Shot): readonly Box[] {
  const box = boxOf(place);
  return box === undefined || box.x >= width || box.y >= height || box.x + box.width <= 0 || box.y + box.height <= 0 ? [] : [box];
}

const keyOf = ({ x, y, width, height }: Box): string => [x, y, width, height].join(' ');

/** A name for a file: the page in letters that every file system knows, and what tells one place from another. */
function nameOf(uri: string, key: string): string {
  const page = uri
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${page}-${createHash('sha256').update(`${uri}\n${key}`).digest('hex').slice(0, 8)}.webp`;
}
