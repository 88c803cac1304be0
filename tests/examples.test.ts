import { criteriaOf, type Example, type Form, isForm, placeholders } from '@klarsyn/core';
import { applyFixes } from '@klarsyn/fixer';
import { loadRules } from '@klarsyn/toolkit';
import { findIn, formOf, readExample, rewrite, runExample, runSiteExample } from '@klarsyn/workshop';
import { describe, expect, test } from 'vitest';

const rules = await loadRules();
const forms: readonly Form[] = ['nb', 'nn'];
/** A WCAG criterion and its level, an ACT rule, a test of Uutilsynet, a row of a table, a principle of ISO 24495-1, `prove` for a rule on trial, or `raad` for advice that no criterion is about. */
const tagShape =
  /^(?:wcag-\d\.\d\.\d+|niva-a{1,3}|act-[a-z0-9]{6}|uu-[\w.-]+|[A-Z]{3,4}-[A-Z0-9-]+|iso-(?:relevant|findable|understandable|usable)|prove|raad)$/;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.map((example) => [nameOf(example), example] as const))('%s', (_name, example) => {
    if ('site' in example) {
      const { expected, found, messages } = runSiteExample(rule, example);
      for (const message of messages) expect(message).not.toMatch(/[{}]/);
      return expect(found).toEqual(expected);
    }
    const { expected, found, findings, read } = runExample(rule, example);
    expect({ found, messages: findings.map(({ message }) => message) }).toMatchObject({ found: expected });
    for (const { message } of findings) expect(message).not.toMatch(/[{}]/);
    if (example.becomes === undefined) return;
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    const { text } = applyFixes(read.source, fixes, { safeOnly: false, format: read.document.format });
    expect(text).toBe(example.becomes);
    expect(findIn(rule, example, readExample(withSource(example, text)).document)).toEqual([]);
  });

  test('finds the same words in every format a text example can be written in', () => {
    for (const example of rule.examples) {
      if (!('text' in example)) continue;
      const words = (found: readonly { excerpt: string }[]) => found.map(({ excerpt }) => excerpt);
      const inText = words(runExample(rule, example).findings);
      for (const [format, document] of Object.entries(rewrite(example.text))) {
        if (rule.formats !== undefined && !rule.formats.includes(document.format)) continue;
        expect({ format, words: words(findIn(rule, example, document)) }).toEqual({ format, words: inText });
      }
    }
  });

  test('has a marked and a clean example in each form of Norwegian it reads', () => {
    const read = rule.languages?.filter(isForm) ?? forms;
    const has = (form: Form, marked: boolean) => rule.examples.some((example) => formOf(example) === form && isMarked(example) === marked);
    const wanted =
      rule.languages === undefined ? [has('nb', true), has('nb', false)] : read.flatMap((form) => [has(form, true), has(form, false)]);
    expect(wanted).toEqual(wanted.map(() => true));
  });

  test('says the same in both forms, with the same placeholders, and answers every question', () => {
    expect(Object.keys(rule.messages.nn).sort()).toEqual(Object.keys(rule.messages.nb).sort());
    for (const [id, message] of Object.entries(rule.messages.nb))
      expect(placeholders(rule.messages.nn[id] ?? '')).toEqual(placeholders(message));
    const texts = forms.flatMap((form) => [...Object.values(rule.messages[form]), ...Object.values(rule.docs[form])]);
    const asked = [...rule.sources.map(({ title }) => title), ...rule.examples.map((example) => JSON.stringify(example))];
    for (const text of asked) expect(text).not.toMatch(/(?:^|")⟦?\?/);
    for (const text of texts) expect(text).toMatch(/^[^?\s].*[\p{L}\p{N}.!?»)]$/su);
    expect(rule.sources.length).toBeGreaterThan(0);
  });

  test('names WCAG criteria, ACT rules and table rows the way they are named', () => {
    for (const tag of rule.tags ?? []) expect(tag).toMatch(tagShape);
    if (rule.id.startsWith('wcag/') && !rule.tags?.includes('raad')) expect(criteriaOf(rule.tags).length).toBeGreaterThan(0);
  });
});

test.each(['wcag-111', 'wcag-1.1', 'act-12', 'niva-b', 'niva-aaaa', 'seed-x-01', 'klarsprak'])(
  '%s is no name of a criterion, a rule or a row',
  (tag) => {
    expect(tag).not.toMatch(tagShape);
  },
);

test('no two rules share a name, old names included', () => {
  const names = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

function nameOf(example: Example): string {
  const { note, language: _language, becomes: _becomes, options: _options, profile: _profile, kind: _kind, ...content } = example;
  return `${formOf(example)}: ${JSON.stringify(content).slice(0, 100)}${note === undefined ? '' : ` (${note})`}`;
}

function isMarked(example: Example): boolean {
  return /⟦/.test(JSON.stringify(example));
}

function withSource(example: Exclude<Example, { site: unknown }>, source: string): Exclude<Example, { site: unknown }> {
  if ('text' in example) return { ...example, text: source };
  if ('markdown' in example) return { ...example, markdown: source };
  if ('html' in example) return { ...example, html: source };
  throw new Error('`becomes` is for examples with a source');
}
