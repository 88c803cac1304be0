import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrases } from '@klarsyn/dictionary-brev';
import { expect, test } from 'vitest';
import { access, fromArrival, fromWriting, postponement } from './appeal.ts';
import { namesBody } from './bodies.ts';
import { phrase } from './phrase.ts';

test.each(Object.keys(phrases) as (keyof typeof phrases)[])('the list «%s» makes a pattern, and says nothing of nothing', (name) => {
  expect(phrase(name).test('')).toBe(false);
});

test.each([
  ['appeals', 'Du kan påklage vedtaket.', true],
  ['appeals', 'Vi har plass i Klarvik.', false],
  ['refuses', 'Søknaden er dessverre ikke innvilget.', true],
  ['refuses', 'Det er ikke langt. Vi har innvilget søknaden.', false],
  ['measures', 'Boden er 12,5 meter lang.', true],
  ['conditional', 'Dersom du flytter, faller retten bort.', true],
  ['conditional', 'Retten faller bort dersom du flytter.', false],
] as const)('«%s» in «%s»: %s', (name, plain, said) => {
  expect(phrase(name).test(plain)).toBe(said);
});

test.each([
  ['Alt vi har om saken din, ligger på Dine sider.', true],
  ['Både du og verja kan få lese det som står om deg.', true],
  ['Du må sende oss dokumentene innen 3. mai.', false],
  ['Dette dokumentet er elektronisk godkjent.', false],
])('that the reader may see the papers: «%s»', (plain, said) => {
  expect(access.test(plain)).toBe(said);
});

test.each([
  ['innen tre uker etter at du så brevet på Dine sider', true, false],
  ['innan tre veker frå brevet er motteke', true, false],
  ['innen tre uker fra brevets dato', false, true],
  ['innen tre uker fra 12. februar 2028', false, true],
])('what a deadline counts from: «%s»', (plain, arrival, writing) => {
  expect([fromArrival.test(plain), fromWriting.test(plain)]).toEqual([arrival, writing]);
});

test.each([
  ['Du kan be om å beholde hjelpen til klagen er avgjort.', true],
  ['Fristen stilles i bero så lenge klagen er til behandling.', true],
  ['Send klagen til oss.', false],
])('that the decision can wait: «%s»', (plain, said) => {
  expect(postponement.test(plain)).toBe(said);
});

test.each([
  ['Klagen går videre til Riksrådet for sau.', '', true],
  ['Send klagen til Statsforvalteren.', 'statsforvalteren i agder', false],
  ['Du kan klage til Miljødirektoratet.', 'statsforvalteren i agder', true],
  ['Send klagen til postmottak@direktoratet.example.', '', false],
  ['Vi sender den til klageinstansen.', '', false],
])('the body that decides: «%s» from «%s»', (plain, sender, named) => {
  expect(namesBody(plain, sender)).toBe(named);
});

const folder = join(import.meta.dirname, '..', '..', '..', '..', '..', 'examples', 'letters');
const sentences = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/(?<=[.!?:])\s+|\n+/));

test('the words a phrase cannot be said without never hide one: the pattern alone says the same of every sentence', () => {
  const lists = (Object.keys(phrases) as (keyof typeof phrases)[]).map((name) => phrase(name));
  const differs = sentences.flatMap((plain) => lists.filter((list) => list.test(plain) !== list.pattern.test(plain)).map(() => plain));
  expect(sentences.length).toBeGreaterThan(300);
  expect(differs).toEqual([]);
});
