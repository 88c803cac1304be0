import { expect, test } from 'vitest';
import { readLists } from './index.ts';

const list = (name: string, words: string, more = '') => ({
  file: `lister/${name}.yaml`,
  source: `list: ${name}
sources:
  raadet: { title: Språkrådet }
  eget: { title: Vårt eget råd }
source: raadet
words:
  nb:
${words.replace(/^/gm, '    ')}
${more}`,
});
const errorsOf = (...files: readonly ReturnType<typeof list>[]) =>
  readLists(files).errors.map(({ file, line, message }) => `${file}:${line}: ${message}`);

test('a list is read by name, with the strength, class and source of each word', () => {
  const { lists, errors } = readLists([
    list(
      'kansellist',
      'anvende: { instead: bruke, class: verb, source: eget }\nhjemmel: { instead: lov, strength: B, legal: true }\nda: [når]',
    ),
  ]);
  expect(errors).toEqual([]);
  expect(lists.get('kansellist')?.words.nb).toEqual({
    anvende: { instead: ['bruke'], forms: [], strength: 'A', class: 'verb', homograph: false, legal: false, safe: false, source: 'eget' },
    hjemmel: { instead: ['lov'], forms: [], strength: 'B', homograph: false, legal: true, safe: false },
    da: { instead: ['når'], forms: [], strength: 'A', homograph: false, legal: false, safe: false },
  });
});

test('a source that the list does not name is answered with the nearest it does', () => {
  expect(errorsOf(list('ord', 'samt: { instead: og, source: raadett }'))).toEqual([
    'lister/ord.yaml:8: Kilden «raadett» står ikke under «sources». Mente du «raadet»?',
  ]);
});

test('a list has the name of its file', () => {
  expect(errorsOf({ ...list('ord', 'samt: og'), file: 'annet.yaml' })).toEqual([
    'annet.yaml:1: Regelen eller lista heter «ord», men fila heter «annet.yaml». Gi dem samme navn.',
  ]);
});

test('a word stands in one list only, in any of its forms', () => {
  expect(errorsOf(list('en', 'samt: og'), list('to', 'likså: { instead: også, forms: [Samt] }'))).toEqual([
    'lister/to.yaml:8: «samt» står også i lista «en». La ordet stå i én av dem.',
  ]);
});

test('no list suggests what another advises against, unless that word is off', () => {
  const contradiction = ['lister/en.yaml:8: «samt» skal bli «likså», men lista «to» fraråder «likså». Velg et annet forslag.'];
  expect(errorsOf(list('en', 'samt: likså'), list('to', 'likså: også'))).toEqual(contradiction);
  expect(errorsOf(list('en', 'samt: likså'), list('to', 'likså: { instead: også, strength: C }'))).toEqual([]);
});

test('a list that is wrong is left out, and the others are read', () => {
  const { lists, errors } = readLists([list('gal', 'samt: { insted: og }'), list('god', 'samt: og')]);
  expect([[...lists.keys()], errors.map(({ file }) => file)]).toEqual([['god'], ['lister/gal.yaml']]);
});

test.each([
  ['samt: og\nsamt: også', 'lister/ord.yaml:9: Nøkkelen «samt» står to ganger på samme sted. La den stå én gang.'],
  [
    'samt: { instead: og',
    'lister/ord.yaml:9: Innrykket passer ikke med linja over. Er «[», «{» og «"» lukket der? Bruk ellers like mange mellomrom som resten på samme nivå.',
  ],
  ['samt: se her: og', 'lister/ord.yaml:8: Teksten har kolon og mellomrom. Sett den mellom "…", så den blir lest som én tekst.'],
])('YAML that is broken is told in Norwegian: %s', (words, told) => {
  expect(errorsOf(list('ord', words))).toEqual([told]);
});
