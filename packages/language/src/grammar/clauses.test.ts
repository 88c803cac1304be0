import { expect, test } from 'vitest';
import { findClauses } from './clauses.ts';
import type { Word } from './word.ts';

/** Words as the tagger would have them: `form/POS`, with an exclamation mark for a finite verb. */
const words = (text: string): readonly Word[] =>
  text.split(' ').map((one) => {
    const [form = '', pos = 'NOUN'] = one.replace('!', '').split('/');
    const features = one.endsWith('!') ? ['VerbForm=Fin'] : [];
    return { form, lower: form.toLowerCase(), lemma: form, pos, features } as unknown as Word;
  });

/** Start, end and depth of each clause. */
const clausesOf = (text: string) => findClauses(words(text)).map(({ start, end, depth }) => [start, end, depth]);

test('clauses open at their words, end at a sign, and stand in those that wait for their verb or go on after it', () => {
  expect(clausesOf('vi/PRON vet/VERB! at/SCONJ du/PRON søker/VERB! om/SCONJ du/PRON kan/AUX! ./PUNCT')).toEqual([
    [0, 9, 0],
    [2, 8, 1],
    [5, 8, 2],
  ]);
  expect(clausesOf('vi/PRON vet/VERB! at/SCONJ det/PRON som/SCONJ kommer/VERB! ,/PUNCT er/AUX! bra/ADJ ./PUNCT')).toEqual([
    [0, 10, 0],
    [2, 6, 1],
    [4, 6, 2],
  ]);
  expect(clausesOf('vi/PRON spør/VERB! hvor/ADV du/PRON bor/VERB! ./PUNCT')).toEqual([
    [0, 6, 0],
    [2, 5, 1],
  ]);
  expect(clausesOf('som/SCONJ å/PART er/AUX! ./PUNCT')).toEqual([[0, 4, 0]]);
});

test('a sentence of three hundred thousand words takes no longer for each of them', () => {
  const many = words('at/SCONJ hus/NOUN er/AUX! som/SCONJ fordi/SCONJ hvis/SCONJ '.repeat(50_000).trim());
  expect(findClauses(many).length).toBeGreaterThan(190_000);
});
