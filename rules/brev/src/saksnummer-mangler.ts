import { defineRule } from '@klarsyn/core';
import { has, type Letter } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { goodPractice } from './shared/sources.ts';

export default defineRule({
  id: 'brev/saksnummer-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-ALL-REF', 'SEED-SOR-11'],
  docs: {
    nb: {
      title: 'Brevet har ikke saksnummer',
      why: 'Med saksnummeret finner både leseren og dere saken igjen.',
      advice: 'Skriv «Vår referanse: 2027/1234» øverst i brevet.',
    },
    nn: {
      title: 'Brevet har ikkje saksnummer',
      why: 'Med saksnummeret finn både lesaren og de saka att.',
      advice: 'Skriv «Vår referanse: 2027/1234» øvst i brevet.',
    },
  },
  sources: [goodPractice],
  messages: {
    nb: { missing: 'Brevet har verken saksnummer eller referanse.' },
    nn: { missing: 'Brevet har verken saksnummer eller referanse.' },
  },
  applies: (document, context) =>
    isKind(document, 'vedtak', 'avslag', 'forhaandsvarsel', 'foreloepig-svar', 'tilsyn', 'innsynsavslag') ||
    (isKind(document, 'orientering', 'innkalling') && hasFormalHead(letterOf(context))),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'our-reference') ? undefined : notSaid('missing', letter, { severity: 'warning' });
  },
  examples: [
    { kind: 'avslag', text: '⟦⟧Angående søknaden din\n\nVi avslår søknaden.' },
    { kind: 'vedtak', text: '⟦⟧Dato: 3. mars 2027\n\nVi innvilger søknaden din om plass.' },
    { kind: 'foreloepig-svar', text: '⟦⟧Dato: 03.03.2027\n\nVi har fått søknaden din, og svarer innen 4. mai.' },
    { kind: 'avslag', text: 'Vår ref.: 2027/1234\n\nVi avslår søknaden.' },
    { kind: 'vedtak', text: 'Saksnummer 27/345\n\nVi innvilger søknaden din om plass.' },
    { kind: 'vedtak', text: 'Vår referanse: {{saksnummer}}\n\nVi innvilger søknaden.' },
    { kind: 'orientering', text: '⟦⟧Fjordvik kommune\nDato: 3. mars 2027\nSaksbehandler: Kari Moe\n\nVeien er stengt mandag.' },
    { kind: 'orientering', text: 'Veien er stengt mandag.', note: 'Et oppslag uten brevhode trenger ikke saksnummer.' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Om søknaden din\n\nVi avslår søknaden.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Dato: 3. mars 2027\n\nVi innvilgar søknaden din om plass.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Dato: 03.03.2027\n\nVi har fått søknaden din, og svarar innan 4. mai.' },
    { language: 'nn', kind: 'avslag', text: 'Vår ref.: 2027/1234\n\nVi avslår søknaden.' },
    { language: 'nn', kind: 'vedtak', text: 'Saksnummer 27/345\n\nVi innvilgar søknaden din om plass.' },
    { language: 'nn', kind: 'vedtak', text: 'Vår referanse: {{saksnummer}}\n\nVi innvilgar søknaden.' },
    { language: 'nn', kind: 'innkalling', text: '⟦⟧Fjordvik kommune\nDato: 3. mars 2027\nSakshandsamar: Kari Moe\n\nVel møtt måndag.' },
    { language: 'nn', kind: 'orientering', text: 'Vegen er ikkje open måndag.' },
  ],
});

/** A letterhead with a day and a caseworker belongs to a case. */
const hasFormalHead = (letter: Letter): boolean => has(letter, 'date') && has(letter, 'caseworker');
