import { inputLimits } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { readAll } from './standard-input.ts';

async function* endless() {
  for (;;) yield new Uint8Array(1024 * 1024);
}

test('guard 3: what comes in without end is read until it is too large, and no further', async () => {
  expect((await readAll(endless())).length).toBe(inputLimits.documentBytes + 1024 * 1024);
});

test('what comes in whole is read whole', async () => {
  const parts = async function* () {
    yield 'Vi har ';
    yield new TextEncoder().encode('fått');
  };
  expect(new TextDecoder().decode(await readAll(parts()))).toBe('Vi har fått');
});
