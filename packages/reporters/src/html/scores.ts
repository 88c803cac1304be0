import { fill, type Principle, principleOf, principles, type Report } from '@klarsyn/core';
import type { Words } from '../words/index.ts';
import { esc } from './escape.ts';
import { table } from './table.ts';

/** The four needs of a reader (ISO 24495-1): how many of the places that were looked at have nothing to mend. */
export function needsTable({ documents }: Report, words: Words): string {
  const scores = new Map<Principle, { tested: number; failed: number }>();
  for (const { outcomes } of documents) {
    for (const [rule, { tested, failed }] of Object.entries(outcomes)) {
      const principle = principleOf({ id: rule as `${string}/${string}` });
      const score = scores.get(principle) ?? { tested: 0, failed: 0 };
      scores.set(principle, { tested: score.tested + tested, failed: score.failed + Math.min(failed, tested) });
    }
  }
  const rows = principles.map(
    (principle) => `<tr><th scope="row">${esc(words.principle[principle])}</th><td>${esc(share(scores.get(principle), words))}</td></tr>`,
  );
  return table(
    'behov',
    words.principles,
    `<tr><th scope="col">${esc(words.html.need)}</th><th scope="col">${esc(words.html.share)}</th></tr>`,
    rows,
  );
}

function share(score: { readonly tested: number; readonly failed: number } | undefined, words: Words): string {
  if (score === undefined || score.tested === 0) return words.html.notTested;
  const clean = score.tested - score.failed;
  // Never 100 % when something was found.
  const percent = Math.floor((100 * clean) / score.tested);
  return fill(words.html.shareOf, { percent, clean, tested: score.tested });
}
