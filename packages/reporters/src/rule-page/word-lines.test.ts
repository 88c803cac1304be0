import { defineRule, type ListedWord } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { wordLines } from './word-lines.ts';

const texts = { title: '', why: '', advice: '' };
const ruleWith = (words: readonly ListedWord[]) =>
  defineRule({
    id: 'prove/ord',
    over: 'document',
    severity: 'warning',
    docs: { nb: texts, nn: texts },
    messages: { nb: {}, nn: {} },
    sources: [],
    examples: [],
    words: (form) => (form === 'nb' ? words : []),
    check: () => undefined,
  });

test('each word is told with what may stand instead, and what it weighs when that is not as the rule', () => {
  const rule = ruleWith([
    { word: 'samt', instead: ['og', 'med'], severity: 'warning' },
    { word: 'herved', instead: [], severity: 'hint' },
    { word: 'NOK ?\\d+', instead: undefined, severity: 'off' },
  ]);
  expect(wordLines(rule, 'nb', 9)).toBe(`## Ordene regelen ser etter (3)

- samt → og, med
- herved → (kan strykes) (tips)
- NOK ?\\d+ (av til noen slår den på)
`);
});

test('a long list is cut, and one in the other form stands for a missing one', () => {
  const rule = ruleWith(['a', 'b', 'c'].map((word) => ({ word, instead: ['x'], severity: 'warning' })));
  expect(wordLines(rule, 'nn', 1)).toBe('## Orda regelen ser etter (3)\n\n- a → x\n\n… og 2 til. Legg til --all for å sjå alle.\n');
  expect(wordLines(ruleWith([]), 'nb', 1)).toBe('');
});
