import { type Form, fill, type Scorecard, type UnitCard, type UnitRun } from '@klarsyn/core';
import { esc } from '../html/escape.ts';
import { style } from '../html/style.ts';
import { table } from '../html/table.ts';
import type { RuleDocs } from '../rule-docs.ts';
import { inNumber } from '../words/count.ts';
import { type Words, wordsOf } from '../words/index.ts';
import { trend } from './chart.ts';
import { brokenText, countOf, dayIn, keptShare, shareText } from './figures.ts';
import { cardStyle } from './style.ts';
import { unitSection } from './unit.ts';

/** How the scorecard is told. */
export interface CardOptions {
  readonly form: Form;
  /** What rules say of themselves, to name them by. */
  readonly docs?: RuleDocs;
}

/** The scorecard as one page that needs nothing else: no request, no script. Every drawing says in words what it shows. */
export function scorecardHtml(scorecard: Scorecard, { form, docs = () => undefined }: CardOptions): string {
  const words = wordsOf(form);
  const { card } = words;
  const around = { words, form, docs };
  const title = scorecard.organisation === undefined ? card.title : fill(card.of, { name: scorecard.organisation });
  const last = scorecard.runs.at(-1);
  const sections = scorecard.units.map((unit, at) =>
    unitSection({ id: `enhet-${at + 1}`, name: nameOf(unit, words), leader: unit.leader, runs: unit.runs }, around),
  );
  const versions = new Set(scorecard.runs.map(({ version }) => version));
  return `<!doctype html>
<html lang="${form}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${esc(title)}${last === undefined ? '' : ` – ${esc(dayIn(last.date, form))}`}</title>
<style>${style}${cardStyle}</style>
</head>
<body>
<a class="skip" href="#enheter">${esc(card.skip)}</a>
<header>
<h1>${esc(title)}</h1>
<p>${last === undefined ? '' : esc(fill(card.intro, { date: dayIn(last.date, form) }))} ${esc(inNumber(card.runs, scorecard.runs.length))}.</p>
${versions.size > 1 ? `<p>${esc(card.otherVersion)}</p>` : ''}
</header>
<main>
${overview(scorecard, words, form)}
<p class="soft">${esc(card.explain)}</p>
<section aria-labelledby="alle">
<h2 id="alle">${esc(card.all)}</h2>
${unitSection({ id: 'samlet', name: scorecard.organisation ?? card.all, leader: undefined, runs: scorecard.total }, around)}
</section>
<section id="enheter" aria-labelledby="enheter-h">
<h2 id="enheter-h">${esc(card.each)}</h2>
${sections.join('\n')}
</section>
</main>
<footer><p class="soft">${esc(fill(words.html.made, { version: last?.version ?? '' }))}</p></footer>
</body>
</html>
`;
}

/** A file that lies in no folder belongs to no unit. */
const nameOf = ({ unit }: UnitCard, { card }: Words): string => (unit === '.' ? card.noUnit : unit);

function overview({ units, total }: Scorecard, words: Words, form: Form): string {
  const { card } = words;
  const head = [
    card.unit,
    card.documents,
    card.error,
    card.warning,
    card.broken,
    card.sender,
    card.profile,
    card.promises,
    card.new,
    card.mended,
    card.lasting,
    card.trend,
  ];
  const rows = units.map((unit, at) => {
    const led = unit.leader === undefined ? card.noLeader : unit.leader;
    return row(
      `<a href="#enhet-${at + 1}">${esc(nameOf(unit, words))}</a><br><span class="soft">${esc(led)}</span>`,
      unit.runs,
      words,
      form,
    );
  });
  const sum = row(`<a href="#samlet">${esc(card.all)}</a>`, total, words, form);
  const cells = head.map((name, at) => `<th scope="col"${at === 0 || at === head.length - 1 ? '' : ' class="n"'}>${esc(name)}</th>`);
  return table('oversikt', card.overview, `<tr>${cells.join('')}</tr>`, [...rows, sum]);
}

function row(name: string, runs: readonly UnitRun[], words: Words, form: Form): string {
  const now = runs.at(-1);
  if (now === undefined) return '';
  const { change } = now;
  const changed = (list: readonly { readonly count: number }[] | undefined) => (list === undefined ? '–' : String(countOf(list)));
  const cells = [
    ...[now.documents, now.open.error, now.open.warning].map(String),
    brokenText(now),
    ...[now.sender, now.profile, keptShare(now)].map((share) => shareText(share, words)),
    ...[changed(change?.new), changed(change?.mended), changed(change?.lasting)],
  ];
  return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td class="n">${esc(cell)}</td>`).join('')}<td>${trend(runs, words, form)}</td></tr>`;
}
