import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addProse, type Document, DocumentBuilder, textPlaces } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { createAnalyser } from '../analyse.ts';
import { readingProfile } from './profile.ts';

const analyse = createAnalyser({ model: readFileSync(join(import.meta.dirname, '..', '..', 'model', 'norwegian.bin')) });
/** A document of lines: `# ` begins a heading, `| ` a cell of a table, anything else a paragraph. */
function documentOf(source: string): Document {
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared: undefined, place: place(0, source.length) });
  let start = 0;
  for (const line of source.split('\n')) {
    const [, marks = '', text = ''] = /^(#+ |\| )?(.*)$/.exec(line) ?? [];
    const at = { declared: undefined, place: place(start, start + line.length) };
    if (marks.startsWith('#')) builder.open({ kind: 'heading', level: marks.trim().length, ...at });
    else builder.open(marks === '| ' ? { kind: 'cell', header: false, ...at } : { kind: 'paragraph', ...at });
    addProse(builder, {
      value: text,
      raw: text,
      source: start + marks.length,
      syntax: 'plain',
      collapse: false,
      declared: undefined,
      place,
    });
    builder.close();
    start += line.length + 1;
  }
  const rest = { declared: undefined, title: undefined, meta: {}, lines, directives: [], complaints: [] };
  return { ...builder.finish({ uri: 'brev', format: 'text', ...rest }), told: 'nb' };
}
const profileOf = (source: string, read = analyse) => {
  const document = documentOf(source);
  return readingProfile(document, read(document));
};

test('running text is counted as a whole and under each heading', () => {
  const letter = [
    'Hei på deg.',
    '# Svaret',
    'Du får plass fra mars. Plassen blir holdt av til deg.',
    '## Kjenn barnehagen',
    'Vi har åpent hele dagen.',
    'Foreldremøte.',
    '| Ti er en tabell.',
    'Kari Moe',
  ].join('\n');
  expect(profileOf(letter)).toEqual({
    words: 20,
    sentences: 5,
    meanSentence: 4,
    lix: 14,
    passiveShare: 0.2,
    longShare: 0,
    sections: [
      { heading: undefined, level: undefined, words: 3, sentences: 1, meanSentence: 3, lix: 3, passiveShare: 0, longShare: 0 },
      { heading: 'Svaret', level: 1, words: 11, sentences: 2, meanSentence: 5.5, lix: 15, passiveShare: 0.5, longShare: 0 },
      { heading: 'Kjenn barnehagen', level: 2, words: 6, sentences: 2, meanSentence: 3, lix: 20, passiveShare: 0, longShare: 0 },
    ],
  });
});

test('a sentence of 21 words is long, one of 20 is not', () => {
  const sentence = (words: number) => `Nå ${Array.from({ length: words - 1 }, () => 'nå').join(' ')}.`;
  expect(profileOf(sentence(20))?.longShare).toBe(0);
  expect(profileOf(`${sentence(21)} ${sentence(20)}`)?.longShare).toBe(0.5);
});

test('a text without running text has no profile, and passives are unknown without a model', () => {
  expect(profileOf('# Bare en overskrift')).toBeUndefined();
  expect(profileOf('Saken ble avgjort i går.', createAnalyser())).not.toHaveProperty('passiveShare');
});
