import { defineRule, isQuoted } from '@klarsyn/core';
import { isFiniteNynorsk } from './shared/hidden.ts';
import { isProse } from './shared/where.ts';
import { lowerOf, spanOf, textOf } from './shared/words.ts';

const cheap = /\p{L}{2,}(?:a|å)st(?!\p{L})/u;

/** Verbs that end like a passive and are none, and «toast». */
const others = /^(?:snakkast|møtast|sjåast|merkast|kjennast|finnast|trivast|minnast|lykkast|toast|brennast)$/;

export default defineRule({
  id: 'klarsprak/nn-s-passiv-presens',
  over: 'sentence',
  languages: ['nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'S-passiv uten hjelpeverb på nynorsk',
      why: 'På nynorsk står s-passiv bare etter hjelpeverb («må sendast»). «Varslast» alene er bokmål i nynorsk drakt.',
      advice: 'Skriv hvem som gjør det: «Vi varslar deg». Ellers «blir varsla» eller «vert varsla».',
    },
    nn: {
      title: 'S-passiv utan hjelpeverb',
      why: 'På nynorsk står s-passiv berre etter hjelpeverb («må sendast»). «Varslast» åleine er bokmål i nynorsk drakt.',
      advice: 'Skriv kven som gjer det: «Vi varslar deg». Elles «blir varsla» eller «vert varsla».',
    },
  },
  sources: [{ title: 'Språkrådet: nynorskhjelp, passiv' }, { title: 'Øygarden kommune: språkbruksplan' }],
  messages: {
    nb: { finite: '«{found}» står uten hjelpeverb. Skriv hvem som gjør det, eller bruk «blir» eller «vert».' },
    nn: { finite: '«{found}» står utan hjelpeverb. Skriv kven som gjer det, eller bruk «blir» eller «vert».' },
  },
  check(sentence, context) {
    if (!cheap.test(sentence.plain) || !isProse(context.document, sentence)) return undefined;
    return (sentence.facts?.passives ?? []).flatMap(({ kind, verb }) => {
      if (kind !== 's' || !isFiniteNynorsk(sentence, verb) || others.test(lowerOf(sentence.tokens[verb]))) return [];
      const at = spanOf(sentence, verb, verb);
      return isQuoted(context.document, at) ? [] : ({ message: 'finite', values: { found: textOf(sentence, at) }, at } as const);
    });
  },
  examples: [
    { language: 'nn', text: 'Det ⟦varslast⟧ skriftleg om saka.' },
    { language: 'nn', text: 'Saka ⟦avsluttast⟧ dersom vi ikkje får svar.' },
    { language: 'nn', text: 'Skjemaet ⟦sendast⟧ til kommunen, ikkje til skulen.' },
    { language: 'nn', text: 'Vi varslar deg skriftleg om saka.' },
    { language: 'nn', text: 'Brevet kan lesast av alle.', note: 'Etter hjelpeverb er forma rett.' },
    { language: 'nn', text: 'Dette skal som hovudregel ikkje kallast ein feil.', note: '«Skal» står langt framme.' },
    { language: 'nn', text: 'Vi møtast i morgon, og det finnast ikkje fleire plassar.', note: 'Ikkje passiv.' },
  ],
});
