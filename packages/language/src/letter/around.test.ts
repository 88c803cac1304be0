import { expect, test } from 'vitest';
import { documentOf } from '../../test/document.ts';
import { createAnalyser } from '../analyse.ts';
import { type PartName, readLetter } from './index.ts';

const analyse = createAnalyser();
const names: readonly PartName[] = ['letterhead', 'recipient', 'subject', 'opening', 'closing', 'signature'];

/** What stands round the text of a letter, by the names of the parts. */
function aroundOf(paragraphs: readonly string[]): Partial<Record<PartName, readonly string[]>> {
  const document = documentOf(paragraphs);
  const { parts } = readLetter(document, analyse(document));
  const found = names.map((name) => [name, parts.filter((part) => part.name === name).map(({ plain }) => plain)] as const);
  return Object.fromEntries(found.filter(([, texts]) => texts.length > 0));
}

const body = ['Hei Lise,', 'Mia får plass i barnehagen fra 17. august. Du må svare innen 1. mai.'];

test('a letter with all its parts', () => {
  const letter = [
    'Fjordvik kommune\nBarnehage',
    'Lise Nordmann\nFjordgata 4\n9990 Fjordvik',
    'Dato: 12. mars 2027\nVår referanse: 27/0312',
    'Mia får plass',
    ...body,
    'Vennlig hilsen',
    'Kari Moe\nrådgiver',
    'Brevet er elektronisk godkjent og har derfor ingen underskrift.',
  ];
  expect(aroundOf(letter)).toEqual({
    letterhead: ['Fjordvik kommune'],
    recipient: ['Lise Nordmann', 'Fjordgata 4', '9990 Fjordvik'],
    subject: ['Mia får plass'],
    opening: ['Hei Lise,'],
    closing: ['Vennlig hilsen'],
    signature: ['Kari Moe', 'rådgiver'],
  });
});

test('an address in lines of their own is one too, and that of the sender is none', () => {
  const letter = ['Fjordvik kommune, Postboks 12', '9990 Fjordvik', 'Per Vik', 'Strandgata 2', '9991 Strandvik', 'Svar om plass', ...body];
  expect(aroundOf(letter).recipient).toEqual(['Per Vik', 'Strandgata 2', '9991 Strandvik']);
  expect(aroundOf(['Fjordvik kommune', 'Postboks 12', '9990 Fjordvik', 'Svar om plass', ...body]).recipient).toBeUndefined();
});

test('the subject is the last title before the text, and not the name of the sender', () => {
  expect(aroundOf(['Fjordvik kommune', 'Vedtak om plass', 'Dato: 12. mars 2027', ...body]).subject).toEqual(['Vedtak om plass']);
  expect(aroundOf(['Vedtak om plass', ...body, 'Bakgrunn', 'Vi har lest søknaden din nøye.']).subject).toEqual(['Vedtak om plass']);
});

test('a note without greeting has no signature', () => {
  expect(aroundOf(['Vi stenger vannet i morgen klokka åtte.']).signature).toBeUndefined();
});
