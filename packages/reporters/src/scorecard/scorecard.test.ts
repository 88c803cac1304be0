import { expect, test } from 'vitest';
import { docsIn } from '../../test/rules.ts';
import { scorecard } from '../../test/scorecard.ts';
import { scorecardCsv } from './csv.ts';
import { scorecardHtml } from './html.ts';
import { scorecardJson } from './json.ts';
import { scorecardText } from './text.ts';

test.each(['nb', 'nn'] as const)('every case is told in every format (%s)', async (form) => {
  const golden = (name: string) => `../../test/golden/${form}-scorecard${name}`;
  await expect(scorecardHtml(scorecard, { form, docs: docsIn(form) })).toMatchFileSnapshot(golden('.html'));
  await expect(scorecardText(scorecard, { form, width: 80, color: false })).toMatchFileSnapshot(golden('.txt'));
});

test('as data it is the same in both forms, and reads back', async () => {
  await expect(scorecardCsv(scorecard).replaceAll('\r\n', '\n')).toMatchFileSnapshot('../../test/golden/scorecard.csv');
  expect(JSON.parse(scorecardJson(scorecard))).toEqual(scorecard);
});

test('it asks for nothing, every drawing has words, and every link inside the page has somewhere to go', () => {
  const told = scorecardHtml(scorecard, { form: 'nb' });
  expect(told).toContain("default-src 'none'");
  expect(told).not.toMatch(/<script|<link|@import|url\(|<iframe|\ssrc=|\son\w+=/i);
  for (const [drawing] of told.matchAll(/<svg[^>]*>/g)) expect(drawing).toMatch(/role="img" aria-label="[^"]{10,}"/);
  const ids = [...told.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target = ''] of told.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) expect(ids).toContain(target);
  expect(told).toContain('Vi skriver &lt;klart&gt;');
});

test('a scorecard of nothing is a page too', () => {
  expect(scorecardHtml({ runs: [], total: [], units: [] }, { form: 'nn' })).toContain('<h1>Målekart</h1>');
});
