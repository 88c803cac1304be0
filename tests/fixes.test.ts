import type { Example, Finding } from '@klarsyn/core';
import { fixUntilStable } from '@klarsyn/fixer';
import { loadRules } from '@klarsyn/toolkit';
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
