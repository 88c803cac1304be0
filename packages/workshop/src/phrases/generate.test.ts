import { expect, test } from 'vitest';
import { phraseFiles } from './generate.ts';

test('lists become TypeScript, one a line', () => {
  const { files, faults } = phraseFiles({ 'a.yaml': 'not: [ikke, ikkje]\nno: ["<not> … plass*", "har? <digits> meter"]' });
  expect(faults).toEqual([]);
  expect(files['src/phrases.ts']).toContain('  "not": ["ikke","ikkje"],\n  "no": ["<not> … plass*","har? <digits> meter"],\n');
});

test.each([
  ['a: ["<b> plass"]', 'dictionaries/brev/a.yaml: a: «<b> plass» names «b», and no other list has that name'],
  ['a: ["<a> plass"]', 'dictionaries/brev/a.yaml: a: «<a> plass» names «a», and no other list has that name'],
  ['a: ["ikke / plass"]', 'dictionaries/brev/a.yaml: a: «/» in «ikke / plass» is no piece of a phrase'],
  ['a: []', 'dictionaries/brev/a.yaml: a: Invalid length: Expected !0 but received 0'],
])('a fault names its file and list: %s', (text, fault) => {
  expect(phraseFiles({ 'a.yaml': text }).faults).toEqual([fault]);
});

test('a list that stands in two files is named', () => {
  expect(phraseFiles({ 'a.yaml': 'one: [ja]', 'b.yaml': 'one: [nei]' }).faults).toEqual(['dictionaries/brev/b.yaml: one stands twice']);
});
