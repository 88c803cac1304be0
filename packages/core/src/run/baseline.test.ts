import { expect, test } from 'vitest';
import { acceptKnown, baselineOf, compare, updated } from './baseline.ts';
import type { DocumentReport, Finding, Report } from './report.ts';

const place = { in: 'text', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } } as const;

/** A finding on the word in brackets: `Vi skriver [samt] mer til deg.` */
function finding(text: string, rule = 'klarsprak/kanselliord', line = 1): Finding {
  const [before = '', excerpt = '', after = ''] = text.split(/[[\]]/);
  return {
    ...{
      rule,
      severity: 'warning',
      certainty: 'certain',
      message: excerpt,
      messageId: 'found',
      values: {},
      excerpt,
      tags: [],
      principle: 'usable',
    },
    where: { before, after },
    place: { ...place, start: { ...place.start, line } },
    fingerprint: `${text} ${line}`,
  };
}
const document = (uri: string, ...findings: readonly Finding[]): DocumentReport => ({
  ...{ uri, format: 'text', language: 'nb', findings, outcomes: {}, skipped: [], crashes: [], errors: [], complaints: [], criteria: [] },
});
const report = (...documents: readonly DocumentReport[]): Report => ({ tool: { name: 'klarsyn', version: '1' }, locale: 'nb', documents });
const told = ({ new: fresh, known, moved, fixed }: ReturnType<typeof compare>) => ({
  new: fresh.map(({ uri, excerpt }) => `${uri} ${excerpt}`),
  known: known.length,
  moved: moved.map(({ uri, excerpt }) => `${uri} ${excerpt}`),
  fixed: fixed.map(({ uri, rule }) => `${uri} ${rule}`),
});

const samt = finding('Vi skriver til deg [samt] alle andre her');
const old = report(document('a.md', samt, finding('', 'brev/klage-mangler')));
const baseline = baselineOf(old);

test('the same report has nothing new and nothing fixed', () => {
  expect(told(compare(old, baseline))).toEqual({ new: [], known: 2, moved: [], fixed: [] });
});

test('a finding is known after it has moved to another line and the text round it is wrapped anew', () => {
  const now = report(
    document(
      'a.md',
      finding('…Vi  skriver\ntil deg [samt]\nalle andre her', 'klarsprak/kanselliord', 9),
      finding('', 'brev/klage-mangler'),
    ),
  );
  expect(told(compare(now, baseline))).toEqual({ new: [], known: 2, moved: [], fixed: [] });
});

test('other words on one side are a move, other words on both are another finding', () => {
  const oneSide = report(document('a.md', finding('Vi skriver til deg [samt] naboene dine nå'), finding('', 'brev/klage-mangler')));
  expect(told(compare(oneSide, baseline))).toEqual({ new: [], known: 1, moved: ['a.md samt'], fixed: [] });
  const both = report(document('a.md', finding('Vi sender brev [samt] naboene dine nå'), finding('', 'brev/klage-mangler')));
  expect(told(compare(both, baseline))).toEqual({ new: ['a.md samt'], known: 1, moved: [], fixed: ['a.md klarsprak/kanselliord'] });
});

test('a swap is not hidden by a count: one mended and one new is told as both', () => {
  const twice = baselineOf(report(document('a.md', samt, finding('Hun bor i Moss [samt] i Horten om vinteren'))));
  const now = report(document('a.md', samt, finding('Ring oss i dag [samt] skriv i morgen tidlig')));
  expect(told(compare(now, twice))).toEqual({ new: ['a.md samt'], known: 1, moved: [], fixed: ['a.md klarsprak/kanselliord'] });
});

test('two that are quite alike count as two', () => {
  const twice = baselineOf(report(document('a.md', samt, samt)));
  expect(told(compare(report(document('a.md', samt, samt, samt)), twice))).toMatchObject({ known: 2, new: ['a.md samt'] });
  expect(told(compare(report(document('a.md', samt)), twice))).toMatchObject({ known: 1, fixed: ['a.md klarsprak/kanselliord'] });
});

test('a document with a new name brings its findings with it; a fault of the whole document does not wander between documents', () => {
  const renamed = report(document('brev/ny.md', samt, finding('', 'brev/klage-mangler')));
  expect(told(compare(renamed, baseline))).toEqual({ new: [], known: 0, moved: ['brev/ny.md samt', 'brev/ny.md '], fixed: [] });
  const other = report(document('b.md', finding('', 'brev/klage-mangler')), document('a.md', samt));
  expect(told(compare(other, baseline))).toEqual({ new: ['b.md '], known: 1, moved: [], fixed: ['a.md brev/klage-mangler'] });
});

test('an update forgets what is fixed, follows what moved, takes in nothing new, and leaves what was not checked', () => {
  const two = baselineOf(report(document('a.md', samt, finding('', 'brev/klage-mangler')), document('b.md', samt)));
  const now = report(document('a.md', finding('Vi skriver til deg [samt] naboene dine nå'), finding('Noe [nytt] her')));
  expect(updated(now, two)).toEqual(
    baselineOf(report(document('a.md', finding('Vi skriver til deg [samt] naboene dine nå')), document('b.md', samt))),
  );
});

test('what is known is accepted and says why; the new one still counts', () => {
  const now = report(document('a.md', samt, finding('Noe [nytt] her i dag')));
  const { known } = compare(now, baseline);
  const [first, second] = acceptKnown(now, known, 'fra før').documents[0]?.findings ?? [];
  expect([first?.suppressed, second?.suppressed]).toEqual([{ reason: 'fra før' }, undefined]);
  expect(first).not.toHaveProperty('uri');
});

test('nothing of the text stands in a baseline', () => {
  expect(JSON.stringify(baselineOf(report(document('a.md', finding('Ola Nordmann [31129956715] bor i Moss')))))).not.toMatch(
    /Nordmann|31129956715|Moss/i,
  );
});
