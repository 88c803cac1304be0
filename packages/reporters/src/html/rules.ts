import { criteriaOf, type DocumentReport, type Finding, type Report } from '@klarsyn/core';
import { pageOf, type RuleDocs } from '../rule-docs.ts';
import { weights } from '../tally.ts';
import { isWhole, nearbyOf, partOf, placeWords } from '../text/where.ts';
import { weightOf } from '../weight.ts';
import { listNames } from '../words/count.ts';
import type { Words } from '../words/index.ts';
import { esc } from './escape.ts';
import { familyOf } from './families.ts';
import type { Named } from './marked.ts';

interface Around {
  readonly words: Words;
  readonly docs: RuleDocs;
  readonly report: Pick<Report, 'tool' | 'locale'>;
  readonly picture: (finding: Finding) => string | undefined;
  /** Undefined for what was found across pages. */
  readonly document: DocumentReport | undefined;
  /** True for a finding that is marked in the text of the document. */
  readonly isMarked: (id: string) => boolean;
}

/** A card for each rule, the most urgent first: what is wrong, why and what to do, then each place. */
export function ruleCards(named: readonly Named[], around: Around): string {
  const groups = [...Map.groupBy(named, ({ finding }) => `${weights.indexOf(weightOf(finding))} ${finding.rule}`)];
  const sorted = groups.toSorted(([one], [other]) => Number(one.split(' ')[0]) - Number(other.split(' ')[0]));
  return sorted.map(([, items]) => card(items, around)).join('\n');
}

function card(items: readonly Named[], { words, docs, report, picture, document, isMarked }: Around): string {
  const [first] = items;
  if (first === undefined) return '';
  const { rule, message, tags, engines = [] } = first.finding;
  const weight = weightOf(first.finding);
  const text = docs(rule);
  const isAlone = items.length === 1;
  const title = isAlone ? message : (text?.title ?? message);
  const page = pageOf(rule, report);
  const proof = [
    page === undefined ? esc(rule) : `<a href="${esc(page)}">${esc(rule)}</a>`,
    ...criteriaOf(tags).map((criterion) => esc(`WCAG ${criterion}`)),
    ...(engines.length === 0 ? [] : [esc(listNames(engines, words))]),
  ];
  return `<section class="rule w-${weight} f-${esc(familyOf(rule))}" aria-labelledby="${first.id}-h">
<h4 id="${first.id}-h"><span class="tag t-${weight}">${esc(words.label[weight])}:</span>${esc(title)}</h4>
${text === undefined ? '' : `<p>${esc(text.why)}</p>\n<p><strong>${esc(words.advice)}</strong> ${esc(text.advice)}</p>\n`}<ol>
${items.map((item) => place(item, isAlone ? '' : item.finding.message, { words, picture, document, isMarked })).join('\n')}
</ol>
<p class="soft">${proof.join(' · ')}</p>
</section>`;
}

function place(
  { finding, id, number }: Named,
  message: string,
  { words, picture, document, isMarked }: Omit<Around, 'docs' | 'report'>,
): string {
  const { where, excerpt, snippet } = finding;
  const uri = (finding as Finding & { readonly uri?: string }).uri;
  const isAll = document !== undefined && isWhole(finding);
  const near = isAll ? partOf(finding, words, document) : nearbyOf(finding, words);
  const at = [uri, near, isAll ? undefined : placeWords(finding.place, words)].filter((part) => part !== undefined);
  const said = [message === '' ? undefined : esc(message), at.length === 0 ? undefined : `<span class="soft">${esc(at.join(', '))}</span>`];
  const quote =
    excerpt === '' && where.before === '' && where.after === ''
      ? ''
      : `<blockquote>${esc(where.before)}<mark class="w-${weightOf(finding)}">${esc(excerpt === '' ? words.here : excerpt)}</mark>${esc(where.after)}</blockquote>`;
  const toText = isMarked(id) ? ` <a href="#m-${id}">${esc(words.html.inText)}</a>` : '';
  const code = snippet === undefined ? '' : `<p><code>${esc(snippet)}</code></p>`;
  const shot = picture(finding);
  const figure = shot === undefined ? '' : `<figure><img src="${esc(shot)}" alt="${esc(words.html.picture)}"></figure>`;
  return `<li id="${id}" value="${number}">${said.filter((part) => part !== undefined).join('<br>')}${toText}${quote}${code}${figure}</li>`;
}
