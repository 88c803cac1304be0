import { expect, test } from 'vitest';
import { reportIn } from '../test/report.ts';
import { json, jsonOf, jsonOfDocument } from './json.ts';

test('the report comes back as it was; a language that is not known is null', () => {
  const report = reportIn('nb');
  const documents = report.documents.map((document) => ({ ...document, language: document.language ?? null }));
  expect(JSON.parse(json(report))).toEqual(JSON.parse(JSON.stringify({ ...report, documents })));
});

test('keys stand in one order, however the report was made', () => {
  const { documents, tool, ...rest } = reportIn('nn');
  const turned = documents.map((document) => Object.fromEntries(Object.entries(document).reverse()) as unknown as typeof document);
  const report = json({ ...rest, documents: turned, tool });
  expect(report).toBe(json(reportIn('nn')));
  expect(Object.keys(JSON.parse(report))).toEqual(['tool', 'locale', 'documents', 'site', 'wcag']);
  expect(report.split('\n')).toHaveLength(documents.length + 3);
});

test('no sign in it steers a terminal or turns the text around, and none is lost', () => {
  const report = { ...reportIn('nb'), tool: { name: 'a\u001b\u009b\u202e\u2028b', version: '1' } };
  expect(json(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
  expect(JSON.parse(json(report)).tool.name).toBe('a\u001b\u009b\u202e\u2028b');
});

test('a document is written as any other part is', () => {
  const { documents } = reportIn('nb');
  expect(documents.some(({ skipped, outcomes }) => skipped.length > 0 && Object.keys(outcomes).length > 0)).toBe(true);
  for (const document of documents) expect(jsonOfDocument(document)).toBe(jsonOf(document));
});
