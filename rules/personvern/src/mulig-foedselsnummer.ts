import { defineRule } from '@klarsyn/core';
import { identify } from './shared/identity-number.ts';
import { elevensIn } from './shared/numbers.ts';
import { saidBy, speaking } from './shared/texts.ts';

export default defineRule({
  id: 'personvern/mulig-foedselsnummer',
  over: 'node',
  kinds: speaking,
  severity: 'error',
  tags: ['PRIV-FNR2032', 'SEED-SOR-01', 'SEED-MOD-32', 'SEED-SKI-05'],
  docs: {
    nb: {
      title: 'Et tall kan være et fødselsnummer av den nye typen',
      why: 'Fra 2032 får fødselsnumre en svakere kontroll. De nye numrene er like hemmelige som de gamle.',
      advice: 'Ta tallet bort hvis det gjelder en person. Er det noe annet, så skriv hva det er foran: «ordrenummer».',
    },
    nn: {
      title: 'Eit tal kan vere eit fødselsnummer av den nye typen',
      why: 'Frå 2032 får fødselsnummera ein svakare kontroll. Dei nye numra er like hemmelege som dei gamle.',
      advice: 'Ta talet bort dersom det gjeld ein person. Er det noko anna, så skriv kva det er framfor: «ordrenummer».',
    },
  },
  sources: [{ title: 'Skatteetaten: nytt fødselsnummer fra 2032', url: 'https://www.skatteetaten.no/deling/folkeregisteret/pid/' }],
  messages: {
    nb: {
      told: 'Her står et fødselsnummer av typen som kommer i 2032.',
      possible: 'Her står elleve siffer som kan være et fødselsnummer av den nye typen.',
    },
    nn: {
      told: 'Her står eit fødselsnummer av typen som kjem i 2032.',
      possible: 'Her står elleve siffer som kan vere eit fødselsnummer av den nye typen.',
    },
  },
  check(node, { document }) {
    return saidBy(node, document).flatMap(({ text, at }) =>
      elevensIn(text).flatMap(({ digits, shape, told, start, end }) => {
        const found = identify(digits);
        if (found?.check !== '2032' || found.isMade) return [];
        if (shape === 'account' || told === 'account' || told === 'other') return [];
        if (told === 'identity') return { message: 'told', at: at(start, end) } as const;
        return { message: 'possible', at: at(start, end), certainty: 'review', severity: 'warning' } as const;
      }),
    );
  },
  examples: [
    { text: 'Søkeren har fødselsnummer ⟦15063850060⟧.', note: 'Riktig bare etter kontrollen fra 2032.' },
    { text: 'Kari Moe, ⟦240536 50089⟧, har søkt om plass.', note: 'Ingen ord sier hva det er: et menneske må se på det.' },
    { text: 'Referansen er ⟦15063850079⟧.' },
    { text: 'Søkeren har fødselsnummer 15063850052.', note: 'Et nummer av dagens type er en annen regels sak.' },
    { text: 'Ordrenummer 15063850060 er sendt.' },
    { text: 'Kontonummeret er 1506.38.50060.' },
    { language: 'nn', text: 'Søkjaren har fødselsnummer ⟦15063850060⟧, ikkje D-nummer.' },
    { language: 'nn', text: 'Kari Moe, ⟦240536 50089⟧, har ikkje fått plass.' },
    { language: 'nn', text: 'Referansen er ikkje ⟦15063850079⟧.' },
    { language: 'nn', text: 'Ordrenummer 15063850060 er ikkje sendt.' },
    { language: 'nn', text: 'Kontonummeret er ikkje 1506.38.50060.' },
    { language: 'nn', text: 'Vi har ikkje fått tilvisinga 12345678901.' },
  ],
});
