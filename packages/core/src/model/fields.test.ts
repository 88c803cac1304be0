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

test('brackets hold a field when they name one, or ask for something', () => {
  const written = 'Kjære [navn], [Fornavn], [sak_nr], [saksNr], [Sett inn dato], [navn på barnet], [søkers adresse], [XX] og [dd.mm.åååå].';
  expect(shown(written).map(([, name, form]) => `${name} ${form}`)).toEqual([
    'navn bracket',
    'Fornavn bracket',
    'sak_nr bracket',
    'saksNr bracket',
    'Sett inn dato bracket',
    'navn på barnet bracket',
    'søkers adresse bracket',
    'XX bracket',
    'dd.mm.åååå bracket',
  ]);
});

test('brackets of ordinary prose, links, footnote marks and task lists are left alone', () => {
  const prose = 'Han sa at [barnet] ville [sic] hjem [1] [^2] [...] [ ] [x] [vår utheving] [Rt. 1994 s. 721] [vedtatt 2020] [a] [NAV].';
  expect(shown(`${prose} [dato](https://fjordvik.example) [navn][1] [frist]: https://fjordvik.example`)).toEqual([]);
});
