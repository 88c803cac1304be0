import type { DocumentReport, Finding } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { type Entry, entryOf, reportOf } from './entry.ts';

const text =
  'Vedrørende søknaden\n\nDet bes om at dokumentasjonen sendes til kommunen så snart som mulig. Søknaden er mottatt i henhold til barnehageloven § 16.\n';

async function keptAndRead(report: DocumentReport): Promise<{ readonly bytes: number; readonly back: DocumentReport | undefined }> {
  const parts = new Map<string, unknown>();
  const keep = async (part: unknown) => {
    const name = String(parts.size);
    parts.set(name, JSON.parse(JSON.stringify(part)));
    return name;
  };
  const body = JSON.stringify(await entryOf(report, keep));
  return { bytes: body.length, back: await reportOf(JSON.parse(body) as Entry, async (name) => parts.get(name)) };
}

test('a report that was kept says the same, in the same order, in far fewer bytes', async () => {
  const { documents } = await check({ name: 'brev.md', content: text.repeat(5) }, { static: true, kind: 'vedtak' });
  const [report] = documents;
  if (report === undefined) throw new Error('no report');
  expect(report.findings.filter(({ fix }) => fix !== undefined).length).toBeGreaterThan(0);
  const { bytes, back } = await keptAndRead(report);
  expect(JSON.stringify(back?.findings)).toBe(JSON.stringify(report.findings));
  expect({ ...back }).toEqual(JSON.parse(JSON.stringify(report)));
  expect(bytes).toBeLessThan(JSON.stringify({ ...report, outcomes: undefined, skipped: undefined, criteria: undefined }).length * 0.6);
});

const finding: Finding = {
  rule: 'a/b',
  severity: 'error',
  certainty: 'certain',
  message: 'Feil.',
  messageId: 'found',
  values: { word: 'ord' },
  tags: ['x'],
  principle: 'usable',
  place: { in: 'page', selector: '#a', frames: ['#f'], box: { x: 1, y: 2, width: 3, height: 4 } },
  where: { heading: 'Om', region: 'main', before: 'før', after: 'etter' },
  excerpt: 'ord',
  snippet: '<p>ord</p>',
  fingerprint: 'abc',
  engines: ['axe'],
  related: [{ in: 'docx', part: 'word/document.xml', paragraph: 1, start: 0, end: 3 }],
  suppressed: { reason: 'Avklart.' },
};

test.each<readonly [string, Partial<Finding>]>([
  ['on a page, in a region, with pictures and engines', { picture: 'a.png' }],
  ['in a text that also stands on a page', { place: { in: 'text', start: point(1), end: point(4), page: { in: 'page', selector: 'p' } } }],
  [
    'with a fix that edits another place',
    { fix: { title: 'Bytt', safe: true, edits: [{ place: { in: 'text', start: point(8), end: point(9) }, replacement: '' }] } },
  ],
])('a finding %s comes back whole', async (_, more) => {
  const report = { uri: 'a', format: 'html', findings: [{ ...finding, ...more }] } as unknown as DocumentReport;
  const { back } = await keptAndRead(report);
  expect(back).toEqual(report);
});

function point(offset: number) {
  return { line: 1, column: offset + 1, offset };
}
