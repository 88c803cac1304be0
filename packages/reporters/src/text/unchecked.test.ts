import type { Report } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { base } from '../../test/find.ts';
import { wordsOf } from '../words/index.ts';
import { tellUnchecked } from './unchecked.ts';

const documentOf = (uri: string, counted: readonly number[]) => ({
  ...base,
  uri,
  format: 'markdown',
  language: 'nb',
  findings: [],
  complaints: counted.map((count) => ({ code: 'findings-cut', values: { rule: 'a/b', told: 1000, counted: count } })),
});

const told = (form: 'nb' | 'nn', ...documents: readonly ReturnType<typeof documentOf>[]) =>
  tellUnchecked({ documents } as unknown as Report, { words: wordsOf(form), form, docs: () => undefined, details: false } as never)
    .flatMap(({ pieces }) => pieces)
    .join('\n');

test('how many findings are only counted is said, of all documents and rules together', () => {
  expect(told('nb', documentOf('a.md', [7, 30]), documentOf('b.md', []), documentOf('c.md', [5]))).toBe(
    'a.md og c.md: Noen regler har over tusen funn her. Rapporten viser de tusen som veier mest for hver regel. 42 til er bare talt.',
  );
  expect(told('nn', documentOf('a.md', [1]))).toMatch(/1 til er berre talde\.$/);
});
