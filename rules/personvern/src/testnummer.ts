import { defineRule } from '@klarsyn/core';
import { identify } from './shared/identity-number.ts';
import { elevensIn } from './shared/numbers.ts';
import { saidBy, speaking } from './shared/texts.ts';

export default defineRule({
  id: 'personvern/testnummer',
  over: 'node',
  kinds: speaking,
  severity: 'hint',
  tags: ['PRIV-SYNT'],
  docs: {
    nb: {
      title: 'Teksten har et testnummer',
      why: 'Et testnummer tilhører ingen. Men det skal ikke stå i et brev til noen.',
      advice: 'Bytt det ut før brevet går ut. I maler og dokumentasjon kan det stå: slå av regelen der.',
    },
    nn: {
      title: 'Teksten har eit testnummer',
      why: 'Eit testnummer høyrer ikkje til nokon. Men det skal ikkje stå i eit brev til nokon.',
      advice: 'Byt det ut før brevet går ut. I malar og dokumentasjon kan det stå: slå av regelen der.',
    },
  },
  sources: [{ title: 'Skatteetaten: Tenor testdata', url: 'https://www.skatteetaten.no/testdata/' }],
  messages: {
    nb: { found: 'Her står et testnummer. Det tilhører ingen.' },
    nn: { found: 'Her står eit testnummer. Det høyrer ikkje til nokon.' },
  },
  check(node, { document }) {
    return saidBy(node, document).flatMap(({ text, at }) =>
      elevensIn(text).flatMap(({ digits, shape, told, start, end }) => {
        if (identify(digits)?.isMade !== true || shape === 'account' || told === 'account' || told === 'other') return [];
        const isTold = told === 'identity' || shape === 'identity' || /(?<!\p{L})(?:test|syntetisk)/iu.test(text);
        return { message: 'found', at: at(start, end), certainty: isTold ? 'certain' : 'review' } as const;
      }),
    );
  },
  examples: [
    { text: 'Bruk fødselsnummer ⟦15863850018⟧ i testen.', note: 'Tenor legger 80 til måneden.' },
    { text: 'Testpersonen har ⟦15463850035⟧.', note: 'Dolly legger 40 til måneden.' },
    { text: 'Referansen er ⟦24853650028⟧.', note: 'Uten ord foran må et menneske se på det.' },
    { text: 'Søkeren har fødselsnummer 15063850052.' },
    { text: 'Ordrenummer 15863850018 er sendt.' },
    { text: 'Ring 32 45 67 89.' },
    { language: 'nn', text: 'Bruk fødselsnummer ⟦15863850018⟧ i testen, ikkje eit ekte.' },
    { language: 'nn', text: 'Testpersonen har ⟦15463850035⟧, ikkje noko anna.' },
    { language: 'nn', text: 'Referansen er ikkje ⟦24853650028⟧.' },
    { language: 'nn', text: 'Søkjaren har ikkje fødselsnummer 15063850052.' },
    { language: 'nn', text: 'Ordrenummer 15863850018 er ikkje sendt.' },
    { language: 'nn', text: 'Ring ikkje 32 45 67 89.' },
  ],
});
