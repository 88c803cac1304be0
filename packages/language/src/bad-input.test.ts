import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../test/document.ts';
import { createAnalyser } from './analyse.ts';

const model = readFileSync(join(import.meta.dirname, '..', 'model', 'norwegian.bin'));
const read = (text: string) => createAnalyser({ model })(documentOf([text]));
/** Milliseconds of CPU that reading takes: the clock tells what else the machine does. */
const timeOf = (text: string) => {
  const before = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

test.each([
  ['nothing', ''],
  ['space', ' \n\t '],
  ['NUL', 'a\0b\0'],
  ['broken UTF-16', 'Vi \uD800 har \uDC00 fått\uD83D.'],
  ['only digits', '1234567890 '.repeat(200)],
  ['code', 'const a = (b) => { return c[d]?.e ?? "f"; } // <div class="g">'.repeat(50)],
])('%s is read without a crash', (_, text) => {
  expect(read(text).sentences.every(({ span, plain }) => span.end - span.start === plain.length)).toBe(true);
});

test('a text that is not Norwegian is said to be something else', () => {
  expect(read('The municipality has not received your application. Please send it to us again before May.').language.language).toBe('en');
});

test.each([
  ['one line without spaces', 'a'],
  ['one line of full stops', '.'],
  ['one line of at signs', 'a@'],
  ['one line of hyphens', 'a-'],
  ['one line of domains', 'a.'],
  ['one line of words', 'Vi har fått brevet ditt. '],
])(
  '%s takes time that grows with its length and no more',
  (_, piece) => {
    const small = piece.repeat(Math.ceil(65_536 / piece.length));
    timeOf(small);
    const one = Math.max(timeOf(small), 5);
    const eight = timeOf(small.repeat(8));
    expect(eight).toBeLessThan(one * 8 * 4);
  },
  120_000,
);

test('ten megabytes in many paragraphs are read', () => {
  const paragraph = 'Vi har fått søknaden din. Den blir behandlet innen tre uker, og du får svar i posten. '.repeat(12);
  const analysis = createAnalyser()(documentOf(Array.from({ length: 10_000 }, () => paragraph)));
  expect(analysis.counts.sentences).toBe(240_000);
}, 240_000);
