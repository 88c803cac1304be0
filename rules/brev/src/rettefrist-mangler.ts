import { defineRule } from '@klarsyn/core';
import { has, type Letter, vagueIn } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/rettefrist-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-TIL-FRIST'],
  docs: {
    nb: {
      title: 'Tilsynsbrevet sier ikke når avviket må være rettet',
      why: 'Den som skal rette noe, må vite når det må være gjort.',
      advice: 'Skriv en dato: «Rett avviket innen 1. juni 2027.»',
    },
    nn: {
      title: 'Tilsynsbrevet seier ikkje når avviket må vere retta',
      why: 'Den som skal rette noko, må vite når det må vere gjort.',
      advice: 'Skriv ein dato: «Rett avviket innan 1. juni 2027.»',
    },
  },
  sources: [fvl('§ 2')],
  messages: {
    nb: {
      missing: 'Brevet nevner avvik eller pålegg, men ikke noen frist for å rette eller svare.',
      asked: 'Brevet ber leseren sende noe, men sier ikke når dere må ha det.',
    },
    nn: {
      missing: 'Brevet nemner avvik eller pålegg, men ikkje nokon frist for å rette eller svare.',
      asked: 'Brevet ber lesaren sende noko, men seier ikkje når de må ha det.',
    },
  },
  applies: (document, context) => isKind(document, 'tilsyn') && has(letterOf(context), 'deviation', 'demand'),
  check(_document, context) {
    const letter = letterOf(context);
    if (has(letter, 'correction-deadline') || isToldVaguely(letter)) return undefined;
    return notSaid(has(letter, 'deviation') ? 'missing' : 'asked', letter, { part: 'correction-deadline', severity: 'error' });
  },
  examples: [
    { kind: 'tilsyn', text: '⟦⟧Vi fant ett avvik. Det må dere rette.' },
    { kind: 'tilsyn', text: '⟦⟧Dere får pålegg om å øke bemanningen, se barnehageloven § 53.' },
    { kind: 'tilsyn', text: '⟦⟧Bemanningen er et brudd på loven. Send oss en plan så snart som mulig.' },
    {
      kind: 'tilsyn',
      text: '⟦⟧Vi kommer på tilsyn 3. mai 2027. Dere må sende oss planen for opplæring.',
      note: 'Ingen dag er satt for planen.',
    },
    { kind: 'tilsyn', text: 'Vi kommer på tilsyn 3. mai 2027. Send oss planen innen 12. april 2027.' },
    { kind: 'tilsyn', text: 'Vi fant ett avvik. Rett det innen 1. juni 2027.' },
    { kind: 'tilsyn', text: 'Vi fant ingen avvik.' },
    { kind: 'tilsyn', text: 'Dere får pålegg. Fristen for å sende oss en plan er fire uker.' },
    { language: 'nn', kind: 'tilsyn', text: '⟦⟧Vi fann eitt avvik. Det må de rette.' },
    { language: 'nn', kind: 'tilsyn', text: '⟦⟧De får pålegg om å auke bemanninga, sjå barnehagelova § 53.' },
    { language: 'nn', kind: 'tilsyn', text: '⟦⟧Bemanninga er eit brot på lova. Send oss ein plan så snart som råd.' },
    { language: 'nn', kind: 'tilsyn', text: '⟦⟧Vi kjem på tilsyn 3. mai 2027. De må sende oss planen for opplæring.' },
    { language: 'nn', kind: 'tilsyn', text: 'Vi fann eitt avvik. Rett det innan 1. juni 2027.' },
    { language: 'nn', kind: 'tilsyn', text: 'Vi fann ingen avvik.' },
    { language: 'nn', kind: 'tilsyn', text: 'De får pålegg. Fristen for å sende oss ein plan er fire veker.' },
  ],
});

/** Papers are asked for «as soon as possible»: `brev/frist-uten-dato` says that. What breaks a law needs a day. */
const isToldVaguely = (letter: Letter): boolean =>
  !has(letter, 'deviation') && letter.parts.some((part) => part.name === 'demand' && vagueIn(part) !== undefined);
