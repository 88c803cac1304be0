import { checkDocument, unknownProfile } from '@klarsyn/core';
import { readText } from '@klarsyn/reader-text';
import { analyse, loadRules } from '@klarsyn/toolkit';
import { expect, test } from 'vitest';

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const count = 100_000;
const perLine = 50;

test('of 100,000 random numbers of eleven digits none is called a number of a person for sure, when no word says so', async () => {
  const next = random(20270315);
  const numbers = Array.from({ length: count }, () => Array.from({ length: 11 }, () => Math.floor(next() * 10)).join(''));
  const lines = Array.from({ length: count / perLine }, (_, at) => numbers.slice(at * perLine, (at + 1) * perLine).join(' og '));
  const rules = (await loadRules()).filter(({ id }) => id.startsWith('personvern/'));
  const settings = { form: 'nb', profile: unknownProfile, rules: {}, suppress: [] } as const;
  const document = { ...readText({ uri: 'tall.txt', source: lines.join('\n\n') }), told: 'nb' };
  const { findings, crashes } = checkDocument(document, { rules, analyse, settings });
  expect(crashes).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ certainty }) => certainty === 'certain').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(findings.filter(({ excerpt, message }) => /\d{11}/.test(`${excerpt} ${message}`))).toEqual([]);
}, 120_000);
