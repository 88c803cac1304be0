import { defineRule, isBlock } from '@klarsyn/core';
import { identify } from './shared/identity-number.ts';
import { elevensIn, isUnderIdentity } from './shared/numbers.ts';
import { saidBy, speaking } from './shared/texts.ts';

export default defineRule({
  id: 'personvern/foedselsnummer',
  aliases: ['klarsprak/mulig-personopplysning'],
  over: 'node',
  kinds: speaking,
  severity: 'error',
  tags: ['PRIV-FNR', 'PRIV-DNR', 'SEED-SOR-01', 'SEED-MOD-32', 'SEED-SKI-05'],
  options: { requireCue: true },
  docs: {
    nb: {
      title: 'Teksten har et fødselsnummer',
      why: 'Med et fødselsnummer kan noen låne penger eller få innsyn i andres navn. Ta det bare med når loven eller saken krever det.',
      advice: 'Ta det bort. Trenger saken det, så send det i en sikker kanal. Bruk et testnummer i maler og eksempler.',
    },
    nn: {
      title: 'Teksten har eit fødselsnummer',
      why: 'Med eit fødselsnummer kan nokon låne pengar eller få innsyn i namnet til andre. Ta det berre med når lova eller saka krev det.',
      advice: 'Ta det bort. Treng saka det, så send det i ein sikker kanal. Bruk eit testnummer i malar og eksempel.',
    },
  },
  sources: [{ title: 'Personopplysningsloven § 12', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: {
      foedselsnummer: 'Her står et fødselsnummer.',
      'd-nummer': 'Her står et D-nummer.',
      attribute: 'Teksten som ikke vises, har et fødselsnummer.',
      meta: 'Tittelen eller egenskapene har et fødselsnummer.',
      possible: 'Her står elleve siffer som kan være et fødselsnummer.',
    },
    nn: {
      foedselsnummer: 'Her står eit fødselsnummer.',
      'd-nummer': 'Her står eit D-nummer.',
      attribute: 'Teksten som ikkje blir vist, har eit fødselsnummer.',
      meta: 'Tittelen eller eigenskapane har eit fødselsnummer.',
      possible: 'Her står elleve siffer som kan vere eit fødselsnummer.',
    },
  },
  check(node, { document, options }) {
    return saidBy(node, document).flatMap(({ text, from, at }) =>
      elevensIn(text).flatMap(({ digits, shape, told, start, end }) => {
        const found = identify(digits);
        if (found === undefined || found.check !== 'now' || found.isMade) return [];
        if (shape === 'account' || told === 'account' || told === 'other') return [];
        const isTold = shape === 'identity' || told === 'identity' || (isBlock(node) && isUnderIdentity(document, node));
        const certain = isTold || !options.requireCue;
        const where = at(start, end);
        if (!certain) return { message: 'possible', at: where, certainty: 'review', severity: 'warning' } as const;
        return { message: from === 'block' ? found.kind : from, at: where } as const;
      }),
    );
  },
  examples: [
    { text: 'Søkeren har fødselsnummer ⟦15063850052⟧.', note: 'Numrene i eksemplene er for noen som ikke er født ennå.' },
    { text: 'Kari Moe, ⟦311239 50057⟧, har søkt om plass.' },
    { text: 'D-nummer: ⟦71123950040⟧' },
    { html: '<table><tr><th>Navn</th><th>Fnr</th></tr><tr><td>Kari</td><td>⟦24053650062⟧</td></tr></table>' },
    { text: 'Referansen er ⟦15063850052⟧.', note: 'Elleve siffer alene: et menneske må se på det.' },
    { text: 'Fødselsnummeret ditt er ⟦15063850052⟧, og D-nummeret var ⟦71123950040⟧.' },
    {
      text: 'Pengene går til kontonummer 1234.56.78911. Personnr. ⟦15063850052⟧',
      note: 'Det nærmeste ordet før tallet sier hva det er.',
    },
    {
      options: { requireCue: false },
      text: 'Referansen er ⟦15063850052⟧.',
      note: 'Da er alle elleve siffer som kan være et fødselsnummer, en feil.',
    },
    { html: '<p>⟦<img src="skjema.png" alt="Skjema for fnr 15063850052">⟧</p>', note: 'Skjermleseren leser det opp.' },
    {
      html: '⟦⟧<html lang="nb"><head><title>Sak</title><meta name="description" content="Saken til 150638 50052"></head><body><p>Saken er til behandling.</p></body></html>',
    },
    { text: 'Betal til konto 1506.38.50052 innen fredag.' },
    { text: 'Kontonummer 15063850052 er vårt.', note: 'Hvert fødselsnummer er også et gyldig kontonummer.' },
    { text: 'Vi har fødselsnummeret ditt. Kontonummeret er 15063850052.' },
    { text: 'Fødselsnummeret har elleve siffer, for eksempel 01010112345.', note: 'Kontrollsifrene stemmer ikke.' },
    { text: 'Bruk testnummeret 15863850018.', note: 'Måneden er lagt til 80.' },
    { language: 'nn', text: 'Søkjaren har fødselsnummer ⟦15063850052⟧, ikkje D-nummer.' },
    { language: 'nn', text: 'Kari Moe, ⟦311239 50057⟧, har ikkje fått plass.' },
    { language: 'nn', text: 'Referansen er ikkje ⟦24053650062⟧.' },
    { language: 'nn', text: 'Fødselsnummeret ditt er ⟦15063850052⟧, og D-nummeret var ⟦71123950040⟧.' },
    { language: 'nn', text: 'Personnummera er ⟦15063850052⟧ og ⟦24053650062⟧, ikkje noko anna.' },
    { language: 'nn', text: 'Pengane går til kontonummer 1234.56.78911. Personnr. ⟦15063850052⟧' },
    { options: { requireCue: false }, language: 'nn', text: 'Referansen er ikkje ⟦24053650062⟧.' },
    { language: 'nn', text: 'Vi har fødselsnummeret ditt. Kontonummeret er ikkje 15063850052.' },
    { language: 'nn', text: 'Betal til konto 1506.38.50052 innan fredag, ikkje seinare.' },
    { language: 'nn', text: 'Fødselsnummeret har elleve siffer, til dømes 01010112345.' },
    { language: 'nn', text: 'Kontonummer 15063850052 er vårt, ikkje ditt.' },
  ],
});
