import { type Criterion, type CriterionReport, criterionFacts, fill, type Report, type WcagReport } from '@klarsyn/core';
import type { Words } from '../words/index.ts';
import { esc } from './escape.ts';
import { table } from './table.ts';

/** States from the worst to the best. */
const states: readonly Criterion['state'][] = ['breach', 'person-must-look', 'nothing-found'];

/** What is known of each WCAG criterion, the worst first: of pages all that they are held against, of letters alone those that rules speak of. */
export function criteriaTable({ wcag, documents, locale }: Report, words: Words): string {
  if (wcag !== undefined) return pagesTable(wcag, words);
  const byCriterion = Map.groupBy(
    documents.flatMap(({ criteria }) => criteria),
    ({ criterion }) => criterion,
  );
  if (byCriterion.size === 0) return '';
  const rows = [...byCriterion].map(([criterion, own]) => {
    const state = states.find((one) => own.some((other) => other.state === one)) ?? 'nothing-found';
    const alike = own.filter((one) => one.state === state);
    const name = criterionFacts(criterion)?.name[locale] ?? '';
    return { criterion, name, state, because: [...new Set(alike.flatMap(({ because }) => because))].sort(), onPages: alike.length };
  });
  return told(rows, words.html.criteria, words.document, words);
}

const pagesTable = ({ sector, criteria }: WcagReport, words: Words): string => {
  const count = criteria.filter(({ advice }) => advice === undefined).length;
  return told(criteria, fill(words.wcag.title, { sector: words.wcag.sector[sector], count }), words.wcag.pages, words);
};

type Row = Pick<CriterionReport, 'criterion' | 'name' | 'state' | 'because' | 'onPages'> &
  Partial<Pick<CriterionReport, 'level' | 'advice'>>;

function told(criteria: readonly Row[], title: string, counted: string, words: Words): string {
  const rows = criteria.toSorted(worstFirst).map(({ criterion, name, level, advice, state, because, onPages }) => {
    const about = [level, ...(advice === true ? [words.wcag.advice] : [])].filter((part) => part !== undefined).join(', ');
    const cells = [
      `<th scope="row">${esc(`${criterion} ${name}`)}${about === '' ? '' : ` <span class="soft">(${esc(about)})</span>`}</th>`,
      `<td class="state st-${state}">${esc(words.html.states[state])}</td>`,
      `<td class="n">${onPages}</td>`,
      `<td class="long">${esc(because.join(', '))}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = [words.html.criterion, words.html.state, counted, words.html.because];
  const cells = head.map((name, at) => `<th scope="col"${at === 2 ? ' class="n"' : ''}>${esc(name)}</th>`);
  return table('krav', title, `<tr>${cells.join('')}</tr>`, rows, words.html.criteriaNote);
}

const worstFirst = (one: Row, other: Row): number =>
  states.indexOf(one.state) - states.indexOf(other.state) || one.criterion.localeCompare(other.criterion, 'en', { numeric: true });

/** What a person must look at on the pages, criterion by criterion: what to look for, and the test rules that say how. */
export function checklist({ wcag }: Report, words: Words): string {
  const open = (wcag?.criteria ?? []).filter(({ state }) => state === 'person-must-look');
  if (open.length === 0) return '';
  const items = open.map(({ criterion, name, look, tests }) => {
    const lines = look.map((line) => `<li>${esc(line)}</li>`).join('');
    const rules = tests.length === 0 ? '' : `<p class="soft">${esc(fill(words.wcag.tests, { ids: tests.join(', ') }))}</p>`;
    return `<li><strong>${esc(`${criterion} ${name}`)}</strong>\n<ul class="check">${lines}</ul>${rules}</li>`;
  });
  return `<section aria-labelledby="se-selv">
<h2 id="se-selv">${esc(words.html.look)}</h2>
<p>${esc(words.html.lookNote)}</p>
<ul class="open">
${items.join('\n')}
</ul>
</section>`;
}
