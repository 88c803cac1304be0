import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/uttalerett-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VAR-UTTALE', 'SEED-SOR-10'],
  docs: {
    nb: {
      title: 'Forhåndsvarselet sier ikke at leseren kan uttale seg',
      why: 'Varselet er til for at leseren skal få si sitt før saken er avgjort.',
      advice: 'Skriv «Du kan uttale deg før vi avgjør saken».',
    },
    nn: {
      title: 'Førehandsvarselet seier ikkje at lesaren kan uttale seg',
      why: 'Varselet er til for at lesaren skal få seie sitt før saka er avgjord.',
      advice: 'Skriv «Du kan uttale deg før vi avgjer saka».',
    },
  },
  sources: [fvl('§ 16')],
  messages: {
    nb: { missing: 'Brevet sier ikke at leseren kan uttale seg før saken er avgjort.' },
    nn: { missing: 'Brevet seier ikkje at lesaren kan uttale seg før saka er avgjord.' },
  },
  applies: (document) => isKind(document, 'forhaandsvarsel'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'comment-right') ? undefined : notSaid('missing', letter, { part: 'comment-right', severity: 'error' });
  },
  examples: [
    { kind: 'forhaandsvarsel', text: '⟦⟧Vi kommer til å rive garasjen din. Arbeidet begynner 3. mai.' },
    { kind: 'forhaandsvarsel', text: '⟦⟧Vi vurderer å gi deg pålegg om å rette muren.\n\nRing oss på 32 00 00 00.' },
    { kind: 'forhaandsvarsel', text: '⟦⟧Saken gjelder skiltet ditt. Det er satt opp uten tillatelse.' },
    { kind: 'forhaandsvarsel', text: 'Vi vurderer å gi deg pålegg. Du kan uttale deg før vi bestemmer oss.' },
    { kind: 'forhaandsvarsel', text: 'Vi vurderer å gi deg pålegg. Vi ber om dine merknader innen 4. mai.' },
    { kind: 'forhaandsvarsel', text: 'Vi vurderer å gi deg pålegg. Skriv til oss hvis du mener noe annet.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: '⟦⟧Vi kjem til å rive garasjen din. Arbeidet startar 3. mai.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: '⟦⟧Vi vurderer å gje deg pålegg om å rette muren.\n\nRing oss på 32 00 00 00.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: '⟦⟧Saka gjeld skiltet ditt. Det er sett opp utan løyve.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Vi vurderer å gje deg pålegg. Du kan uttale deg før vi bestemmer oss.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Vi vurderer å gje deg pålegg. Vi ber om merknader frå deg innan 4. mai.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Vi vurderer å gje deg pålegg. Skriv til oss dersom du meiner noko anna.' },
  ],
});
