import { expect, test } from 'vitest';
import { readLists, readRuleFile } from './index.ts';

const right = `id: prove/ord
severity: warning
match: lemma
docs:
  nb: { title: Tittel, why: Hvorfor., advice: Råd. }
  nn: { title: Tittel, why: Kvifor., advice: Råd. }
messages:
  nb: { found: 'Prøv «{instead}».' }
  nn: { found: 'Prøv «{instead}».' }
sources: [{ title: Prøve }]
words:
  nb:
    samt: og
    herunder: [også, blant annet]
examples:
  - { text: Hei. }
`;

const errorsOf = async (source: string, name = 'regler/ord.yaml', form: 'nb' | 'nn' = 'nb') => {
  const read = await readRuleFile(source, name, { form });
  return read.ok ? [] : read.errors.map(({ line, message }) => `${line}: ${message}`);
};

test('a whole file becomes a rule', async () => {
  const read = await readRuleFile(right, 'regler/ord.yaml');
  expect(read.ok && { id: read.rule.id, over: read.rule.over, languages: read.rule.languages, severity: read.rule.severity }).toEqual({
    id: 'prove/ord',
    over: 'sentence',
    languages: ['nb'],
    severity: 'warning',
  });
});

test('an unknown key is answered with the line and the nearest right one', async () => {
  expect(await errorsOf(right.replace('severity: warning', 'severty: warning'))).toEqual([
    '1: Nøkkelen «severity» mangler.',
    '2: Nøkkelen «severty» finnes ikke her. Mente du «severity»?',
  ]);
  expect(await errorsOf(right.replace('samt: og', 'samt: { insted: og }'), 'ord.yaml', 'nn')).toEqual([
    '13: Nøkkelen «insted» finst ikkje her. Meinte du «instead»?',
  ]);
});

test('a wrong value is answered with what would be right', async () => {
  expect(await errorsOf(right.replace('match: lemma', 'match: lema'))).toEqual(['3: «lema» passer ikke i «match». Mente du «lemma»?']);
  expect(await errorsOf(right.replace('severity: warning', 'severity: viktig'))).toEqual([
    '2: «viktig» passer ikke i «severity». Velg blant error, warning, hint.',
  ]);
  expect(await errorsOf(right.replace('samt: og', 'samt: 12'))).toEqual(['13: «12» passer ikke i «samt». Her skal det stå tekst.']);
});

test('broken YAML is said once, with its line', async () => {
  expect(await errorsOf(right.replace("nb: { found: 'Prøv «{instead}».' }", 'nb: { found: «{word}» er gammelt. }'))).toEqual([
    '8: Dette er ikke gyldig YAML: Unexpected flow-map-start at node end',
  ]);
});

test('names, messages and words must fit together', async () => {
  expect(await errorsOf(right, 'annet.yaml')).toEqual([
    '1: Regelen eller lista heter «ord», men fila heter «annet.yaml». Gi dem samme navn.',
  ]);
  expect(await errorsOf(right.replace("nn: { found: 'Prøv «{instead}».' }", "nn: { found: 'Prøv {instead} for {ord}.' }"))).toEqual([
    '9: Meldingen kan ikke ha {ord}. Mente du «word»?',
  ]);
  expect(await errorsOf(right.replace('samt: og', 'samt: og\n    likså: { instead: og, forms: [Samt] }'))).toEqual([
    '14: «samt» står to ganger. Det står også under «samt».',
  ]);
  expect(await errorsOf(right.replace('samt: og', 'samt: samt'))).toEqual(['13: «samt» kan ikke byttes ut med seg selv.']);
  expect(await errorsOf(right.replace('samt: og', 'samt: []'))).toEqual([
    '13: «samt» har ikke noe forslag. Da må meldingen «drop» finnes på begge målformer.',
  ]);
});

const lists = readLists([
  { file: 'liste.yaml', source: 'list: liste\nsources: { raadet: { title: Råd } }\nsource: raadet\nwords: { nb: { likså: også } }\n' },
]).lists;
const readWithList = async (source: string) => {
  const read = await readRuleFile(source, 'ord.yaml', { lists });
  return read.ok ? read.data : read.errors.map(({ line, message }) => `${line}: ${message}`);
};

test('the words and sources of the lists that a rule names are laid in', async () => {
  expect(await readWithList(right.replace('words:', 'lists: [liste]\nwords:'))).toMatchObject({
    words: { nb: { samt: { instead: ['og'] }, likså: { instead: ['også'] } } },
    sources: [{ title: 'Prøve' }, { title: 'Råd' }],
  });
});

test('a list that is not there, or that has a word of the rule itself, is told by line', async () => {
  expect(await readWithList(right.replace('words:', 'lists: [lista]\nwords:'))).toEqual([
    '11: Ordlista «lista» finnes ikke. Mente du «liste»?',
  ]);
  expect(await readWithList(right.replace('words:', 'lists: [liste]\nwords:').replace('samt:', 'likså:'))).toEqual([
    '11: «likså» står også i lista «prove/ord». La ordet stå i én av dem.',
  ]);
  expect(await readWithList(right.replace(/words:[\s\S]*examples/, 'examples'))).toEqual([
    '1: Regelen har ingen ord. Skriv dem under «words», eller nevn en ordliste under «lists».',
  ]);
});
