import { defineRule, type Problem } from '@klarsyn/core';
import { partOf } from '@klarsyn/language/letter';
import { isDecision, isKind, letterOf } from './shared/letter.ts';
import { goodPractice, plainLanguageAct } from './shared/sources.ts';

export default defineRule({
  id: 'brev/resultat-ikke-foerst',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-VED-RESULTAT', 'SEED-BAE-07'],
  options: { within: 600, afterSentences: 5 },
  docs: {
    nb: {
      title: 'Svaret kommer ikke først',
      why: 'Det første leseren vil vite, er om svaret er ja eller nei. Bakgrunn og lovtekst først gjør at mange gir opp.',
      advice: 'Si i overskriften eller i første setning hva dere har bestemt. Ta saksgang og lov etterpå.',
    },
    nn: {
      title: 'Svaret kjem ikkje først',
      why: 'Det første lesaren vil vite, er om svaret er ja eller nei. Bakgrunn og lovtekst først gjer at mange gjev opp.',
      advice: 'Sei i overskrifta eller i første setning kva de har bestemt. Ta saksgang og lov etterpå.',
    },
  },
  sources: [plainLanguageAct, goodPractice],
  messages: {
    nb: {
      late: 'Hva som er bestemt, kommer først etter {count} tegn.',
      after: 'Hva som er bestemt, kommer først etter {count} setninger.',
      untold: 'De første {count} tegnene sier ikke hva som er bestemt.',
      law: 'Brevet begynner med loven. Si først hva som er bestemt.',
    },
    nn: {
      late: 'Kva som er bestemt, kjem først etter {count} teikn.',
      after: 'Kva som er bestemt, kjem først etter {count} setningar.',
      untold: 'Dei første {count} teikna seier ikkje kva som er bestemt.',
      law: 'Brevet byrjar med lova. Sei først kva som er bestemt.',
    },
  },
  applies: (document, context) => isKind(document, 'innsynsavslag') || isDecision(document, letterOf(context)),
  check(_document, context): Problem<'late' | 'after' | 'untold' | 'law'> | undefined {
    const letter = letterOf(context);
    const { within } = context.options;
    const results = new Set(letter.parts.filter(({ name }) => name === 'result').map(({ span }) => span));
    const told = letter.units.filter(({ span }) => results.has(span));
    const subject = partOf(letter, 'subject');
    if (told.some(({ role, part, span }) => role === 'heading' && (part === 'head' || span === subject?.span))) return undefined;
    const body = letter.units.filter(({ part, role }) => part === 'body' && role === 'sentence');
    const first = told.filter(({ role }) => role !== 'heading').toSorted((one, other) => one.offset - other.offset)[0];
    if (first === undefined) {
      const length = body.at(-1)?.offset ?? 0;
      return length < within ? undefined : { message: 'untold', values: { count: within }, severity: 'hint', certainty: 'review' };
    }
    if (first.offset > within) return { message: 'late', values: { count: first.offset }, at: first.span };
    const before = body.filter(({ offset }) => offset < first.offset).length;
    if (before >= context.options.afterSentences) return { message: 'after', values: { count: before }, at: first.span };
    const opening = body[0];
    const isLaw = opening !== undefined && opening !== first && /§/.test(opening.plain) && !results.has(opening.span);
    return isLaw ? { message: 'law', at: opening.span } : undefined;
  },
  examples: [
    {
      kind: 'avslag',
      text: 'Svar på søknad\n\nDere søkte i fjor. Elleve lag søkte. Utvalget har lest søknadene. Saken var oppe i april. Planen har ni punkter. ⟦Laget får ikke støtte.⟧',
      note: 'Fem setninger om saksgangen kommer før svaret.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Svar på søknad\n\nDe søkte i fjor. Elleve lag søkte. Utvalet har lese søknadene. Saka var oppe i april. Planen har ni punkt. ⟦Laget får ikkje støtte.⟧',
    },
    {
      kind: 'avslag',
      options: { within: 100 },
      text: 'Svar på søknad\n\nDet vises til brev mottatt 3. mars og påfølgende saksforberedelse med møter 4. april, 5. mai og 6. juni i kommunens lokaler.\n\n⟦Vi avslår søknaden.⟧',
    },
    {
      kind: 'vedtak',
      options: { within: 80 },
      text: 'TT-kort\n\nKommunen har hatt ordningen siden 1998. Den er til for dem som ikke kan ta buss, tog eller trikk i hverdagen.\n\n⟦Vi innvilger søknaden din.⟧',
    },
    {
      kind: 'avslag',
      text: 'Startlån\n\n⟦Etter forskrift om lån § 4-2 må låntakeren kunne betale lånet.⟧ Vi avslår søknaden din.',
      note: 'Loven kommer først.',
    },
    { kind: 'vedtak', text: 'Svar på søknad\n\nVi innvilger søknaden din om TT-kort fra 1. mai.' },
    {
      kind: 'avslag',
      options: { within: 20 },
      text: 'Avslag på søknad om startlån\n\nVi viser til søknaden din. Den kom 3. mars. Vi avslår søknaden.',
      note: 'Overskriften sier det.',
    },
    { kind: 'vedtak', text: 'Du får plass i Lia barnehage\n\nHei! Plassen er din fra 1. august.' },
    {
      language: 'nn',
      kind: 'avslag',
      options: { within: 100 },
      text: 'Svar på søknad\n\nDet blir vist til brev motteke 3. mars og til saksførebuinga med møte 4. april, 5. mai og 6. juni i lokala til kommunen.\n\n⟦Vi avslår søknaden.⟧',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      options: { within: 80 },
      text: 'TT-kort\n\nKommunen har hatt ordninga sidan 1998. Ho er til for dei som ikkje kan ta buss, tog eller trikk i kvardagen.\n\n⟦Vi innvilgar søknaden din.⟧',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Startlån\n\n⟦Etter forskrift om lån § 4-2 må låntakaren kunne betale lånet.⟧ Vi avslår søknaden din.',
    },
    { language: 'nn', kind: 'vedtak', text: 'Svar på søknad\n\nVi innvilgar søknaden din om TT-kort frå 1. mai.' },
    {
      language: 'nn',
      kind: 'avslag',
      options: { within: 20 },
      text: 'Avslag på søknad om startlån\n\nVi viser til søknaden din. Han kom 3. mars. Vi avslår søknaden.',
    },
    { language: 'nn', kind: 'vedtak', text: 'Du får plass i Lia barnehage\n\nHei! Plassen er din frå 1. august.' },
  ],
});
