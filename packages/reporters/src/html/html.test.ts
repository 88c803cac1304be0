import type { Document, Finding } from '@klarsyn/core';
import { DocumentBuilder, textPlaces } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { find } from '../../test/find.ts';
import { manyFindings } from '../../test/many.ts';
import { clearReport, reportIn } from '../../test/report.ts';
import { docsIn } from '../../test/rules.ts';
import { html } from './html.ts';
import { markedText } from './marked.ts';

test.each(['nb', 'nn'] as const)('every case is told (%s)', async (form) => {
  await expect(html(reportIn(form), { docs: docsIn(form) })).toMatchFileSnapshot(`../../test/golden/${form}.html`);
});

test('it asks for nothing: no script, no address to fetch, a policy that forbids both', () => {
  const told = html(reportIn('nb'), { docs: docsIn('nb') });
  expect(told).toContain("default-src 'none'");
  expect(told).not.toMatch(/<script|<link|@import|url\(|<iframe|\ssrc="(?!data:)|\son\w+=/i);
});

test('every id is one of a kind, and every link inside the page has somewhere to go', () => {
  const told = html(reportIn('nn'), { docs: docsIn('nn') });
  const ids = [...told.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target = ''] of told.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  for (const [, target = ''] of told.matchAll(/(?:aria-labelledby|for)="([^"]+)"/g)) expect(ids).toContain(target);
});

test('each box that is unticked hides cards, and every card can be hidden by what it asks and by its family', () => {
  const told = html(reportIn('nb'), { docs: docsIn('nb') });
  const boxes = [...told.matchAll(/<input type="checkbox" id="([^"]+)"/g)].map(([, id = '']) => id);
  for (const id of boxes)
    expect(told).toMatch(new RegExp(`body:has\\(#${id}:not\\(:checked\\)\\) \\.rule\\.[wf]-${id.slice('show-'.length)}`));
  for (const [, weight, family] of told.matchAll(/<section class="rule w-(\w+) f-([\w-]+)"/g))
    expect(boxes).toEqual(expect.arrayContaining([`show-${weight}`, `show-${family}`]));
  expect(boxes.length).toBeGreaterThan(8);
});

test('good news is told', () => {
  expect(html(clearReport('nb'))).toContain('Ingenting å rette her');
});

test('foreign text stays text', () => {
  const report = manyFindings(1);
  const [document] = report.documents;
  if (document === undefined) throw new Error('no document');
  const evil = '<img src=x onerror=alert(1)>"\'&\u202e';
  const told = html({
    ...report,
    documents: [
      { ...document, uri: evil, title: evil, findings: document.findings.map((one) => ({ ...one, message: evil, excerpt: evil })) },
    ],
  });
  expect(told).not.toContain('<img src=x');
  expect(told).not.toContain('\u202e');
});

/** A text of one paragraph and a finding on each stretch given, as places of the source. */
function marked(source: string, plain: string, ...stretches: readonly (readonly [start: number, end: number])[]): string {
  const { place, lines } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared: undefined, place: place(0, source.length) });
  builder.open({ kind: 'paragraph', declared: undefined, place: place(0, source.length) });
  if (source === plain) builder.block?.add(plain, builder.current, 0, source.length);
  else {
    builder.block?.add('Bl', builder.current, 0, 2);
    builder.block?.add('å', builder.current, 2, 7);
    builder.block?.add(plain.slice(3), builder.current, 9, source.length - 9);
  }
  const document: Document = builder.finish({
    uri: 'x',
    format: 'text',
    declared: undefined,
    title: undefined,
    meta: {},
    lines,
    directives: [],
    complaints: [],
  });
  const findings = stretches.map(([start, end], at) => ({
    finding: find('nb', 'klarsprak/kanselliord', { place: place(start, end) }) as Finding,
    id: `f${at + 1}`,
    number: at + 1,
  }));
  return markedText(document, findings);
}

test('a finding is marked where it stands, also inside another and round a decoded sign', () => {
  expect(marked('Vi ringer deg snart.', 'Vi ringer deg snart.', [0, 20], [3, 9])).toBe(
    '<p><mark class="w-warning">Vi </mark><mark class="w-warning">ringer</mark><sup><a id="m-f2" href="#f2">2</a></sup><mark class="w-warning"> deg snart.</mark><sup><a id="m-f1" href="#f1">1</a></sup></p>\n',
  );
  expect(marked('Bl&aring; skrift.', 'Blå skrift.', [0, 9])).toBe(
    '<p><mark class="w-warning">Blå</mark><sup><a id="m-f1" href="#f1">1</a></sup> skrift.</p>\n',
  );
});

test('a personal number is masked in the text too', () => {
  expect(marked('Nummer 31129956715 her', 'Nummer 31129956715 her', [7, 18])).not.toContain('31129956715');
});
