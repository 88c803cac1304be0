import { afterEach, expect, test, vi } from 'vitest';
import { now, today } from './today.ts';

afterEach(() => vi.unstubAllEnvs());

test('a run can be done again on the day it was first done', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1772496000');
  expect(today()).toBe('2026-03-03');
});

test('without a time that is told, and with one that is none, the clock is right', () => {
  for (const given of ['', 'i morgen', '-1']) {
    vi.stubEnv('SOURCE_DATE_EPOCH', given);
    expect(Math.abs(now().valueOf() - Date.now())).toBeLessThan(10_000);
  }
});
