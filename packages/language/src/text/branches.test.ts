import { findFields } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

/** The sentences of a text in which the fields named stand between branches. */
function sentences(text: string, ...controls: readonly string[]): readonly string[] {
  const islands = findFields(text).map(({ start, end, name }) => ({ start, end, kind: 'field' as const, parts: controls.includes(name) }));
  const tokens = tokenize(text, islands);
  return splitSentences(text, tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test('the branches of a condition are never one sentence', () => {
  expect(sentences('Søknaden er {{#if ok}}innvilget{{else}}avslått{{/if}} av {enhet}.', '#if ok', 'else', '/if')).toEqual([
    'Søknaden er {{#if ok}}',
    'innvilget{{else}}',
    'avslått{{/if}}',
    'av {enhet}.',
  ]);
});

test('a field that stands for a value is part of its sentence', () => {
  expect(sentences('Hei {navn}, du får plass.')).toEqual(['Hei {navn}, du får plass.']);
});
