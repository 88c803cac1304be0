import { expect, test } from 'vitest';
import { controlOf } from './control.ts';

const told = (name: string) => {
  const control = controlOf(name);
  return control === undefined ? undefined : [control.does, control.word, control.condition];
};

test('Handlebars and Mustache open, turn and close', () => {
  expect(
    ['#if innvilget', '~#if a.b~', '#each saker as |sak|', '^', 'else', 'else if avslag', '/if', '#vedlegg', '^vedlegg', '/vedlegg'].map(
      told,
    ),
  ).toEqual([
    ['open', 'if', 'innvilget'],
    ['open', 'if', 'a.b'],
    ['open', 'each', 'saker as |sak|'],
    ['else', 'if', ''],
    ['else', 'if', ''],
    ['else', 'if', 'avslag'],
    ['close', 'if', ''],
    ['open', 'section', 'vedlegg'],
    ['open', 'section', 'vedlegg'],
    ['close', 'section', 'vedlegg'],
  ]);
});

test('Liquid opens, turns and closes', () => {
  expect(
    ['if sak.innvilget', '- if a -', 'elsif b', 'else', 'endif', 'for sak in saker', 'endfor', 'case form', 'when "nn"', 'endcase'].map(
      told,
    ),
  ).toEqual([
    ['open', 'if', 'sak.innvilget'],
    ['open', 'if', 'a'],
    ['else', 'if', 'b'],
    ['else', 'if', ''],
    ['close', 'if', ''],
    ['open', 'for', 'sak in saker'],
    ['close', 'for', ''],
    ['open', 'case', 'form'],
    ['else', 'case', '"nn"'],
    ['close', 'case', ''],
  ]);
});

test('a field that stands for a value is none', () => {
  expect(['fornavn', 'iftest', 'endelig_dato', 'if', 'formatDate dato', 'elsewhere', 'forfall', 'caseNr'].map(told)).toEqual(
    Array(8).fill(undefined),
  );
});
