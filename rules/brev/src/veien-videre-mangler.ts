import { type Document, defineRule, type Problem } from '@klarsyn/core';
import { has, type Letter, saysTime } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { goodPractice, plainLanguageAct } from './shared/sources.ts';

export default defineRule({
  id: 'brev/veien-videre-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['SEED-MOD-08'],
  docs: {
    nb: {
      title: 'Brevet sier ikke hva som skjer videre',
      why: 'Den som har fått et ja, et varsel eller en rapport, lurer på hva som skjer nå, og når. Står det ikke der, ringer mange for å spørre.',
      advice: 'Skriv hva dere gjør, hva leseren må gjøre, og når: «Pengene er på kontoen din 3. mai 2027.»',
    },
    nn: {
      title: 'Brevet seier ikkje kva som skjer vidare',
      why: 'Den som har fått eit ja, eit varsel eller ein rapport, lurer på kva som skjer no, og når. Står det ikkje der, ringjer mange for å spørje.',
      advice: 'Skriv kva de gjer, kva lesaren må gjere, og når: «Pengane er på kontoen din 3. mai 2027.»',
    },
  },
  sources: [goodPractice, plainLanguageAct],
  messages: {
    nb: {
      missing: 'Brevet sier ikke hva som skjer videre, og når.',
      untimed: 'Her står det hva som skjer videre, men ikke når.',
    },
    nn: {
      missing: 'Brevet seier ikkje kva som skjer vidare, og når.',
      untimed: 'Her står det kva som skjer vidare, men ikkje når.',
    },
  },
  applies: (document, context) => tellsMore(document, letterOf(context)),
  check(_document, context): Problem<'missing' | 'untimed'> | undefined {
    const letter = letterOf(context);
    if (tellsWhen(letter)) return undefined;
    const next = letter.parts.find(({ name }) => name === 'next-steps');
    if (next === undefined) return notSaid('missing', letter, { severity: 'hint' });
    return { message: 'untimed', at: next.span };
  },
  examples: [
    { kind: 'vedtak', text: '⟦⟧Vi innvilger søknaden din om støttekontakt. Du bor alene og trenger hjelp til å komme deg ut.' },
    { kind: 'vedtak', text: 'Laget får 4 000 kroner. ⟦Pengene blir utbetalt til kontoen deres.⟧' },
    {
      kind: 'forhaandsvarsel',
      text: '⟦⟧Vi vurderer å gi deg pålegg om å rive boden. Den står for nær grensen. Du kan uttale deg til oss innen 3. mai 2027.',
    },
    { kind: 'vedtak', text: 'Laget får 4 000 kroner. Pengene er på kontoen deres 3. mai 2027.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din om støttekontakt fra 1. mai 2027. Du bor alene.' },
    {
      kind: 'forhaandsvarsel',
      text: 'Vi vurderer å gi deg pålegg om å rive boden. Når fristen 3. mai 2027 er ute, avgjør vi saken. Vi sender deg svaret innen 1. juni.',
    },
    { kind: 'avslag', text: 'Vi avslår søknaden din om støttekontakt.' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: '⟦⟧Vi innvilgar søknaden din om støttekontakt. Du bur åleine og treng hjelp til å kome deg ut.',
    },
    { language: 'nn', kind: 'vedtak', text: 'Laget får 4 000 kroner. ⟦Pengane blir utbetalte til kontoen dykkar.⟧' },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: '⟦⟧Vi vurderer å gje deg pålegg om å rive buda. Ho står for nær grensa. Du kan uttale deg til oss innan 3. mai 2027.',
    },
    { language: 'nn', kind: 'vedtak', text: 'Laget får 4 000 kroner. Pengane er på kontoen dykkar 3. mai 2027.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din om støttekontakt frå 1. mai 2027. Du bur åleine.' },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: 'Vi vurderer å gje deg pålegg om å rive buda. Når fristen 3. mai 2027 er ute, avgjer vi saka. Vi sender deg svaret innan 1. juni.',
    },
  ],
});

/** After a refusal there is only the appeal, and a missing deadline for comments or corrections has a rule of its own. */
function tellsMore(document: Document, letter: Letter): boolean {
  if (isKind(document, 'forhaandsvarsel')) return has(letter, 'comment-deadline');
  if (isKind(document, 'tilsyn')) return !has(letter, 'deviation', 'correction-deadline');
  return isKind(document, 'vedtak') && letter.outcome !== 'refusal';
}

/** A day or a stretch of time stands in what is decided, or in what comes next. */
const tellsWhen = ({ parts }: Letter): boolean =>
  parts.some(({ name, plain }) => (name === 'next-steps' || name === 'result') && (saysTime(plain) || atOnce.test(plain)));
const atOnce = /(?<!\p{L})(?:straks|umiddelbart|med (?:en|ein) (?:gang|gong))(?!\p{L})/iu;
