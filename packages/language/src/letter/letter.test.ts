import type { Document } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { documentOf } from '../../test/document.ts';
import { createAnalyser } from '../analyse.ts';
import { has, type PartName, partOf, readLetter } from './index.ts';

const analyse = createAnalyser();
const read = (paragraphs: readonly string[], kind?: Document['kind']) => {
  const document = { ...documentOf(paragraphs), ...(kind !== undefined && { kind }) };
  return readLetter(document, analyse(document));
};
const wordsOf = (name: PartName, ...paragraphs: readonly string[]) => partOf(read(paragraphs), name)?.plain;

test.each([
  'Du kan klage på vedtaket.',
  'Vedtaket kan påklages til nemnda.',
  'Er du ueinig, har du høve til å klage.',
  'Ønsker dere å klage, må dere skrive til oss.',
  'Er du ikke enig, kan du be oss om en ny vurdering.',
  'Slik klagar du: Skriv til oss.',
])('%s tells of the right to appeal', (sentence) => {
  expect(has(read(['Vi avslår søknaden din.', sentence]), 'appeal-right')).toBe(true);
});

test.each(['Vi har fått klagen din på barnehageplassen.', 'Klagen din er ikke tatt til følge.', 'Klagenemnda har behandlet saken.'])(
  '%s tells of no right',
  (sentence) => {
    expect(has(read([sentence]), 'appeal-right')).toBe(false);
  },
);

test.each([
  ['arrival', 'Du kan klage innen tre uker fra du fikk brevet.'],
  ['arrival', 'Klagefristen er tre veker etter at vedtaket er kome fram til deg.'],
  ['arrival', 'Du kan klage innen tre uker fra det tidspunktet underretning om vedtaket kom fram.'],
  ['writing', 'Du kan klage innen tre uker fra dagens dato.'],
  ['writing', 'Klagefristen er tre veker frå vedtaket vart gjort.'],
  ['writing', 'Fristen for å klage er tre uker fra brevet er datert.'],
  [undefined, 'Du kan klage innen tre uker.'],
])('counted from %s: %s', (from, sentence) => {
  expect(partOf(read([sentence]), 'appeal-start')?.from).toBe(from);
});

test('the time a body needs for an appeal is no deadline', () => {
  expect(wordsOf('appeal-deadline', 'Du kan klage.', 'Statsforvalteren bruker tolv uker på å behandle klagen.')).toBeUndefined();
});

test('weeks are counted from words and from figures', () => {
  expect(
    ['tre uker', '6 veker', 'fire uker', '{{frist}} uker'].map(
      (time) => partOf(read([`Du kan klage innen ${time}.`]), 'appeal-deadline')?.weeks,
    ),
  ).toEqual([3, 6, 4, undefined]);
});

test('what is said of appealing is no reason, and neither is that somebody has thought about it', () => {
  expect(wordsOf('reasons', 'Vi avslår søknaden din.', 'Du kan klage. Begrunn klagen, og si hvorfor.')).toBeUndefined();
  expect(wordsOf('reasons', 'Vi avslår søknaden din.', 'Kommunen har foretatt en grundig vurdering av saken.')).toBeUndefined();
});

test('a heading gives what follows its meaning, until the next one', () => {
  const letter = read(['Du får ikke plass.', 'Hvorfor?', 'Det var 42 søkere til 30 plasser.', 'Spørsmål?', 'Skriv til oss når du vil.']);
  expect(letter.parts.filter(({ name }) => name === 'reasons').map(({ plain }) => plain)).toEqual(['Det var 42 søkere til 30 plasser.']);
});

test.each([
  ['refusal', 'Vi har dessverre måttet si nei til søknaden din.'],
  ['refusal', 'Du får ikkje plass i barnehagen.'],
  ['partly', 'Vi har innvilget deler av søknaden din.'],
  ['burden', 'Vi gir deg pålegg om å rive gjerdet.'],
  ['full', 'Du får støtte til nye drakter.'],
  [undefined, 'Hvis vi avslår søknaden, hører du fra oss.'],
])('what is decided is %s: %s', (outcome, sentence) => {
  expect(read([sentence]).outcome).toBe(outcome);
});

test('what comes after the signature counts when it tells of appealing', () => {
  const letter = read(['Vi avslår søknaden din.', 'Med hilsen\nKari Moe', 'Orientering om klageadgang', 'Du kan klage innen tre uker.']);
  expect(has(letter, 'appeal-right', 'appeal-deadline')).toBe(true);
});

test.each([
  'Du har rett til å se dokumentene i saken.',
  'Dokumenta i saka kan de få kopi av.',
  'Sakens dokumenter er tilgjengelige hos oss.',
  'Saksmappa er åpen for dere.',
  'Dokumentene vi bygger på, er vedlagt.',
  'Alt vi har skrevet i saken, kan du få lese.',
])('%s tells of access to the papers', (sentence) => {
  expect(has(read(['Vi avslår søknaden din.', sentence]), 'access')).toBe(true);
});

test.each(['Du må sende oss dokumentene innen 3. mai.', 'Vi mangler tre dokumenter.', 'Du kan be oss se på saken på nytt.'])(
  '%s tells of no access',
  (sentence) => {
    expect(has(read(['Vi avslår søknaden din.', sentence]), 'access')).toBe(false);
  },
);

test.each([
  'Under befaringen fant vi tre bilvrak.',
  'Dere bor 4,3 kilometer fra skolen.',
  'Utvalget prioriterte tiltak for barn.',
  'Opplysningene fra legen viser at du kan gå 800 meter.',
])('how things are is a reason: %s', (sentence) => {
  expect(wordsOf('reasons', 'Du får ikke kort.', sentence)).toBe(sentence);
});

test.each([
  'Kortet kommer i posten 3. mai.',
  'Du får en faktura med forfall 20. januar.',
  'Vedtaket er gjort etter barnehageloven § 16.',
  'Vi ser på tiltaket sammen 15. september.',
  'Vi har behandlet søknaden din av 3. mars.',
])('what is practical, or where a rule stands, is no reason: %s', (sentence) => {
  expect(wordsOf('reasons', 'Du får kort.', sentence)).toBeUndefined();
});

test('what is laid on the reader is decided, whatever the reasons deny', () => {
  expect(read(['Vi pålegger deg å stanse arbeidet.', 'Du har ikke fått tillatelse til å bygge.']).outcome).toBe('burden');
});

test('what a law says, and what everybody may do, is no result', () => {
  const sentences = ['Helse- og omsorgstjenesteloven § 3-2 gir rett til støttekontakt.', 'Du har rett til å få se dokumentene.'];
  expect(read(sentences).parts.filter(({ name }) => name === 'result')).toEqual([]);
});

test('a section on how cases are handled is no rule for what is decided', () => {
  expect(wordsOf('rule', 'Vi avslår søknaden.', 'Du kan se dokumentene, jf. forvaltningsloven § 18.')).toBeUndefined();
  expect(wordsOf('rule', 'Vi avslår søknaden etter forvaltningsloven § 33.')).toBeDefined();
});

test('a telephone number is no day, and a school year no case number', () => {
  expect(wordsOf('date', 'Ring 78 00 12 12.')).toBeUndefined();
  expect(wordsOf('our-reference', 'Skoleåret 2026/2027', 'Vi avslår søknaden din.')).toBeUndefined();
  expect(wordsOf('our-reference', 'Saksnummer 2026/12', 'Vi avslår søknaden din.')).toBeDefined();
});

test('an empty document has no parts, and reading does not fail', () => {
  expect(read([]).parts).toEqual([]);
});
