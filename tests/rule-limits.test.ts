import { loadRules } from '@klarsyn/toolkit';
import { expect, test } from 'vitest';

const documentFormats: ReadonlySet<string> = new Set(['docx', 'odt', 'pdf']);
/** A rule that names no formats runs on all of them. */
const rules = (await loadRules()).filter(
  ({ id, formats }) => id.startsWith('wcag/') && (formats === undefined || formats.some((format) => documentFormats.has(format))),
);

test('there are rules for documents', () => {
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['wcag/falsk-liste', 'wcag/lav-kontrast', 'wcag/pdf-uten-tagger']));
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s says in both forms what it can decide', (_, { docs }) => {
  expect(docs.nb.limits).toMatch(/\.$/);
  expect(docs.nn.limits).toMatch(/\.$/);
  expect(docs.nn.limits).not.toBe(docs.nb.limits);
});
