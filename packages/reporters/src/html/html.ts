import { type Document, type DocumentReport, type Finding, fill, type Report } from '@klarsyn/core';
import type { RuleDocs } from '../rule-docs.ts';
import { siteLine, siteTables } from '../site/html.ts';
import { mostFirst, sayTally, tally, weights } from '../tally.ts';
import { tellUnchecked } from '../text/unchecked.ts';
import { counts } from '../weight.ts';
import { inNumber } from '../words/count.ts';
import { type Words, wordsOf } from '../words/index.ts';
import { languageName } from '../words/language.ts';
import { checklist, criteriaTable } from './criteria.ts';
import { esc } from './escape.ts';
import { families, familyOf } from './families.ts';
import { markedText, type Named } from './marked.ts';
import { ruleCards } from './rules.ts';
import { needsTable } from './scores.ts';
import { style } from './style.ts';
import { table } from './table.ts';

/** A picture of a finding on its page, as a `data:` address; undefined when there is none. */
export type PictureOf = (finding: Finding) => string | undefined;

/** What the report may show beside the findings. */
export interface HtmlOptions {
  readonly docs?: RuleDocs;
  /** The text of a document, to mark the findings in. */
  readonly document?: (uri: string) => Document | undefined;
  readonly picture?: PictureOf;
}

/**
 * The report as one page that needs nothing else: no request, no script. It passes our own check of pages, and can be read on a phone, on
 * paper and in the dark.
 */
export function html(
  report: Report,
  { docs = () => undefined, document = () => undefined, picture = () => undefined }: HtmlOptions = {},
): string {
  const words = wordsOf(report.locale);
  const all = [...report.documents.flatMap(({ findings }) => findings), ...(report.site?.findings ?? [])];
  const headline = headlineOf(all, words);
  const articles = report.documents.map((one, at) => article(one, at + 1, { words, docs, report, picture, text: document(one.uri) }));
  const across = report.site === undefined || report.site.findings.length === 0 ? '' : site(report.site.findings, words, docs, report);
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${esc(fill(words.html.title, { counts: headline }))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#funn">${esc(words.html.skip)}</a>
<header>
<h1>${esc(words.html.heading)}</h1>
<p>${esc(summaryLine(report, headline, words))}</p>
</header>
<main>
${countsList(report, all, words)}${report.site?.summary === undefined ? '' : `\n${siteTables(report.site.summary, report.locale, words)}`}
${documentsTable(report, words)}
${needsTable(report, words)}
${unchecked(report, words, docs)}
<section id="funn" aria-labelledby="funn-h">
<h2 id="funn-h">${esc(words.html.findings)}</h2>
${filters(all, words)}
${articles.join('\n')}
${across}
</section>
${criteriaTable(report, words)}
${checklist(report, words)}
</main>
<footer><p class="soft">${esc(fill(words.html.made, { version: report.tool.version }))}</p></footer>
</body>
</html>
`;
}

function headlineOf(findings: readonly Finding[], words: Words): string {
  const counted = sayTally(findings, words);
  return counted.length === 0 ? words.nothing : counted.map(({ text }) => text).join(', ');
}

function summaryLine({ documents, site: across, locale }: Report, headline: string, words: Words): string {
  if (across?.summary !== undefined) return `${siteLine(across.summary, locale, words)}.`;
  return documents.length === 0 ? words.noneChecked : `${inNumber(words.checked, documents.length)} ${headline}.`;
}

function countsList({ site: across }: Report, findings: readonly Finding[], words: Words): string {
  const counted = across?.summary?.tally ?? tally(findings);
  const rows = weights.map((weight) => `<div class="w-${weight}"><dt>${esc(words.label[weight])}</dt><dd>${counted[weight]}</dd></div>`);
  return `<dl class="counts">\n${rows.join('\n')}\n</dl>`;
}

function documentsTable({ documents }: Report, words: Words): string {
  if (documents.length < 2) return '';
  const counted = documents.map(({ uri, findings }, at) => ({ uri, at, count: tally(findings) })).sort(mostFirst);
  const rows = counted.map(
    ({ uri, at, count }) =>
      `<tr><th scope="row"><a href="#d${at + 1}">${esc(uri)}</a></th>${weights.map((weight) => `<td class="n">${count[weight]}</td>`).join('')}</tr>`,
  );
  return table(
    'dokumenter',
    words.html.documents,
    `<tr><th scope="col">${esc(words.document)}</th>${weights.map((weight) => `<th scope="col" class="n">${esc(words.label[weight])}</th>`).join('')}</tr>`,
    rows,
  );
}

/** What is shown: by what it asks, and by family of rules where there are several. Works without a script. */
function filters(findings: readonly Finding[], words: Words): string {
  const choice = (id: string, name: string) =>
    `<label for="show-${id}"><input type="checkbox" id="show-${id}" checked> ${esc(name)}</label>`;
  const found = new Set(findings.filter(counts).map(({ rule }) => familyOf(rule)));
  const chosen = families.filter((family) => found.has(family)).map((family) => choice(family, words.family[family]));
  return `<fieldset><legend>${esc(words.html.show)}</legend>
${weights.map((weight) => choice(weight, words.label[weight])).join('\n')}
</fieldset>${chosen.length < 2 ? '' : `\n<fieldset><legend>${esc(words.html.about)}</legend>\n${chosen.join('\n')}\n</fieldset>`}`;
}

interface Around {
  readonly words: Words;
  readonly docs: RuleDocs;
  readonly picture: (finding: Finding) => string | undefined;
  readonly text: Document | undefined;
  readonly report: Report;
}

function article(document: DocumentReport, number: number, { words, docs, report, picture, text }: Around): string {
  const named = document.findings.filter(counts).map((finding, at): Named => ({ finding, id: `f${number}-${at + 1}`, number: at + 1 }));
  const accepted = document.findings.length - named.length;
  const { title, kind, language, reading } = document;
  const about = [
    title === undefined || title.trim() === '' ? undefined : `«${title.trim()}»`,
    kind === undefined ? undefined : kind.told ? words.kind[kind.value] : fill(words.guessed, { kind: words.kind[kind.value] }),
    language === undefined ? undefined : languageName(language, report.locale),
    reading === undefined ? undefined : `LIX ${reading.lix}`,
    accepted === 0 ? undefined : inNumber(words.accepted, accepted),
  ].filter((part) => part !== undefined);
  // What the text is, not what it says of itself: a wrong code is a finding, and would be one of the report too.
  const spoken = language ?? text?.declared;
  const marked =
    text === undefined || named.length === 0
      ? ''
      : `<details><summary>${esc(words.html.marked)}</summary>\n<div class="marked"${spoken === undefined ? '' : ` lang="${esc(spoken)}"`}>\n${markedText(text, named)}</div></details>`;
  const shown = new Set([...marked.matchAll(/ id="m-([^"]+)"/g)].map(([, id]) => id));
  const body =
    named.length === 0
      ? `<p class="good">${esc(words.nothingIn)}</p>`
      : ruleCards(named, { words, docs, report, picture, document, isMarked: (id) => shown.has(id) });
  return `<article aria-labelledby="d${number}">
<h3 id="d${number}">${esc(document.uri)}</h3>
<p class="soft">${esc(about.join(' · '))}</p>
${body}
${marked}
</article>`;
}

function site(findings: NonNullable<Report['site']>['findings'], words: Words, docs: RuleDocs, report: Report): string {
  const named = findings.filter(counts).map((finding, at): Named => ({ finding, id: `s-${at + 1}`, number: at + 1 }));
  return `<article aria-labelledby="across">
<h3 id="across">${esc(words.across)}</h3>
${ruleCards(named, { words, docs, report, picture: () => undefined, document: undefined, isMarked: () => false })}
</article>`;
}

function unchecked(report: Report, words: Words, docs: RuleDocs): string {
  const plain = { color: false, details: false, reading: false, width: 80, pageOf: () => undefined };
  const lines = tellUnchecked(report, { form: report.locale, words, docs, ...plain });
  if (lines.length === 0) return '';
  const items = lines.map(
    ({ pieces }) => `<li>${esc(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))}</li>`,
  );
  return `<section aria-labelledby="ikke-sjekket">\n<h2 id="ikke-sjekket">${esc(words.notChecked)}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}
