import { expect, test } from 'vitest';
import { oncePerAlike } from './alike.ts';
import type { Sentence } from './analysis.ts';

const sentence = (plain: string, alike?: object): Sentence => ({
  span: { node: 1, start: 0, end: plain.length },
  plain,
  language: 'nb',
  tokens: [],
  ...(alike !== undefined && { alike }),
});

test('a question is asked once of sentences that are alike, and of each other sentence', () => {
  const asked: string[] = [];
  const ask = oncePerAlike(({ plain }) => {
    asked.push(plain);
    return undefined;
  });
  const alike = {};
  for (const one of [sentence('Hei.', alike), sentence('Hei.', alike), sentence('Hei.', {}), sentence('Hei.')]) ask(one);
  expect(asked).toHaveLength(3);
});
