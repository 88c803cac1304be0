import { expect, test } from 'vitest';
import { identityNumber } from './identity-number.ts';

test('a number with a real date and both check digits right is known', () => {
  expect(identityNumber('15063850052')).toBe('foedselsnummer');
  expect(identityNumber('71123950040')).toBe('d-nummer');
});

test('one wrong digit anywhere makes it no number at all', () => {
  const right = '15063850052';
  const changed = [...right].map((digit, at) => right.slice(0, at) + ((Number(digit) + 1) % 10) + right.slice(at + 1));
  expect(changed.map(identityNumber)).toEqual(changed.map(() => undefined));
});

test('numbers made for tests, and dates that never were, are none', () => {
  for (const none of ['15863850018', '15463850035', '30023850052', '00000000000', '1506385005', '']) {
    expect(identityNumber(none)).toBeUndefined();
  }
});

test('of all numbers only some few in ten thousand pass', () => {
  const tried = Array.from({ length: 100_000 }, (_, at) =>
    String(at * 999_983)
      .padStart(11, '0')
      .slice(0, 11),
  );
  expect(tried.filter((number) => identityNumber(number) !== undefined).length).toBeLessThan(100);
});
