import { expect, test } from 'vitest';
import { findFields } from './fields.ts';

const shown = (text: string) => findFields(text).map(({ start, end, name, form }) => [text.slice(start, end), name, form]);

test('merge fields are found in all their forms', () => {
  expect(shown('Hei {{ fornavn }}, {{{rå}}}, {saksnr}, \u0024{beløp} og «Adresse».')).toEqual([
    ['{{ fornavn }}', 'fornavn', 'double-brace'],
    ['{{{rå}}}', 'rå', 'double-brace'],
    ['{saksnr}', 'saksnr', 'brace'],
    ['\u0024{beløp}', 'beløp', 'brace'],
    ['«Adresse»', 'Adresse', 'chevron'],
  ]);
});

test('conditions of Handlebars and Liquid are fields', () => {
  expect(shown('{{#if barn}}ja{{else}}nei{{/if}}{% if x == "1" %}')).toEqual([
    ['{{#if barn}}', '#if barn', 'double-brace'],
    ['{{else}}', 'else', 'double-brace'],
    ['{{/if}}', '/if', 'double-brace'],
    ['{% if x == "1" %}', 'if x == "1"', 'double-brace'],
  ]);
});

test('other braces and quotes are left alone', () => {
  expect(shown('f(x) { return "a"; } {} {1} { "a": 1 } «to ord» {{\n}} {åpen')).toEqual([]);
});

test('a word between « and » is a quotation unless it is written as only fields are', () => {
  expect(shown('Vi sier «klarspråk», «Klarspråk» og «NAV»: «ja».')).toEqual([]);
  expect(shown('«sak_nr», «saksNr», «felt2», «Sak.Navn», «Gate» «Husnr», «Gate», «Husnr»').map(([written]) => written)).toEqual([
    '«sak_nr»',
    '«saksNr»',
    '«felt2»',
    '«Sak.Navn»',
    '«Gate»',
    '«Husnr»',
  ]);
});
