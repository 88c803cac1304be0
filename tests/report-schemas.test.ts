import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkstyle, gitlab, junit, sarif } from '@klarsyn/reporters';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import { check } from 'klarsyn';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const schema = (name: string) => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
const examples = join(import.meta.dirname, '..', 'examples');
/** A real report: letters and a page with faults, and an input that cannot be read. */
const report = await check(['letters', 'pages', 'finnes-ikke.md'], { cwd: examples, static: true });

test('SARIF is what OASIS says it is', () => {
  const ajv = new (AjvDraft04 as unknown as typeof AjvDraft04.default)({ strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const log = JSON.parse(sarif(report, { docs: () => ({ title: 'Tittel', why: 'Hvorfor.', advice: 'Råd.' }) }));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.runs[0].results.length).toBeGreaterThan(5);
  expect(validate({ ...log, version: '2.0' })).toBe(false);
});

test('JUnit is what Jenkins reads', async () => {
  const validate = (contents: string) =>
    validateXML({ xml: { fileName: 'report.xml', contents }, schema: { fileName: 'junit.xsd', contents: schema('junit.xsd') } });
  const told = junit(report);
  expect((await validate(told)).errors).toEqual([]);
  expect((await validate(told.replace(' name="Klarsyn"', ''))).valid).toBe(false);
});

test('Checkstyle is what build servers read', async () => {
  const validate = (contents: string) =>
    validateXML({ xml: { fileName: 'report.xml', contents }, schema: { fileName: 'checkstyle.xsd', contents: schema('checkstyle.xsd') } });
  const told = checkstyle(report);
  expect((await validate(told)).errors).toEqual([]);
  expect((await validate(told.replace('severity="error"', 'severity="worst"'))).valid).toBe(false);
});

test('code quality is what GitLab reads, with a fingerprint of its own for each finding', () => {
  const validate = new Ajv().compile(JSON.parse(schema('gitlab-code-quality.schema.json')));
  const issues: readonly { readonly fingerprint: string }[] = JSON.parse(gitlab(report));
  validate(issues);
  expect(validate.errors ?? []).toEqual([]);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  expect(validate([{ ...issues[0], severity: 'worst' }])).toBe(false);
});
