import type { LanguageTag, PdfPage, PdfRun } from '@klarsyn/core';
import { around } from './box.ts';
import { type Line, linesOf } from './layout/lines.ts';
import type { Step } from './step.ts';

/** What stands over and under the text of the pages, each once, and what is left of each page. */
export interface Margins {
  readonly header: readonly Step[];
  readonly footer: readonly Step[];
  readonly rest: ReadonlyMap<number, readonly PdfRun[]>;
}

/** How much of a page, from its top and from its bottom, may be header and footer when the file does not say. */
const share = 0.14;
/** Heights that differ by less, in points, are the same. */
const nearly = 8;

/** Finds headers and footers: what the file says is no part of the text, and what stands in the same place on most pages. Numbers may differ. */
export function readMargins(pages: readonly PdfPage[], language: LanguageTag | undefined): Margins {
  const told = pages.flatMap((page) => linesOf(page.runs.filter(({ isArtifact }) => isArtifact)).map((line) => ({ page, line })));
  const others = pages.map((page) => ({ page, lines: linesOf(page.runs.filter(({ isArtifact }) => !isArtifact)) }));
  const outer = others.flatMap(({ page, lines }) => lines.filter((line) => isOuter(line, page)).map((line) => ({ page, line })));
  const repeated = [...Map.groupBy(outer, keyOf).values()]
    .filter((same) => isOnMost(new Set(same.map(({ page }) => page)).size, pages.length))
    .flat();
  const taken = new Set([...told, ...repeated].flatMap(({ line }) => line.runs));
  const once = [...Map.groupBy([...told, ...repeated], keyOf).values()].flatMap(([first]) => first ?? []);
  const isHeader = ({ line, page }: Placed) => line.box.y < page.height / 2;
  return {
    header: regionOf('header', once.filter(isHeader), language),
    footer: regionOf(
      'footer',
      once.filter((one) => !isHeader(one)),
      language,
    ),
    rest: new Map(pages.map((page) => [page.number, page.runs.filter((run) => !run.isArtifact && !taken.has(run))])),
  };
}

interface Placed {
  readonly page: PdfPage;
  readonly line: Line;
}

const isOuter = ({ box }: Line, { height }: PdfPage): boolean => box.y + box.height < height * share || box.y > height * (1 - share);

const isOnMost = (count: number, pages: number): boolean => count >= 2 && count >= pages / 2;

/** What stands in the same place, in the same size, is the same; numbers may differ. */
const keyOf = ({ line, page }: Placed): string =>
  `${line.text.replace(/\d+/g, '0')} ${Math.round(line.size)} ${line.box.y < page.height / 2 ? Math.round(line.baseline / nearly) : Math.round((page.height - line.baseline) / nearly)}`;

function regionOf(region: 'header' | 'footer', lines: readonly Placed[], language: LanguageTag | undefined): readonly Step[] {
  const [first] = lines;
  if (first === undefined) return [];
  const page = first.page.number;
  const box = around(lines.filter((one) => one.page === first.page).map(({ line }) => line.box));
  return [
    { kind: 'open', container: { kind: 'region', region }, spot: { page, box }, language },
    ...lines.map(
      ({ line, page: { number } }): Step => ({
        kind: 'block',
        block: { is: 'paragraph', language, inlines: line.runs.map((run) => ({ run, page: number, language })) },
      }),
    ),
    { kind: 'close' },
  ];
}
