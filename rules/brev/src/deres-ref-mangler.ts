import { type Document, defineRule, isLetterKind } from '@klarsyn/core';
import { has, type Letter } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { goodPractice } from './shared/sources.ts';

export default defineRule({
  id: 'brev/deres-ref-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['LET-ALL-DERESREF', 'prove'],
  docs: {
    nb: {
      title: 'Svarbrevet viser ikke til det leseren sendte',
      why: 'Den som har sendt flere brev, skal se hvilket dette er svar på.',
      advice: 'Skriv «Deres referanse» og datoen på brevet, eller vis til det i teksten: «søknaden din av 1. februar».',
    },
    nn: {
      title: 'Svarbrevet viser ikkje til det lesaren sende',
      why: 'Den som har sendt fleire brev, skal sjå kva dette er svar på.',
      advice: 'Skriv «Dykkar referanse» og datoen på brevet, eller vis til det i teksten: «søknaden din av 1. februar».',
    },
  },
  sources: [goodPractice],
  messages: {
    nb: { missing: 'Brevet er et svar, men viser ikke til det leseren sendte.' },
    nn: { missing: 'Brevet er eit svar, men viser ikkje til det lesaren sende.' },
  },
  applies: (document, context) => document.kind !== undefined && isLetterKind(document.kind.value) && isReply(document, letterOf(context)),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'their-reference') ? undefined : notSaid('missing', letter, { severity: 'hint' });
  },
  examples: [
    { kind: 'orientering', text: '⟦⟧Svar på henvendelse\n\nVeien blir brøytet hver dag.' },
    { kind: 'avslag', text: '⟦⟧Svar fra kommunen\n\nVi kan ikke gi støtte til laget.' },
    { kind: 'vedtak', text: '⟦⟧Vi svarer deg med dette. Laget får 4 000 kroner.' },
    { kind: 'orientering', text: 'Svar på henvendelse\n\nDeres referanse: 12/44\n\nVeien blir brøytet.' },
    { kind: 'avslag', text: 'Svar på søknad\n\nVi viser til brevet ditt av 1. februar. Vi avslår.' },
    { kind: 'orientering', text: 'Veien er stengt mandag.' },
    { language: 'nn', kind: 'orientering', text: '⟦⟧Svar på førespurnad\n\nVegen blir brøytt kvar dag.' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Svar frå kommunen\n\nVi kan ikkje gje støtte til laget.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi svarar deg med dette. Laget får 4 000 kroner.' },
    { language: 'nn', kind: 'orientering', text: 'Svar på førespurnad\n\nDykkar referanse: 12/44\n\nVegen blir brøytt.' },
    { language: 'nn', kind: 'avslag', text: 'Svar på søknad\n\nVi viser til brevet ditt av 1. februar. Vi avslår.' },
    { language: 'nn', kind: 'orientering', text: 'Vegen er stengd måndag.' },
  ],
});

/** What somebody sent, and what it was. */
const theirs =
  /(?<!\p{L})(?:søknad(?:en|a)?|henvendelsen|førespurnaden|klag(?:en|a)|kravet|brevet) (?:din|di|ditt|deres|dykkar)(?!\p{L})|(?<!\p{L})(?:du|dere|de) (?:har )?(?:søkt|søkte|bedt|bede|klaget|klaga|skrevet|skrive|spurt) |(?<!\p{L})deres (?:søknad|henvendelse|brev|klage)/iu;
const namesAnswer =
  /^\s*(?:svar|avslag|nei|ja|vedtak|(?:foreløpig|førebels|mellombels) svar)\s*(?:[-–:,] |til |på |om |frå |fra )[^.]*(?:søknad|klage|henvendelse|førespurnad|krav|innsyn)|^\s*svar (?:på|til|frå|fra)(?!\p{L})|^\s*vi svar(?:er|ar) (?:deg|dere|dykk)/iu;

/** Says of itself that it answers something, or that its reader sent something. */
const isReply = (document: Document, { units }: Letter): boolean =>
  isKind(document, 'foreloepig-svar') ||
  units.some(
    ({ plain, role, offset, part }) =>
      part !== 'foot' && (role === 'heading' || offset < firstWords) && (namesAnswer.test(plain) || theirs.test(plain)),
  );
const firstWords = 300;
