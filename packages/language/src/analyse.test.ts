import { expect, test } from 'vitest';
import { documentOf } from '../test/document.ts';
import { createAnalyser } from './analyse.ts';

const analyse = createAnalyser();
const sentencesOf = (...paragraphs: readonly string[]) => analyse(documentOf(paragraphs)).sentences.map(({ plain }) => plain);
const tokensOf = (text: string) => analyse(documentOf([text])).sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form));

test('abbreviations, dates, times and sections do not end a sentence', () => {
  expect(
    sentencesOf('Møtet er 10. mars kl. 13.00 i Storgata 3. Ta med f.eks. legitimasjon, jf. fvl. § 28 andre ledd. Se også nr. 3.'),
  ).toEqual(['Møtet er 10. mars kl. 13.00 i Storgata 3.', 'Ta med f.eks. legitimasjon, jf. fvl. § 28 andre ledd.', 'Se også nr. 3.']);
});

test('initials, titles and quotations stay whole', () => {
  expect(sentencesOf('Dr. Eva K. Moe ringte. «Kom i morgen!» sa hun. Du kom kl. 8. Takk!')).toEqual([
    'Dr. Eva K. Moe ringte.',
    '«Kom i morgen!» sa hun.',
    'Du kom kl. 8.',
    'Takk!',
  ]);
});

test('a colon before a capital ends a sentence, unless it is told not to', () => {
  const text = 'Dette må du sende oss: Navn og adresse.';
  expect(sentencesOf(text)).toEqual(['Dette må du sende oss:', 'Navn og adresse.']);
  expect(createAnalyser({ colonEnds: false })(documentOf([text])).sentences.map(({ plain }) => plain)).toEqual([text]);
});

test('nothing is guessed across blocks', () => {
  expect(sentencesOf('Slik klager du', 'Send klagen til oss')).toEqual(['Slik klager du', 'Send klagen til oss']);
});

test('hyphen stems, addresses, merge fields and numbers are one token each', () => {
  expect(
    tokensOf(
      'Barne- og ungdomsarbeid, se www.asker.kommune.no/barn eller skriv til post@asker.kommune.no innen {frist}: 1.000 kr på 1980-tallet.',
    ),
  ).toEqual([
    'Barne-',
    'og',
    'ungdomsarbeid',
    ',',
    'se',
    'www.asker.kommune.no/barn',
    'eller',
    'skriv',
    'til',
    'post@asker.kommune.no',
    'innen',
    '{frist}',
    ':',
    '1.000',
    'kr',
    'på',
    '1980-tallet',
    '.',
  ]);
});

test('a token says what kind of thing it is', () => {
  const [sentence] = analyse(documentOf(['Hei {navn}, 3 % 😀'])).sentences;
  expect(sentence?.tokens.map(({ kind }) => kind)).toEqual(['word', 'field', 'punctuation', 'number', 'symbol', 'symbol']);
});

test('spans point at the exact characters of the text as it is read, loose accents joined to their letters', () => {
  const source = 'Na\u030A ma\u030A du svare. Hilsen oss';
  const document = documentOf([source]);
  const text = source.normalize('NFC');
  for (const { tokens } of analyse(document).sentences) {
    for (const { form, span } of tokens) expect(text.slice(span.start, span.end)).toBe(form);
  }
  expect(analyse(document).sentences).toHaveLength(2);
});

test('bokmål, nynorsk, English and Northern Sami are told apart, whatever was declared', () => {
  const languageOf = (text: string, declared?: string) => analyse(documentOf([text], declared)).language.language;
  expect(languageOf('Vi har ikke mottatt søknaden fra deg.', 'nn')).toBe('nb');
  expect(languageOf('Vi har ikkje fått søknaden frå deg.', 'nb')).toBe('nn');
  expect(languageOf('You must send the form to us before the end of May.', 'nb')).toBe('en');
  expect(languageOf('Sámi giella lea dehálaš ja galgá gullot.', 'nb')).toBe('se');
  expect(languageOf('12 345', 'nn')).toBe('nn');
});

test('counts follow Björnsson: a long word has seven letters or more', () => {
  expect(analyse(documentOf(['Du får svar innen tre uker. Behandlingen tar tid.'])).counts).toEqual({
    words: 9,
    sentences: 2,
    longWords: 1,
  });
});

test('the same document is read once', () => {
  const document = documentOf(['Takk for brevet.']);
  expect(analyse(document)).toBe(analyse(document));
});
