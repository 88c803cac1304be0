import { expect, test } from 'vitest';
import { identify, isAccount } from './identity-number.ts';

test('a number with a real date and both check digits right is known', () => {
  expect(identify('15063850052')).toEqual({ kind: 'foedselsnummer', check: 'now', isMade: false });
  expect(identify('71123950040')).toEqual({ kind: 'd-nummer', check: 'now', isMade: false });
});

test.each(['15063850060', '15063850079', '15063850087'])('%s is right only by the check that comes in 2032', (number) => {
  expect(identify(number)).toEqual({ kind: 'foedselsnummer', check: '2032', isMade: false });
});

test('numbers made for tests are known as such', () => {
  expect(identify('15863850018')).toEqual({ kind: 'foedselsnummer', check: 'now', isMade: true });
  expect(identify('15463850035')).toEqual({ kind: 'foedselsnummer', check: 'now', isMade: true });
  expect(identify('55863850001')).toEqual({ kind: 'd-nummer', check: 'now', isMade: true });
});

test('one wrong digit anywhere makes it no number of today', () => {
  const right = '15063850052';
  const changed = [...right].map((digit, at) => right.slice(0, at) + ((Number(digit) + 1) % 10) + right.slice(at + 1));
  expect(changed.filter((number) => identify(number)?.check === 'now')).toEqual([]);
});

test('dates that never were, and what is no number, are none', () => {
  for (const none of ['30023850052', '00000000000', '1506385005', '', '1506385005x']) expect(identify(none)).toBeUndefined();
});

test('every number of a person passes as an account, and few others do', () => {
  expect(['15063850052', '71123950040', '15863850018', '12345678911'].map(isAccount)).toEqual([true, true, true, true]);
  expect(['12345678912', '1234567891', ''].map(isAccount)).toEqual([false, false, false]);
});

test('of all numbers some one in a thousand is right today, and some four in a thousand by the check of 2032', () => {
  const tried = Array.from({ length: 100_000 }, (_, at) => String((at * 999_983 * 7_919) % 1e11).padStart(11, '0'));
  const found = tried.flatMap((number) => identify(number) ?? []);
  expect(found.filter(({ check }) => check === 'now').length).toBeLessThan(400);
  expect(found.length).toBeLessThan(1500);
});
