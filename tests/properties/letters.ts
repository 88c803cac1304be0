import type { Block, Run, WordFile } from '@klarsyn/workshop/letters';
import fc from 'fast-check';

/** Sentences of our own, some with faults that rules find, in both forms of Norwegian and with what texts bring with them. */
const sentences = [
  'Vi har fått søknaden din om plass i barnehage.',
  'Du får svar fra oss innen tre uker.',
  'Det bes om at dokumentasjonen sendes til kommunen så snart som mulig, f.eks. sammen med skjemaet.',
  'Vedtaket er fattet i henhold til barnehageloven §16, og vi har foretatt en vurdering av alle opplysningene i saken.',
  'Fristen er 3/9-2026 kl. 15:00, og beløpet er kr 1.200,-.',
  'Vi viser til Deres brev vedrørende etterfølgende korrespondanse, samt vedlegg.',
  'Kommunen kan ikke imøtekomme søknaden din , men du kan klage !',
  'Du kan ringe oss på 32000000 eller skrive til post@fjordvik.example.',
  'Tiltakshaver må må sende inn tegninger – helst  på papir.',
  'Ho må søkje innan 1. mars, og søknaden blir handsama av kommunen.',
  'Vi sender brevet til deg i dag, og du får svar frå oss om to veker.',
  'Det er vorte fatta eit vedtak om at skuleskyss ikkje vert gjeve.',
  'Eg viser til dykkar søknad, og ber om at de sender inn naudsynt dokumentasjon.',
  'Møtet er på Rådhuset 😀 og varer i 2 timar.',
  'Bla\u030Abæret er pa\u030A bordet, og o\u0308l er no\u0308dvendig.',
  'Navnet er أحمد, og hun heter שרה כהן.',
  '«Sitatet» står her, "og her", og en myk\u00ADbinde\u00ADstrek er usynlig.',
  'Konto 1234 56 78903 og fødselsnummer 01019012345 skal ikke stå her.',
  'Se www.fjordvik.example/skjema for mer.',
  'A & B < C > D.',
  'x',
  '!!!',
];
const fields = ['navn', 'saksnummer', 'frist_dato'];

const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences).map((text) => ({ text: `${text} ` })) },
  { weight: 1, arbitrary: fc.constantFrom(...sentences).map((text) => ({ text, look: { bold: true } })) },
  { weight: 1, arbitrary: fc.constantFrom(...fields).map((field) => ({ field })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Les mer', 'klikk her', 'Slik klager du').map((text) => ({ link: 'https://fjordvik.example/klage', text })),
  },
);
const runs = fc.array(run, { minLength: 1, maxLength: 4 });
const cell = fc.constantFrom('Tilbud', 'Pris', '1 200 kroner', 'Hel plass', 'gjelder fra 3/9', '–');

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: runs.map((all) => ({ runs: all })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('Overskrift 1', 'Overskrift 2', 'Overskrift 3'),
        fc.constantFrom('Svar på søknad', 'Vedtak', 'Slik klager du', 'Saken gjelder:'),
      )
      .map(([style, text]) => ({ style, runs: [{ text }] })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('bullet' as const, 'number' as const), runs).map(([list, all]) => ({ list, runs: all })),
  },
  { weight: 1, arbitrary: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map((table) => ({ table })) },
);

/** Letters as a person might write them, in no particular order. */
export const letters: fc.Arbitrary<WordFile> = fc.record({
  language: fc.constantFrom('nb-NO', 'nn-NO'),
  title: fc.constantFrom('Svar på søknad', 'Svar pa\u030A søknad 😀'),
  body: fc.array(block, { minLength: 1, maxLength: 6 }),
});
