import { expect, test } from 'vitest';
import { manyFindings } from '../test/many.ts';
import { clearReport, reportIn } from '../test/report.ts';
import { docsIn } from '../test/rules.ts';
import { checkstyle, compact, csv, gitlab, jsonl, junit, markdown, sarif } from './index.ts';

const forms = ['nb', 'nn'] as const;

test.each(forms)('every case is told in every format (%s)', async (form) => {
  const report = reportIn(form);
  const docs = docsIn(form);
  await expect(compact(report)).toMatchFileSnapshot(`../test/golden/${form}-compact.txt`);
  await expect(jsonl(report)).toMatchFileSnapshot(`../test/golden/${form}.jsonl`);
  await expect(sarif(report, { docs })).toMatchFileSnapshot(`../test/golden/${form}.sarif`);
  await expect(junit(report)).toMatchFileSnapshot(`../test/golden/${form}-junit.xml`);
  await expect(checkstyle(report)).toMatchFileSnapshot(`../test/golden/${form}-checkstyle.xml`);
  await expect(gitlab(report)).toMatchFileSnapshot(`../test/golden/${form}-gitlab.json`);
  await expect(markdown(report, { docs })).toMatchFileSnapshot(`../test/golden/${form}-summary.md`);
  await expect(csv(report).replaceAll('\r\n', '\n')).toMatchFileSnapshot(`../test/golden/${form}.csv`);
});

test('good news is told in every format', () => {
  const report = clearReport('nb');
  expect(compact(report)).toBe('');
  expect(markdown(report)).toBe('## Klarsyn: fant ingenting\n');
  expect(JSON.parse(gitlab(report))).toEqual([]);
  expect(JSON.parse(sarif(report)).runs[0].results).toEqual([]);
  expect(junit(report)).toContain('failures="0" errors="0"');
  expect(csv(report).trimEnd().split('\r\n')).toHaveLength(1);
  expect(checkstyle(report)).toContain('<checkstyle version="4.3">\n</checkstyle>');
  expect(jsonl(report).trimEnd().split('\n')).toHaveLength(3);
});

test('SARIF keeps to the results that are read, the most urgent first, and counts the rest', () => {
  const [run] = JSON.parse(sarif(manyFindings(25_010))).runs;
  expect(run.results).toHaveLength(25_000);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    { level: 'note', message: { text: '10 funn til får ikke plass her. Se rapporten.' } },
  ]);
});

test('in SARIF a file name is a URI, and what a person must judge is no failure', () => {
  const report = manyFindings(1);
  const [document] = report.documents;
  if (document === undefined) throw new Error('no document');
  const named = { ...report, documents: [{ ...document, uri: 'brev/søknad om «plass» #2.md' }] };
  const [result] = JSON.parse(sarif(named)).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
    uri: 'brev/s%C3%B8knad%20om%20%C2%ABplass%C2%BB%20%232.md',
    uriBaseId: '%SRCROOT%',
  });
  const review = {
    ...report,
    documents: [{ ...document, findings: document.findings.map((one) => ({ ...one, certainty: 'review' as const })) }],
  };
  expect(JSON.parse(sarif(review)).runs[0].results[0]).toMatchObject({ kind: 'review', level: 'none' });
});

test('GitLab gets a fingerprint for each finding, also for two that are alike', () => {
  const issues: readonly { fingerprint: string }[] = JSON.parse(gitlab(manyFindings(500)));
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(500);
});

test('the summary keeps within its room and counts what is left out', () => {
  const told = markdown(manyFindings(5_000), { room: 64 * 1024 });
  expect(new TextEncoder().encode(told).length).toBeLessThan(64 * 1024);
  const shown = told.split('\n').filter((line) => line.startsWith('- ')).length;
  expect(told.trimEnd().split('\n').at(-1)).toBe(`${5_000 - shown} funn til får ikke plass her. Se rapporten.`);
});

test('JUnit fails what makes the run fail, and only tells the rest', () => {
  const report = manyFindings(40, 'warning');
  expect(junit(report)).toContain('tests="40" failures="0" errors="0"');
  expect(junit(report, { failOn: 'warning' })).toContain('tests="40" failures="40" errors="0"');
});

test('foreign text stays text: no markup, no formula, no line of its own', () => {
  const report = manyFindings(1);
  const [document] = report.documents;
  const evil = '=1+1,"x"\n@alle </failure>]]>&<img src=x> `kode` | \u001b[31m\u202e\ufffe';
  if (document === undefined) throw new Error('no document');
  const hostile = {
    ...report,
    documents: [
      { ...document, uri: 'a<b>.md', findings: document.findings.map((one) => ({ ...one, severity: 'error' as const, message: evil })) },
    ],
  };
  expect(compact(hostile).trimEnd().split('\n')).toHaveLength(1);
  expect(csv(hostile)).toContain(`"'=1+1,""x"" @alle`);
  expect(junit(hostile)).not.toMatch(/<img|<\/failure>\]|\u001b|\ufffe/);
  expect(checkstyle(hostile)).not.toMatch(/<img|<b>|\u001b|\ufffe/);
  expect(markdown(hostile)).toContain('@\u200balle \\</failure\\>');
  expect(markdown(hostile)).not.toMatch(/(?<!\\)<img/);
});
