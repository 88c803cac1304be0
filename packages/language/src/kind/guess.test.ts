import { expect, test } from 'vitest';
import { documentOf } from '../../test/document.ts';
import { createAnalyser } from '../analyse.ts';
import { guessKind } from './guess.ts';

const analyse = createAnalyser();
const kindOf = (...paragraphs: readonly string[]) => {
  const document = documentOf(paragraphs);
  return guessKind(document, analyse(document))?.value;
};

test.each([
  ['vedtak', ['Svar på søknad om barnehageplass', 'Vi har innvilget søknaden din om plass i Lia barnehage.']],
  ['avslag', ['Svar på søknaden din', 'Vi avslår søknaden din om startlån.']],
  ['forhaandsvarsel', ['Førehandsvarsel om pålegg om retting', 'Vi vurderer å gje deg pålegg.']],
  ['foreloepig-svar', ['Foreløpig svar', 'Vi svarer deg innen tre uker.']],
  ['innkalling', ['Innkalling til samtale', 'Vi kaller deg inn til møte 3. mai.']],
  ['tilsyn', ['Varsel om tilsyn med Lia barnehage', 'Vi kommer 4. juni.']],
  ['innsynsavslag', ['Avslag på krav om innsyn', 'Du får ikke se notatet.']],
  ['orientering', ['Informasjon om stengt vei', 'Veien er stengt fra 1. mai.']],
  ['pressemelding', ['Pressemelding 4. mai 2027', 'Kommunestyret har vedtatt å bygge ny skole.']],
  ['innlegg', ['Konto: Fjordvik kommune', 'Vegen er stengd måndag.']],
  ['e-post', ['Fra: Kari Moe <kari@fjordvik.example>', 'Vi sees på mandag.']],
])('a letter of the kind %s is known by its words', (kind, paragraphs) => {
  expect(kindOf(...paragraphs)).toBe(kind);
});

test.each([
  ['foreloepig-svar', ['Emne: Vi har mottatt klagen din', 'Hei Anne, du hører fra oss i mai.']],
  ['innkalling', ['Foreldresamtale om Nora', 'Vi møtes torsdag kl. 15.']],
  ['tilsyn', ['Rapport etter landbrukstilsyn', 'Vi var på kontroll hos deg 3. november.']],
  ['forhaandsvarsel', ['Varsel om at vi vurderer å endre vedtaket ditt', 'Vi tenker å sette timetallet ned.']],
  ['innsynsavslag', ['Svar på krav om innsyn', 'Vi gir deg ikke innsyn i dokumentet.']],
  ['vedtak', ['Til Lise Mo', 'Takk for søknaden din. Vi gir deg medhold i den.', 'Du kan klage på vedtaket.']],
])('a letter of the kind %s is known in other words too', (kind, paragraphs) => {
  expect(kindOf(...paragraphs)).toBe(kind);
});

test('a letter that shows no other kind informs, and the guess is weak', () => {
  const document = documentOf(['Hei!', 'Vi bytter vannmåleren din i juni.', 'Vennlig hilsen\nNils Lund']);
  expect(guessKind(document, analyse(document))).toEqual({ value: 'orientering', confidence: 0.5, told: false });
});

test('a decision still to come is no decision', () => {
  expect(kindOf('Hei', 'Etter det vil kommunen fatte vedtak.')).toBeUndefined();
});

test('«pressemelding» in a letter does not make it one', () => {
  expect(kindOf('Svar på søknad om støtte', 'Vi har innvilget søknaden din. Pressemeldingen kommer i morgen.')).toBe('vedtak');
});

test('a letter that says nothing of its kind has none', () => {
  expect(kindOf('Hei', 'Takk for sist.')).toBeUndefined();
});

test('a page on how decisions are made and appealed is no decision', () => {
  const page = [
    'Kommunen behandler søknaden og sender deg et vedtak, som kan påklages til Statsforvalteren innen tre uker etter at du fikk det.',
    'Søknadsskjema finner du her.',
  ];
  expect(kindOf('Hjemmehjelp', ...page)).toBeUndefined();
});

test('the marking of a letter tells nothing of what it decides', () => {
  const letter = [
    'Unntatt offentlighet etter offentleglova § 13, jf. barnevernsloven § 13-1',
    'Samtale om Sander',
    'Vi kaller dere inn til samtale.',
  ];
  expect(kindOf(...letter)).toBe('innkalling');
});
