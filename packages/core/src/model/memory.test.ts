import { expect, test } from 'vitest';
import { createMemory } from './memory.ts';

test('an answer is found once', () => {
  const memory = createMemory<string, number>(4);
  let found = 0;
  const ask = (key: string) => memory.of(key, () => (found += 1));
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([1, 2, 1, 2]);
});

test('what nobody asks for is forgotten, what is asked for again and again stays', () => {
  const memory = createMemory<string, number>(4);
  const found: string[] = [];
  const ask = (key: string) => memory.of(key, () => found.push(key));
  for (const key of ['vi', 'a', 'vi', 'b', 'vi', 'c', 'vi', 'd', 'vi', 'e', 'vi', 'a']) ask(key);
  expect(found).toEqual(['vi', 'a', 'b', 'c', 'd', 'e', 'a']);
});
