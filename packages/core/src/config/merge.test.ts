import { expect, test } from 'vitest';
import { defineRule, type Rule } from '../rule/index.ts';
import { mergeRules, settle } from './merge.ts';

const texts = { title: '', why: '', advice: '' };
const rule = (tags: readonly string[] = []): Rule =>
  defineRule({
    id: 'prove/regel',
    aliases: ['prove/gammelt-navn'],
    over: 'document',
    severity: 'warning',
    tags,
    options: { max: 3, min: 1 },
    docs: { nb: texts, nn: texts },
    sources: [],
    messages: { nb: {}, nn: {} },
    check: () => undefined,
    examples: [],
  });

test('a later severity wins and options are laid on top of each other', () => {
  const merged = mergeRules({ a: 'error' }, { a: ['warning', { max: 1, min: 2 }] }, { a: ['hint', { max: 9 }] }, { b: 'off' });
  expect(merged).toEqual({ a: ['hint', { max: 9, min: 2 }], b: 'off' });
});

test('a severity alone keeps the options that were set before', () => {
  expect(mergeRules({ a: ['warning', { max: 1 }] }, { a: 'error' })).toEqual({ a: ['error', { max: 1 }] });
});

test('a rule nobody has set keeps its own severity and options', () => {
  expect(settle(rule(), {})).toEqual({ severity: 'warning', options: { max: 3, min: 1 } });
});

test('a rule can be set under a name it had before', () => {
  expect(settle(rule(), { 'prove/gammelt-navn': ['error', { max: 5 }] })).toEqual({ severity: 'error', options: { max: 5, min: 1 } });
});

test('a rule on trial is off until somebody asks for it', () => {
  expect(settle(rule(['prove']), {}).severity).toBe('off');
  expect(settle(rule(['prove']), { 'prove/regel': 'hint' }).severity).toBe('hint');
});
