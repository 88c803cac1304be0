import { checkDocument, type Example, type Finding, type Settings, unknownProfile } from '@klarsyn/core';
import { fixUntilStable } from '@klarsyn/fixer';
import { analyse, loadRules } from '@klarsyn/toolkit';
import { findIn, readExample, sourcesOf } from '@klarsyn/workshop';
import { describe, expect, test } from 'vitest';

const rules = await loadRules();

type TextExample = Extract<Example, { readonly text: string }> & { readonly becomes: string };
const isMended = (example: Example): example is TextExample => 'text' in example && example.becomes !== undefined;
const withoutMarks = (text: string): string => text.replace(/[⟦⟧]/g, '');

/** The example, and what it shall become, in each format whose source can be mended. */
function versions(example: TextExample) {
  const { text, becomes, ...rest } = example;
  const [before, after] = [sourcesOf(withoutMarks(text)), sourcesOf(becomes)];
  return [
    { format: 'text' as const, source: withoutMarks(text), becomes, as: (source: string) => ({ ...rest, text: source }) },
    {
      format: 'markdown' as const,
      source: before.markdown,
      becomes: after.markdown,
      as: (source: string) => ({ ...rest, markdown: source }),
    },
    { format: 'html' as const, source: before.html, becomes: after.html, as: (source: string) => ({ ...rest, html: source }) },
  ];
}

const cases = rules.flatMap((rule) => rule.examples.filter(isMended).map((example) => [rule.id, example.text, rule, example] as const));

describe('the fixes of every rule, in every format that can be mended', () => {
  test('there are many', () => expect(cases.length).toBeGreaterThan(30));

  test.each(cases)('%s: %s', async (_id, _text, rule, example) => {
    for (const { format, source, becomes, as } of versions(example)) {
      const find = (text: string): readonly Finding[] => findIn(rule, example, readExample(as(text)).document);
      const fixesOf = async (text: string) => find(text).flatMap(({ fix }) => fix ?? []);
      const { text, isStable } = await fixUntilStable(source, fixesOf, { format, safeOnly: false });
      // What it shall become, to the letter: nothing else has changed. And the same rule finds nothing any more.
      expect({ format, text, isStable, left: find(text).map(({ message }) => message) }).toEqual({
        format,
        text: becomes,
        isStable: true,
        left: [],
      });
    }
  });
});

describe('all rules together', () => {
  const settings: Settings = { form: 'nb', profile: unknownProfile, rules: {}, suppress: [] };
  const findAll = (source: string, language: string): readonly Finding[] => {
    const document = { ...readExample({ text: source }).document, told: language };
    return checkDocument(document, { rules, analyse, settings }).findings;
  };
  const perRule = (findings: readonly Finding[]) => Map.groupBy(findings, ({ rule }) => rule);

  test.each(cases)('what is safe to mend opens for nothing new, %s: %s', async (_id, _text, _rule, example) => {
    const source = withoutMarks(example.text);
    const language = example.language ?? 'nb';
    const fixesOf = async (text: string) => findAll(text, language).flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
    const { text, isStable } = await fixUntilStable(source, fixesOf, { format: 'text', safeOnly: true });
    const [before, after] = [perRule(findAll(source, language)), perRule(findAll(text, language))];
    const worse = [...after].filter(([rule, found]) => found.length > (before.get(rule)?.length ?? 0)).map(([rule]) => rule);
    expect({ isStable, worse, text }).toEqual({ isStable: true, worse: [], text });
  });
});
