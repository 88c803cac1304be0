import type { Rule } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { check } from '../../test/check.ts';
import { readRuleFile } from '../index.ts';

const file = (words: string, more = '', match = 'form') => `
id: prove/ord
severity: warning
match: ${match}
docs:
  nb: { title: Tittel, why: Hvorfor., advice: Råd. }
  nn: { title: Tittel, why: Kvifor., advice: Råd. }
messages:
  nb: { found: '«{word}»: prøv «{instead}».', drop: 'Stryk «{word}».' }
  nn: { found: '«{word}»: prøv «{instead}».', drop: 'Stryk «{word}».' }
sources: [{ title: Prøve }]
words: { nb: ${words} }
examples: [{ text: Hei. }]
${more}`;

async function rule(words: string, more?: string, match?: string): Promise<Rule> {
  const read = await readRuleFile(file(words, more, match), 'ord.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.rule;
}

const messages = (of: Rule, text: string, how = {}) => check(of, text, how).map(({ message }) => message);

test('a word is found as it is written, whatever its capitals, and the suggestion takes them over', async () => {
  const found = await rule('{ vedrørende: [om, for] }');
  expect(messages(found, 'Vedrørende saken: skriv vedrørende deg.')).toEqual([
    '«Vedrørende»: prøv «Om» eller «For».',
    '«vedrørende»: prøv «om» eller «for».',
  ]);
  expect(messages(found, 'VEDRØRENDE SAKEN')).toEqual(['«VEDRØRENDE»: prøv «OM» eller «FOR».']);
  expect(messages(found, 'Vedrørendeaktig er et annet ord.')).toEqual([]);
});

test('the longest phrase goes first, over line breaks too, and no two findings overlap', async () => {
  const found = await rule('{ i henhold til: etter, i henhold til enhver tid: alltid, til: mot, enhver: alle }');
  expect(messages(found, 'Vi gjør det i\nhenhold til loven.')).toEqual(['«i\nhenhold til»: prøv «etter».']);
  expect(messages(found, 'Det gjelder i henhold til enhver tid til saken.')).toEqual([
    '«i henhold til enhver tid»: prøv «alltid».',
    '«til»: prøv «mot».',
  ]);
});

test('each form may have a suggestion of its own', async () => {
  const found = await rule(
    '{ benytte: { instead: bruke, forms: { benytter: bruker } }, andragende: { instead: søknad, forms: [andragendet] } }',
  );
  expect(messages(found, 'Vi benytter andragendet.')).toEqual(['«benytter»: prøv «bruker».', '«andragendet»: prøv «søknad».']);
});

test('a word without a suggestion is taken away with the space before it, but not from the start of a sentence', async () => {
  const found = await rule('{ herved: [] }');
  const [inside] = check(found, 'Vi sier herved fra.');
  expect(inside?.message).toBe('Stryk «herved».');
  expect(
    inside?.fix?.edits.map(({ place, replacement }) => [place.in === 'text' && [place.start.offset, place.end.offset], replacement]),
  ).toEqual([[[7, 14], '']]);
  expect(check(found, 'Herved sier vi fra.')[0]?.fix).toBeUndefined();
});

test('strength B weighs one step less than the rule', async () => {
  const found = check(await rule('{ motta: { instead: få, strength: B }, samt: og }'), 'Vi vil motta svar samt brev.');
  expect(found.map(({ severity }) => severity)).toEqual(['hint', 'warning']);
});

test('a rule may say what its words of strength B weigh', async () => {
  const found = check(await rule('{ motta: { instead: få, strength: B } }', 'severityB: warning'), 'Vi vil motta svar.');
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

const byLemma = async (words: string) => rule(words, '', 'lemma');

test('one entry with a class finds every form, and the suggestion is inflected alike', async () => {
  const found = await byLemma('{ bistå: { instead: hjelpe, class: verb }, anbringelse: { instead: [plassering], class: noun } }');
  expect(messages(found, 'De bistår og bisto. Anbringelsen ble sett på.')).toEqual([
    '«bistår»: prøv «hjelper».',
    '«bisto»: prøv «hjalp».',
    '«Anbringelsen»: prøv «Plasseringen».',
  ]);
});

test('a subject or an adverb may stand inside a verb phrase, and is kept', async () => {
  const found = await byLemma('{ ha behov for: { instead: trenge, class: verb } }');
  expect(messages(found, 'Har du ikke behov for mat? Hun hadde behov for hjelp.')).toEqual([
    '«Har du ikke behov for»: prøv «Trenger du ikke».',
    '«hadde behov for»: prøv «trengte».',
  ]);
});

test('«…» in a phrase stands for up to three words', async () => {
  const found = await byLemma('{ foreta … vurdering av: { instead: vurdere, class: verb } }');
  expect(
    messages(found, 'Vi foretar en grundig vurdering av saken. Vi foretok vurdering av den. Foreta, ja, en vurdering av den.'),
  ).toEqual(['«foretar en grundig vurdering av»: prøv «vurderer».', '«foretok vurdering av»: prøv «vurderte».']);
});

test('a phrase with «seg» is found with the other pronouns that point back', async () => {
  const found = await byLemma('{ befinne seg: { instead: være, class: verb } }');
  expect(messages(found, 'Vet du hvor du befinner deg?')).toEqual(['«befinner deg»: prøv «er».']);
});

test('a form that nobody can inflect is suggested in its base form, and the fix is not safe', async () => {
  const [found] = check(await byLemma('{ motta: { instead: få, class: verb, safe: true } }'), 'Brevet mottas i dag.');
  expect([found?.message, found?.fix?.safe]).toEqual(['«mottas»: prøv «få».', false]);
});

test('strength C is off until it is turned on, and is a hint then', async () => {
  const found = await rule('{ fastsette: { instead: bestemme, strength: C }, samt: og }');
  expect(messages(found, 'Vi vil fastsette samt endre.')).toHaveLength(1);
  const on = check(found, 'Vi vil fastsette samt endre.', { options: { strengthC: true } });
  expect(on.map(({ severity }) => severity)).toEqual(['hint', 'warning']);
  expect((await rule('{ samt: og }')).options).toEqual({ allow: [] });
});

test('a term of the law is left alone in decisions, and beside a section', async () => {
  const found = await rule('{ hjemmel: { instead: lov, legal: true } }');
  expect(messages(found, 'Vi har hjemmel til dette.')).toHaveLength(1);
  expect(messages(found, 'Vi har hjemmel i § 4.')).toEqual([]);
  expect(messages(found, 'Vi har hjemmel til dette.', { kind: 'vedtak' })).toEqual([]);
  expect(messages(found, 'Vi har hjemmel til dette.', { kind: 'vedtak', options: { legalIn: [] } })).toHaveLength(1);
});

test('a fix is safe only when the entry says so', async () => {
  const found = check(await rule('{ osv.: { instead: og så videre, safe: true }, samt: og }'), 'Ta med pass samt bilde osv. til kontoret.');
  expect(found.map(({ fix }) => fix?.safe)).toEqual([false, true]);
});

test('an abbreviation keeps the stop of the sentence that it ends', async () => {
  const found = check(await rule('{ osv.: og så videre }'), 'Vi tar imot sko osv.');
  expect(found[0]?.fix?.edits[0]?.replacement).toBe('og så videre.');
});

test('quotations, addresses and merge fields are left alone', async () => {
  const found = await rule('{ samt: og }');
  expect(messages(found, 'Han sa: «Ta med pass. Kom nå samt senere.» Kom samt gå.')).toHaveLength(1);
  expect(messages(found, 'Skriv til samt@samt.no eller {{samt}}.')).toEqual([]);
  expect(messages(found, 'Kom samt gå.', { quote: true })).toEqual([]);
});

test('phrases of the list of exceptions and words that the config allows are left alone', async () => {
  const found = await rule('{ bistand: hjelp }', 'except: { nb: [praktisk bistand] }');
  expect(messages(found, 'Du kan få praktisk bistand og annen bistand.')).toHaveLength(1);
  expect(messages(found, 'Du kan få bistand.', { options: { allow: ['bistand'] } })).toEqual([]);
});

test('text in another language is left alone', async () => {
  const { languages } = await rule('{ samt: og }');
  expect(languages).toEqual(['nb']);
});

test('a passive that would become a verb with a preposition is left to a person', async () => {
  const found = await rule('{ påklage: { instead: klage på, class: verb, safe: true } }');
  const lemma = await readRuleFile(
    file('{ påklage: { instead: klage på, class: verb, safe: true } }').replace('match: form', 'match: lemma'),
    'ord.yaml',
  );
  if (!lemma.ok) throw new Error(JSON.stringify(lemma.errors));
  expect(check(found, 'Du kan påklage vedtaket.').map(({ fix }) => fix?.safe)).toEqual([true]);
  expect(check(lemma.rule, 'Vedtaket kan påklages til oss.').map(({ fix }) => fix?.safe)).toEqual([false]);
});
