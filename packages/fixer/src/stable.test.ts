import { lineStarts, type PlacedFix, pointAt } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { unifiedDiff } from './diff.ts';
import { fixUntilStable } from './index.ts';

/** Changes each place where a word stands. */
const replace = (from: string, to: string) => (source: string) => {
  const lines = lineStarts(source);
  return [...source.matchAll(new RegExp(from, 'g'))].map(({ index }): PlacedFix => {
    const place = { in: 'text' as const, start: pointAt(lines, index), end: pointAt(lines, index + from.length) };
    return { safe: true, edits: [{ place, replacement: to }] };
  });
};
const options = { format: 'text', safeOnly: true } as const;

test('a fix that opens for another is followed by it', async () => {
  const fixesOf = async (source: string) => [...replace('aa', 'b')(source), ...replace('bb', 'c')(source)];
  expect(await fixUntilStable('aaaa', fixesOf, options)).toEqual({ text: 'c', applied: 3, isStable: true });
});

test('fixes that overlap go in one after the other', async () => {
  const fixesOf = async (source: string) => [...replace('i henhold til', 'etter')(source), ...replace('henhold', 'samsvar')(source)];
  expect(await fixUntilStable('i henhold til loven', fixesOf, options)).toEqual({ text: 'etter loven', applied: 1, isStable: true });
});

test('rules that undo each other end, with the text they last agreed on', async () => {
  const fixesOf = async (source: string) => [...replace('kr', 'NOK')(source), ...replace('NOK', 'kr')(source)];
  expect(await fixUntilStable('5 kr', fixesOf, options)).toEqual({ text: '5 NOK', applied: 1, isStable: false });
});

test('a text that grows for ever is stopped', async () => {
  const { isStable, applied } = await fixUntilStable('a', async (source) => replace('a', 'ab')(source), options);
  expect([isStable, applied]).toEqual([false, 10]);
});

test('a diff can be applied by others, and is empty when nothing has changed', () => {
  expect(unifiedDiff('brev.md', 'én\nto\n', 'én\ntre\n')).toBe('--- a/brev.md\n+++ b/brev.md\n@@ -1,2 +1,2 @@\n én\n-to\n+tre\n');
  expect(unifiedDiff('brev.md', 'én', 'én')).toBe('');
});
