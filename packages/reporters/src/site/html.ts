import { type Form, fill, type Part, type SiteSummary, type Tally } from '@klarsyn/core';
import { esc } from '../html/escape.ts';
import { table } from '../html/table.ts';
import { weights } from '../tally.ts';
import { inNumber } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import { siteWords } from './words.ts';

/** «42 sider er sjekket: 3 må rettes, 5 bør rettes». */
export function siteLine({ pages, tally }: SiteSummary, form: Form, words: Words): string {
  const counted = weights.flatMap((weight) => (tally[weight] === 0 ? [] : `${tally[weight]} ${words.counted[weight]}`));
  return `${inNumber(siteWords[form].pages, pages)} ${counted.join(', ') || words.nothing}`;
}

/** A site as a whole, as parts of the HTML report. */
export function siteTables({ faults, worst, sections, units, unread }: SiteSummary, form: Form, words: Words): string {
  const own = siteWords[form];
  const counted = weights.map((weight) => `<th scope="col" class="n">${esc(words.label[weight])}</th>`).join('');
  const numbers = (tally: Tally) => weights.map((weight) => `<td class="n">${tally[weight]}</td>`).join('');
  const faultRows = faults.map(({ rule, message, pages, first, isTemplate }) => {
    const where = `<span class="soft">${isTemplate ? `${esc(own.template)} ` : ''}${esc(fill(own.first, { uri: first }))}</span>`;
    return `<tr><th scope="row" class="long">${esc(message)}<br>${where}</th><td class="n">${pages}</td><td>${esc(rule)}</td></tr>`;
  });
  const partHead = (name: string) =>
    `<tr><th scope="col">${esc(name)}</th><th scope="col" class="n">${esc(own.pageCount)}</th>${counted}</tr>`;
  const partRows = (parts: readonly Part[]) =>
    parts.map(({ name, pages, tally }) => `<tr><th scope="row">${esc(name)}</th><td class="n">${pages}</td>${numbers(tally)}</tr>`);
  const parts = [
    table(
      'flest',
      own.faults,
      `<tr><th scope="col">${esc(own.fault)}</th><th scope="col" class="n">${esc(own.pageCount)}</th><th scope="col">${esc(own.rule)}</th></tr>`,
      faultRows,
    ),
    table(
      'verst',
      own.worst,
      `<tr><th scope="col">${esc(own.page)}</th>${counted}</tr>`,
      worst.map(({ name, tally }) => `<tr><th scope="row" class="long">${esc(name)}</th>${numbers(tally)}</tr>`),
    ),
    table('deler', own.sections, partHead(own.section), partRows(sections)),
    table('enheter', own.units, partHead(own.unit), partRows(units)),
  ];
  const shown = [faults, worst, sections, units].flatMap((list, at) => (list.length === 0 ? [] : (parts[at] ?? [])));
  return [...shown, ...(unread.length === 0 ? [] : [unreadList(unread, inNumber(own.unread, unread.length))])].join('\n');
}

const unreadList = (unread: SiteSummary['unread'], title: string): string =>
  `<section aria-labelledby="ulest">\n<h2 id="ulest">${esc(title)}</h2>\n<ul>\n${unread
    .map(({ uri, message }) => `<li>${esc(uri)}: ${esc(message)}</li>`)
    .join('\n')}\n</ul>\n</section>`;
