import type { Rule } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { check } from '../../test/check.ts';
import { readRuleFile } from '../index.ts';

const head = (found: string) => `id: prove/regel
severity: warning
docs:
  nb: { title: Tittel, why: Hvorfor., advice: Råd. }
  nn: { title: Tittel, why: Kvifor., advice: Råd. }
messages:
  nb: { found: '${found}' }
  nn: { found: '${found}' }
sources: [{ title: Prøve }]
examples: [{ text: Hei. }]
`;
const read = (found: string, shape: string) => readRuleFile(`${head(found)}${shape}`, 'regel.yaml');

async function rule(found: string, shape: string): Promise<Rule> {
  const made = await read(found, shape);
  if (!made.ok) throw new Error(JSON.stringify(made.errors));
  return made.rule;
}
const errors = async (found: string, shape: string) => {
  const made = await read(found, shape);
  return made.ok ? [] : made.errors.map(({ line, message }) => `${line}: ${message}`);
};
const said = (of: Rule, text: string, how = {}) => check(of, text, how).map(({ message, excerpt }) => [message, excerpt]);

test('a pattern finds whole words in any capitals, and its groups go into the suggestion', async () => {
  const found = await rule(
    'Skriv «{instead}».',
    "match: pattern\npatterns: { nb: [{ find: '(\\d+) ?NOK', instead: '$1 kroner', safe: true }] }",
  );
  const [finding] = check(found, 'Det koster 100 nok i år.');
  expect([finding?.message, finding?.excerpt, finding?.fix?.safe, finding?.fix?.edits[0]?.replacement]).toEqual([
    'Skriv «100 kroner».',
    '100 nok',
    true,
    '100 kroner',
  ]);
  expect(said(found, 'Sendt 100 NOKUT-saker, «100 nok» og 5 NOK, 6 NOK.')).toEqual([
    ['Skriv «5 kroner».', '5 NOK'],
    ['Skriv «6 kroner».', '6 NOK'],
  ]);
});

test('letters outside ASCII are letters: no word is cut at an å', async () => {
  const found = await rule('«{word}»', 'match: pattern\npatterns: { nb: [får] }');
  expect(said(found, 'Du får en påfår og en fårå.')).toEqual([['«får»', 'får']]);
  const inside = await rule('«{word}»', 'match: pattern\npatterns: { nb: [{ find: får, inside: true }] }');
  expect(said(inside, 'Du får en påfår.')).toHaveLength(2);
});

test('what fits an exception is left alone, and capitals count when the rule says so', async () => {
  const found = await rule('«{word}»', "match: pattern\ncapitals: true\npatterns: { nb: ['[A-Z]{3,}'] }\nexcept: { nb: [NAV, 'EØS|AS'] }");
  expect(said(found, 'VIKTIG fra NAV om viktig EØS.').map(([message]) => message)).toEqual(['«VIKTIG»']);
});

test('a pattern that RE2 cannot run, or that finds nothing at all, is refused with its line', async () => {
  expect(await errors('«{word}»', "match: pattern\npatterns:\n  nb:\n    - 'ord(?=en)'\n    - 'a*'")).toEqual([
    '14: Mønsteret «ord(?=en)» kan ikke brukes: «(?=» finnes ikke i RE2. Det gjør heller ikke (?=…) og (?<=…).',
    '15: Mønsteret «a*» passer på ingenting. Krev minst ett tegn, for eksempel med + i stedet for *.',
  ]);
  expect(await errors('«{instead}»', 'match: pattern\npatterns: { nb: [ord] }')).toEqual([
    '12: Meldingen bruker {instead}, men mønsteret har ikke noe forslag. Skriv «find» og «instead».',
  ]);
});

test.each([
  ['(ord', '«(ord» blir aldri lukket'],
  ['[a-', '«[a-» blir aldri lukket'],
  ['ord)', 'en «)» lukker ingenting'],
  ['*ord', '«*» har ingenting å gjenta'],
  ['ord**', '«**» gjentar det som alt er gjentatt'],
  ['a{2,1}', '«{2,1}» er ikke et antall'],
  ['[å-a]', '«å-a» er ikke tegn RE2 kjenner'],
  ['(o)\\1', '«\\1» betyr ingenting i RE2'],
  ['ord\\', 'det slutter med \\'],
  ['(?P<å b>o)', '«(?P<å b>» er ikke et navn'],
])('what RE2 has against «%s» is said in Norwegian', async (find, what) => {
  const [told = ''] = await errors('«{word}»', `match: pattern\npatterns: { nb: ['${find}'] }`);
  expect(told).toContain(`Mønsteret «${find}» kan ikke brukes: ${what}`);
});

test('a pattern that runs away in a backtracking engine takes time that grows with the text alone', async () => {
  const found = await rule('«{word}»', "match: pattern\npatterns: { nb: ['(a+)+(a|aa)*b'] }");
  const cost = (length: number) => {
    const text = `${'a'.repeat(length)} slutt.`;
    const before = process.cpuUsage();
    expect(said(found, text)).toEqual([]);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  cost(2_000);
  expect(cost(40_000) / Math.max(1_000, cost(4_000))).toBeLessThan(60);
});

test('a threshold counts words in sentences, and the limit is an option', async () => {
  const found = await rule('{count} ord er over {limit}.', 'match: threshold\ncount: words\nper: sentence\nmost: 4');
  expect(said(found, 'Du får svar snart nå. Ring oss.')).toEqual([['5 ord er over 4.', 'Du får svar snart nå.']]);
  expect(said(found, 'Du får svar snart nå. Ring oss.', { options: { most: 5 } })).toEqual([]);
});

test('a threshold counts sentences and signs in blocks and documents, too many or too few', async () => {
  const sentences = await rule('{count}', 'match: threshold\ncount: sentences\nper: paragraph\nmost: 1');
  expect(said(sentences, 'Kom nå. Ring oss.')).toEqual([['2', 'Kom nå. Ring oss.']]);
  const short = await rule('{count} under {limit}', 'match: threshold\ncount: characters\nper: document\nleast: 10');
  expect(said(short, 'Kom nå.')).toEqual([['7 under 10', '']]);
});

test('a threshold without a limit, or that counts what is always one, is refused', async () => {
  expect(await errors('{count}', 'match: threshold\ncount: words\nper: heading')).toEqual(['1: Skriv en grense: «most» eller «least».']);
  expect(await errors('{count}', 'match: threshold\ncount: sentences\nper: sentence\nmost: 1')).toEqual([
    '12: Det er alltid én setning i en setning. Velg noe annet under «count» eller «per».',
  ]);
  expect(await errors('{word}', 'match: threshold\ncount: word\nper: heading\nmost: 1')).toEqual([
    '12: «word» passer ikke i «count». Mente du «words»?',
  ]);
});

test('a required phrase may stand anywhere in the document, in any capitals, with anything in its gaps', async () => {
  const found = await rule('Det står ikke hvordan du klager.', 'match: required\nphrases: { nb: [du kan klage … uker, slik klager du] }');
  expect(said(found, 'Du kan klage på dette innen 3 uker.')).toEqual([]);
  expect(said(found, 'SLIK  klager du på dette.')).toEqual([]);
  expect(said(found, 'Du kan klage når som helst.')).toEqual([['Det står ikke hvordan du klager.', '']]);
  expect(said(found, 'Slik klager dukken.')).toHaveLength(1);
});

test('a required phrase may be about some kinds of document only', async () => {
  const found = await rule('Mangler.', 'match: required\nkinds: [vedtak]\nphrases: { nb: [du kan klage] }');
  expect(said(found, 'Du får plass.', { kind: 'vedtak' })).toHaveLength(1);
  expect(said(found, 'Du får plass.', { kind: 'orientering' })).toEqual([]);
  expect(said(found, 'Du får plass.')).toEqual([]);
});
