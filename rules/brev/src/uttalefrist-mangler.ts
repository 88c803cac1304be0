import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/uttalefrist-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VAR-FRIST', 'SEED-SOR-10'],
  docs: {
    nb: {
      title: 'Forhåndsvarselet har ingen frist for å uttale seg',
      why: 'Uten frist vet ikke leseren hvor lenge hun kan vente med å svare.',
      advice: 'Skriv en dato: «Du kan uttale deg innen 14. mars 2027.»',
    },
    nn: {
      title: 'Førehandsvarselet har ingen frist for å uttale seg',
      why: 'Utan frist veit ikkje lesaren kor lenge ho kan vente med å svare.',
      advice: 'Skriv ein dato: «Du kan uttale deg innan 14. mars 2027.»',
    },
  },
  sources: [fvl('§ 16 første ledd')],
  messages: {
    nb: { missing: 'Brevet sier ikke når leseren må ha uttalt seg.' },
    nn: { missing: 'Brevet seier ikkje når lesaren må ha uttalt seg.' },
  },
  applies: (document) => isKind(document, 'forhaandsvarsel'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'comment-deadline') ? undefined : notSaid('missing', letter, { part: 'comment-deadline', severity: 'error' });
  },
  examples: [
    { kind: 'forhaandsvarsel', text: '⟦⟧Vi vurderer å gi deg pålegg om å rive boden.\n\nDu kan uttale deg før vi bestemmer oss.' },
    {
      kind: 'forhaandsvarsel',
      text: '⟦⟧Vi vurderer å kreve at du retter muren innen 1. juni 2027.\n\nHva mener du om dette? Skriv gjerne til oss.',
    },
    { kind: 'forhaandsvarsel', text: '⟦⟧Saken gjelder skiltet ditt.\n\nHar du merknader, hører vi gjerne fra deg så snart som mulig.' },
    { kind: 'forhaandsvarsel', text: 'Vi vurderer å gi deg pålegg.\n\nDu kan uttale deg innen 14. mars 2027.' },
    { kind: 'forhaandsvarsel', text: 'Vi vurderer å gi deg pålegg.\n\nFristen for å komme med merknader er tre uker fra du fikk brevet.' },
    {
      kind: 'forhaandsvarsel',
      text: 'Vi vurderer å gi deg pålegg.\n\nHar du noe å si til dette? Skriv til oss og si din mening. Svaret må vi ha senest 3. mai.',
    },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: '⟦⟧Vi vurderer å gje deg pålegg om å rive buda.\n\nDu kan uttale deg før vi bestemmer oss.',
    },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: '⟦⟧Vi vurderer å krevje at du rettar muren innan 1. juni 2027.\n\nKva meiner du om dette? Skriv gjerne til oss.',
    },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: '⟦⟧Saka gjeld skiltet ditt.\n\nHar du merknader, høyrer vi gjerne frå deg så snart som råd.',
    },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Vi vurderer å gje deg pålegg.\n\nDu kan uttale deg innan 14. mars 2027.' },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: 'Vi vurderer å gje deg pålegg.\n\nFristen for å kome med merknader er tre veker frå du fekk brevet.',
    },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: 'Vi vurderer å gje deg pålegg.\n\nSei gjerne kva du meiner. Skriv til oss seinast 3. mai.',
    },
  ],
});
