import { expect, test } from 'vitest';
import { formFiles } from './generate.ts';

const yaml = (words: string) => `source: { title: Ordbok, url: https://ordbokene.no/ }
words: { nb: { fram: frem }, nn: { ${words} } }
splitInfinitive: [vera]
twoMeanings: [medi]`;

test('a word, the beginning of a word, a part of one, and its inflections are told apart', () => {
  const { files, faults } = formFiles(yaml('framtid~: fremtid~, ~skule~: ~skole~, bli: { other: verte, forms: { blir: vert } }'));
  expect(faults).toEqual([]);
  expect(files['src/former.ts']).toContain('{"ways":["framtid","fremtid"],"pairs":[{"spelt":["framtid","fremtid"],"where":"start"}]}');
  expect(files['src/former.ts']).toContain('{"spelt":["skule","skole"],"where":"part"}');
  expect(files['src/former.ts']).toContain(
    '"ways":["bli","verte"],"pairs":[{"spelt":["bli","verte"],"where":"whole"},{"spelt":["blir","vert"]',
  );
});

test('a form that stands twice is named', () => {
  expect(formFiles(yaml('no: nå, då: nå')).faults).toEqual(['words.nn: «nå» stands twice']);
});

test('a verb without -a is no verb of the split infinitive', () => {
  expect(formFiles(yaml('no: nå').replace('[vera]', '[vere]')).faults).toEqual([
    'splitInfinitive.0: Invalid end: Expected "a" but received "e"',
  ]);
});
