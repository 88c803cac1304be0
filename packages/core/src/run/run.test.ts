import { expect, test } from 'vitest';
import type { Settings } from '../config/index.ts';
import { type Analysis, type Document, DocumentBuilder, textPlaces } from '../model/index.ts';
import { defineRule, type Rule, unknownProfile } from '../rule/index.ts';
import { run } from './run.ts';

const source = 'Hei på deg.\nDette er en lang linje.';
const texts = { title: '', why: '', advice: '' };
const common = { severity: 'warning', docs: { nb: texts, nn: texts }, sources: [], examples: [] } as const;
const settings: Settings = { profile: unknownProfile, form: 'nn', rules: {}, suppress: [] };
const how = (rules: readonly Rule[], over: Partial<Settings> = {}) => ({
  rules,
  analyse,
  settings: { ...settings, ...over },
  tool: { name: 'klarsyn', version: '0' },
});

const longParagraph = defineRule({
  ...common,
  id: 'prove/langt-avsnitt',
  over: 'node',
  kinds: ['paragraph'],
  tags: ['wcag-1.3.1'],
  options: { max: 15 },
  messages: { nb: { long: 'Avsnittet har {count} tegn.' }, nn: { long: 'Avsnittet har {count} teikn.' } },
  check: ({ id, text }, { options }) =>
    text.plain.length > options.max
      ? { message: 'long', values: { count: text.plain.length }, at: { node: id, start: 9, end: 11 } }
      : undefined,
});

const crashing = defineRule({
  ...common,
  id: 'prove/krasj',
  over: 'node',
  kinds: ['paragraph'],
  messages: { nb: { x: 'x' }, nn: { x: 'x' } },
  check: ({ text }) => {
    if (text.plain.startsWith('Dette')) throw new Error('bad luck');
    return { message: 'x' };
  },
});

const needsLook = defineRule({
  ...common,
  id: 'prove/utseende',
  over: 'document',
  needs: ['look'],
  tags: ['wcag-1.4.3'],
  messages: { nb: {}, nn: {} },
  check: () => undefined,
});

const needsKind = defineRule({
  ...common,
  id: 'prove/slag',
  over: 'document',
  needs: ['kind'],
  messages: { nb: { x: 'x' }, nn: { x: 'x' } },
  check: () => ({ message: 'x' }),
});

const across = defineRule({
  ...common,
  id: 'prove/like-titler',
  over: 'site',
  messages: { nb: { same: '{count} sider heter det samme.' }, nn: { same: '{count} sider heiter det same.' } },
  collect: (document) => ({ title: document.title ?? '' }),
  check: (pages) =>
    pages
      .filter(({ facts }) => pages.filter((page) => page.facts.title === facts.title).length > 1)
      .map(({ uri }) => ({ uri, message: 'same', values: { count: pages.length } })),
});

test('a finding is placed in the original and said in the form of the reader', () => {
  const [document] = run([read('a')], how([longParagraph])).documents;
  expect(document?.findings).toEqual([
    {
      rule: 'prove/langt-avsnitt',
      severity: 'warning',
      certainty: 'certain',
      message: 'Avsnittet har 23 teikn.',
      messageId: 'long',
      values: { count: 23 },
      place: { in: 'text', start: { line: 2, column: 10, offset: 21 }, end: { line: 2, column: 12, offset: 23 } },
      where: { before: 'Dette er ', after: ' lang linje.' },
      excerpt: 'en',
      fingerprint: document?.findings[0]?.fingerprint,
      principle: 'understandable',
      tags: ['wcag-1.3.1'],
    },
  ]);
  expect(document?.outcomes).toEqual({ 'prove/langt-avsnitt': { tested: 2, failed: 1, review: 0 } });
  expect(document?.criteria).toEqual([{ criterion: '1.3.1', state: 'breach', because: ['prove/langt-avsnitt'] }]);
});

test.each([
  ['certain', { told: true, confidence: 1 }],
  ['certain', { told: false, confidence: 0.9 }],
  ['review', { told: false, confidence: 0.6 }],
] as const)('a finding that rests on the kind is %s with %o', (certainty, how_) => {
  const [document] = run([{ ...read('a'), kind: { value: 'vedtak', ...how_ } }], how([needsKind])).documents;
  expect(document?.findings.map((finding) => finding.certainty)).toEqual([certainty]);
});

test('a crash costs that rule on that subject and nothing more', () => {
  const [document] = run([read('a')], how([crashing, longParagraph])).documents;
  expect(document?.crashes).toEqual([{ rule: 'prove/krasj', error: 'bad luck' }]);
  expect(document?.findings.map(({ rule }) => rule)).toEqual(['prove/krasj', 'prove/langt-avsnitt']);
});

test('a rule that cannot run is skipped with the reason, and leaves its criterion to a person', () => {
  const [document] = run([read('a')], how([needsLook, longParagraph], { rules: { 'prove/langt-avsnitt': 'off' } })).documents;
  expect(document?.skipped).toEqual([
    { rule: 'prove/utseende', because: 'needs', missing: 'look' },
    { rule: 'prove/langt-avsnitt', because: 'off' },
  ]);
  expect(document?.criteria).toEqual([{ criterion: '1.4.3', state: 'person-must-look', because: ['prove/utseende'] }]);
});

test('the severity and options of the config hold', () => {
  const [document] = run([read('a')], how([longParagraph], { rules: { 'prove/langt-avsnitt': ['error', { max: 3 }] } })).documents;
  expect(document?.findings.map(({ severity, excerpt }) => [severity, excerpt])).toEqual([
    ['error', 'g.'],
    ['error', 'en'],
  ]);
});

test('what somebody has accepted stays in the report with the reason', () => {
  const accepted = {
    ...read('a'),
    directives: [{ rules: ['prove/langt-avsnitt'], reason: 'sitat', covers: 2, place: read('a').nodes[0]?.place as never }],
  };
  const [inText] = run([accepted], how([longParagraph])).documents;
  expect(inText?.findings[0]?.suppressed).toEqual({ reason: 'sitat' });
  const [inConfig] = run(
    [read('a')],
    how([longParagraph], { suppress: [{ rules: ['prove/*'], phrase: 'EN', reason: 'avtalt' }] }),
  ).documents;
  expect(inConfig?.findings[0]?.suppressed).toEqual({ reason: 'avtalt' });
  expect(inConfig?.criteria).toEqual([{ criterion: '1.3.1', state: 'nothing-found', because: ['prove/langt-avsnitt'] }]);
});

test('a rule across pages judges the facts of all of them', () => {
  const { site, documents } = run([read('a'), read('b'), { ...read('c'), title: 'En annen' }], how([across]));
  expect(documents.map(({ facts }) => facts)).toEqual([
    { 'prove/like-titler': { title: 'Tittel' } },
    { 'prove/like-titler': { title: 'Tittel' } },
    { 'prove/like-titler': { title: 'En annen' } },
  ]);
  expect(site?.findings.map(({ uri, message }) => [uri, message])).toEqual([
    ['a', '3 sider heiter det same.'],
    ['b', '3 sider heiter det same.'],
  ]);
});

test('the same fault has the same fingerprint after other text has changed', () => {
  const first = run([read('a')], how([longParagraph])).documents[0]?.findings[0];
  const second = run([read('a', `Noe nytt.\n${source}`)], how([longParagraph])).documents[0]?.findings.at(-1);
  expect(second?.fingerprint).toBe(first?.fingerprint);
  expect(first?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

/** One paragraph for each line. */
function read(uri: string, text = source): Document {
  const { lines, place } = textPlaces(text);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared: undefined, place: place(0, text.length) });
  for (const match of text.matchAll(/.+/g)) {
    const id = builder.open({ kind: 'paragraph', declared: undefined, place: place(match.index, match.index + match[0].length) });
    builder.block?.add(match[0], id, match.index, match[0].length);
    builder.close();
  }
  return builder.finish({ uri, format: 'text', declared: undefined, title: 'Tittel', meta: {}, lines, directives: [], complaints: [] });
}

function analyse(): Analysis {
  return {
    language: { language: 'nb', confidence: 1 },
    blocks: new Map(),
    sentences: [],
    counts: { words: 0, sentences: 0, longWords: 0 },
  };
}
