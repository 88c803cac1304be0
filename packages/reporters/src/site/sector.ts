import { type Form, fill, type SiteSummary, type WcagReport } from '@klarsyn/core';
import { csvOf } from '../csv.ts';
import { esc } from '../html/escape.ts';
import { style } from '../html/style.ts';
import { table } from '../html/table.ts';
import { weights } from '../tally.ts';
import { blank, inked, type Paragraph, print } from '../text/print.ts';
import { wordsOf } from '../words/index.ts';
import { sectorWords } from './sector-words.ts';
import { tallied } from './text.ts';

/** One site of a list, and what came of it. */
export interface SectorSite {
  readonly name: string;
  readonly start: string;
  readonly summary: SiteSummary | undefined;
  readonly wcag: WcagReport | undefined;
  /** Where its own report lies, seen from the table. */
  readonly report: string | undefined;
  /** Why it could not be checked. */
  readonly error: string | undefined;
}

const brokenOf = (wcag: WcagReport | undefined): readonly string[] =>
  (wcag?.criteria ?? []).filter(({ state }) => state === 'breach').map(({ criterion }) => criterion);

/** All sites of a list side by side, for a terminal. */
export function sectorText(sites: readonly SectorSite[], form: Form, paper: { readonly width: number; readonly color: boolean }): string {
  const own = sectorWords[form];
  const words = wordsOf(form);
  const lines = sites.flatMap(({ name, summary, wcag, error }): readonly Paragraph[] => [
    { pieces: [inked('strong', name)] },
    summary === undefined
      ? { indent: 2, hang: 4, pieces: [error ?? ''] }
      : { indent: 2, hang: 4, pieces: [`${fill(own.pages, { count: summary.pages })} `, ...tallied(summary.tally, { words })] },
    ...(summary === undefined
      ? []
      : [{ indent: 2, hang: 4, pieces: [fill(own.broken, { criteria: brokenOf(wcag).join(', ') || own.none })] }]),
    blank,
  ]);
  return `${print([{ pieces: [inked('strong', own.title)] }, blank, ...lines], paper).trimEnd()}\n`;
}

/** The same as CSV, a site a row. */
export function sectorCsv(sites: readonly SectorSite[]): string {
  const names = ['name', 'start', 'pages', 'unread', ...weights, 'wcag', 'report', 'error'];
  return csvOf(
    names,
    sites.map(({ name, start, summary, wcag, report, error }) => ({
      name,
      start,
      ...(summary !== undefined && { pages: summary.pages, unread: summary.unread.length, ...summary.tally }),
      wcag: brokenOf(wcag).join(' '),
      report,
      error,
    })),
  );
}

/** The same as one page that needs nothing else. */
export function sectorHtml(sites: readonly SectorSite[], form: Form): string {
  const own = sectorWords[form];
  const words = wordsOf(form);
  const head = [own.site, own.pagesHead, ...weights.map((weight) => words.label[weight]), own.brokenHead];
  const rows = sites.map(({ name, summary, wcag, report, error }) => {
    const link = report === undefined ? esc(name) : `<a href="${esc(report)}">${esc(name)}</a>`;
    const cells =
      summary === undefined
        ? `<td colspan="${head.length - 1}">${esc(error ?? '')}</td>`
        : `<td class="n">${summary.pages}</td>${weights.map((weight) => `<td class="n">${summary.tally[weight]}</td>`).join('')}<td class="long">${esc(brokenOf(wcag).join(', ') || own.none)}</td>`;
    return `<tr><th scope="row">${link}</th>${cells}</tr>`;
  });
  return `<!doctype html>
<html lang="${form}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(own.title)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${esc(own.title)}</h1></header>
<main>
${table('nettsteder', own.table, `<tr>${head.map((name) => `<th scope="col">${esc(name)}</th>`).join('')}</tr>`, rows)}
</main>
</body>
</html>
`;
}
