import { defineRule, type Sentence } from '@klarsyn/core';
import { hiddenActor } from './shared/hidden.ts';
import { isTechnical } from './shared/technical.ts';
import { lowerOf, setOf, spanOf, textOf } from './shared/words.ts';

export default defineRule({
  id: 'klarsprak/passiv-s',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-BAE-03', 'SEED-MOD-10', 'SEED-MOD-11', 'SEED-SKI-15', 'SEED-SKI-16', 'SEED-ASK-10'],
  docs: {
    nb: {
      title: 'S-passiv skjuler hvem som handler',
      why: 'Når noe «må sendes» eller «avsluttes», vet ikke leseren om det er jobben hennes eller deres.',
      advice: 'Skriv hvem som gjør det: «Du må sende søknaden», «Vi avslutter saken».',
    },
    nn: {
      title: 'S-passiv skjuler kven som handlar',
      why: 'Når noko «må sendast», veit ikkje lesaren om det er jobben hennar eller dykkar.',
      advice: 'Skriv kven som gjer det: «Du må sende søknaden», «Vi avsluttar saka».',
    },
  },
  sources: [{ title: 'Digdirs språkprofil, prinsipp 4: aktive verb' }, { title: 'Språkrådet: skriveråd' }],
  messages: {
    nb: { passive: '«{found}» sier ikke hvem som gjør det.' },
    nn: { passive: '«{found}» seier ikkje kven som gjer det.' },
  },
  check(sentence, context) {
    const passive = hiddenActor(sentence, context);
    if (passive?.kind !== 's' || isDescribed(sentence, passive.verb)) return undefined;
    if (isTechnical(context.document) && !isDuty(sentence, passive.verb)) return undefined;
    const at = spanOf(sentence, passive.verb, passive.verb);
    return { message: 'passive', values: { found: textOf(sentence, at) }, at };
  },
  examples: [
    { text: 'Søknaden må ⟦sendes⟧ innen 1. mars.' },
    { text: 'Saken ⟦avsluttes⟧ hvis du ikke svarer.' },
    { text: 'Når klagen din ⟦behandles⟧, ser vi på hele saken.' },
    { text: 'Du må sende søknaden innen 1. mars.' },
    { text: 'Rapporten skal vurderes av et utvalg.', note: 'Her står det hvem.' },
    { text: 'Planen må følges og gjennomføres av alle ansatte.', note: 'Her står det hvem, etter det andre verbet.' },
    { text: 'Taushetsplikten skal respekteres.', note: 'Gjelder alle: ingens oppgave.' },
    { text: 'Det finnes to skoler, og vi møtes i morgen.', note: 'Ikke alle ord på -es er passiv.' },
    { text: 'Begrepet brukes på flere måter.', note: 'Ingen har en plikt her.' },
    { text: 'I loven står det: «Søknaden skal sendes kommunen.»', note: 'Sitater er andres ord.' },
    { language: 'nn', text: 'Søknaden må ⟦sendast⟧ innan 1. mars.' },
    { language: 'nn', text: 'Vedtaket kan ⟦påklagast⟧ innan tre veker.' },
    { language: 'nn', text: 'Utgiftene skal ⟦dokumenterast⟧ med kvittering.' },
    { language: 'nn', text: 'Du må sende søknaden innan 1. mars.' },
    { language: 'nn', text: 'Rapporten skal vurderast av eit utval.' },
    { language: 'nn', text: 'Teieplikta skal respekterast.', note: 'Gjeld alle: ingen har oppgåva.' },
    { language: 'nn', text: 'Det finst to skular, og vi møtest i morgon.', note: 'Ikkje alle ord på -st er passiv.' },
  ],
});

/** True near «må» or «skal»: somebody must do it, and it may be the reader. */
const isDuty = ({ tokens }: Sentence, verb: number): boolean =>
  tokens.slice(Math.max(0, verb - reach), verb).some((token) => duties.has(lowerOf(token)));
const reach = 4;
const duties = setOf('må skal bør kan lyt');

/** «Meldinger som sendes ut» tells which ones, and «KAN_VARSLES» is a name in a program. */
const isDescribed = ({ tokens, plain, span }: Sentence, verb: number): boolean =>
  lowerOf(tokens[verb - 1]) === 'som' || plain.charAt((tokens[verb]?.span.start ?? 0) - span.start - 1) === '_';
