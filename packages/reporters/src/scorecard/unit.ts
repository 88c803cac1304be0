import { criterionFacts, type Form, fill, principles, type RuleCount, type UnitRun } from '@klarsyn/core';
import { esc } from '../html/escape.ts';
import type { RuleDocs } from '../rule-docs.ts';
import { inNumber } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import { bar, states, statesText, trend } from './chart.ts';
import { brokenText, countOf, dayIn, decimal, faultsIn, hasPages, keptShare, perDocument, shareText } from './figures.ts';

/** The most rules that a list of faults names; all of them stand in the scorecard as JSON. */
const mostRules = 6;

/** What a unit is told with. */
export interface Around {
  readonly words: Words;
  readonly form: Form;
  readonly docs: RuleDocs;
}

/** A unit, or all of them together: who leads it, how it stands, and how it has gone. */
export function unitSection(
  {
    id,
    name,
    leader,
    runs,
  }: { readonly id: string; readonly name: string; readonly leader: string | undefined; readonly runs: readonly UnitRun[] },
  around: Around,
): string {
  const { words, form } = around;
  const { card } = words;
  const now = runs.at(-1);
  if (now === undefined) return '';
  return `<section class="unit" aria-labelledby="${id}">
<h3 id="${id}">${esc(name)}</h3>
<p>${leader === undefined ? '' : `${esc(card.leader)}: <strong>${esc(leader)}</strong>. `}${esc(dayIn(now.date, form))}.${now.unchecked === 0 ? '' : ` ${esc(inNumber(card.unchecked, now.unchecked))}`}</p>
${keyFigures(now, words)}
<div class="pair">
<div><h4>${esc(card.criteria)}</h4>
${criteria(now, around)}</div>
<div><h4>${esc(words.principles)}</h4>
<p>${esc(card.withoutFaults)}</p>
${needs(now, words)}</div>
<div><h4>${esc(card.promises)}</h4>
${promises(now, words)}</div>
<div><h4>${esc(card.trend)}</h4>
<p>${trend(runs, words, form)}</p>
${runs.length < 2 ? '' : `<p>${esc(card.perDocument)}: ${esc(runs.map((run) => decimal(perDocument(run))).join(' → '))}</p>`}</div>
</div>
${changes(runs, around)}
${overTime(runs, id, around)}
</section>`;
}

function keyFigures(now: UnitRun, words: Words): string {
  const { card } = words;
  const rows: readonly (readonly [string, string])[] = [
    [card.documents, String(now.documents)],
    [card.error, String(now.open.error)],
    [card.warning, String(now.open.warning)],
    [card.review, String(now.open.review)],
    [card.perDocument, decimal(perDocument(now))],
    [card.sender, shareText(now.sender, words)],
    [card.profile, shareText(now.profile, words)],
  ];
  return `<dl class="counts">\n${rows.map(([name, value]) => `<div><dt>${esc(name)}</dt><dd>${esc(value)}</dd></div>`).join('\n')}\n</dl>`;
}

function criteria(now: UnitRun, { words, form }: Around): string {
  const { breach } = now.criteria;
  if (!hasPages(now)) return `<p class="soft">${esc(words.card.noPages)}</p>`;
  const named = breach.map((id) => `<li>${esc(`${id} ${criterionFacts(id)?.name[form] ?? ''}`)}</li>`);
  const list = named.length === 0 ? '' : `\n<p>${esc(words.card.breachOf)}</p>\n<ul>${named.join('')}</ul>`;
  return `<p>${states(now, words)}<br>${esc(statesText(now.criteria, words))}</p>${list}`;
}

const needs = (now: UnitRun, words: Words): string =>
  `<ul class="plain">${principles
    .map((principle) => {
      const share = now.principles[principle];
      const name = words.principle[principle];
      return `<li>${esc(name)}: <strong>${esc(shareText(share, words))}</strong><br>${bar(name, share, words)}</li>`;
    })
    .join('')}</ul>`;

function promises(now: UnitRun, words: Words): string {
  const { card } = words;
  if (now.promises.length === 0) return `<p class="soft">${esc(card.noPromises)}</p>`;
  const items = now.promises.map(({ quote, state, faults }) => {
    const count = faults === 0 ? '' : ` (${inNumber(card.promiseFaults, faults)})`;
    return `<li><strong class="p-${state}">${esc(card.promise[state])}${esc(count)}:</strong> ${esc(quote)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function changes(runs: readonly UnitRun[], { words, form, docs }: Around): string {
  const { card } = words;
  const [now, before] = [runs.at(-1), runs.at(-2)];
  if (now?.change === undefined || before === undefined) return `<p class="soft">${esc(card.nothingBefore)}</p>`;
  const list = (name: string, rules: readonly RuleCount[]): string => {
    const rest = rules.slice(mostRules);
    const items = rules.slice(0, mostRules).map(({ rule, count }) => `<li>${esc(docs(rule)?.title ?? rule)}: ${count}</li>`);
    if (rest.length > 0) items.push(`<li>${esc(fill(card.moreRules, { count: countOf(rest), rules: rest.length }))}</li>`);
    return `<div><h5>${esc(name)}: ${countOf(rules)}</h5>${items.length === 0 ? '' : `<ul>${items.join('')}</ul>`}</div>`;
  };
  const { new: fresh, mended, lasting } = now.change;
  return `<h4>${esc(fill(card.since, { date: dayIn(before.date, form) }))}</h4>
<div class="pair">${list(card.new, fresh)}${list(card.mended, mended)}${list(card.lasting, lasting)}</div>`;
}

/** The figures behind the line, so that nobody has to read a drawing. */
function overTime(runs: readonly UnitRun[], id: string, { words, form }: Around): string {
  const { card } = words;
  const head = [card.date, card.documents, card.faults, card.perDocument, card.broken, card.promises, card.new, card.mended, card.lasting];
  const rows = runs.map((run) => {
    const changed = (list: readonly RuleCount[] | undefined) => (list === undefined ? '–' : String(countOf(list)));
    const cells = [
      ...[String(run.documents), String(faultsIn(run)), decimal(perDocument(run)), brokenText(run)],
      ...[shareText(keptShare(run), words), changed(run.change?.new), changed(run.change?.mended), changed(run.change?.lasting)],
    ];
    return `<tr><th scope="row">${esc(dayIn(run.date, form))}</th>${cells.map((cell) => `<td class="n">${esc(cell)}</td>`).join('')}</tr>`;
  });
  return `<h4 id="${id}-tid">${esc(card.overTime)}</h4>
<div class="wide" role="region" aria-labelledby="${id}-tid" tabindex="0"><table>
<thead><tr>${head.map((name, at) => `<th scope="col"${at === 0 ? '' : ' class="n"'}>${esc(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
