import { expect, test } from 'vitest';
import { readAsked, readDirective, readWordDirective } from './directive.ts';

test('a comment may switch rules off, and give the reason', () => {
  expect(readDirective(' klarsyn-av klarsprak/passiv-s, wcag/*: sitat fra\n  loven: § 1 ')).toEqual({
    rules: ['klarsprak/passiv-s', 'wcag/*'],
    reason: 'sitat fra loven: § 1',
  });
});

test('without a reason it is still read, with an empty one', () => {
  expect(readDirective('klarsyn-av a/b')).toEqual({ rules: ['a/b'], reason: '' });
  expect(readDirective('klarsyn-av')).toEqual({ rules: [], reason: '' });
});

test('other comments are nothing', () => {
  expect(readDirective('klarsyn-avslag')).toBeUndefined();
  expect(readDirective('husk: klarsyn-av a/b')).toBeUndefined();
});

test('a last day may be given, and the word in front may be left out', () => {
  expect(readDirective('klarsyn-av a/b, a/c til 2027-06-30: flyttes til ny mal')).toEqual({
    rules: ['a/b', 'a/c'],
    until: '2027-06-30',
    reason: 'flyttes til ny mal',
  });
  expect(readAsked('a/b til 30.06.2027: grunn')).toEqual({ rules: ['a/b'], until: '30.06.2027', reason: 'grunn' });
  expect(readAsked('a/b: grunn')).toEqual({ rules: ['a/b'], reason: 'grunn' });
  expect(readAsked('a/til: grunn')).toEqual({ rules: ['a/til'], reason: 'grunn' });
});

test('a comment in Word begins with klarsyn and a colon, in any letters', () => {
  const asked = { rules: ['klarsprak/passiv-s'], reason: 'sitat' };
  expect(
    ['klarsyn: klarsprak/passiv-s: sitat', 'Klarsyn : klarsprak/passiv-s : sitat', 'klarsyn-av klarsprak/passiv-s: sitat'].map(
      readWordDirective,
    ),
  ).toEqual([asked, asked, asked]);
  expect(readWordDirective('Klarsyn klager på denne')).toBeUndefined();
  expect(readWordDirective('klarsyn: a/b til 2027-06-30')).toEqual({ rules: ['a/b'], reason: '', until: '2027-06-30' });
});
