import { defineRule, formOfTag, isForm } from '@klarsyn/core';

/** How sure the language of a document must be, from 0 to 1. */
const sure = 0.95;
/** A shorter text does not show its form. */
const fewestWords = 20;

export default defineRule({
  id: 'klarsprak/maalform-feil-kommune',
  over: 'document',
  needs: ['profile'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Teksten er på en annen målform enn profilen',
      why: 'Kommunen har valgt målform, og leseren venter at tekstene følger valget.',
      advice: 'Skriv teksten på målformen i profilen. Svar til en innbygger kan følge målformen i brevet du svarer på.',
    },
    nn: {
      title: 'Teksten er på ei anna målform enn profilen',
      why: 'Kommunen har valt målform, og lesaren ventar at tekstane følgjer valet.',
      advice: 'Skriv teksten på målforma i profilen. Svar til ein innbyggjar kan følgje målforma i brevet du svarer på.',
    },
  },
  sources: [{ title: 'Språklova § 11 og kommunens språkvedtak' }],
  messages: {
    nb: { form: 'Teksten er på {found}. Profilen sier {wanted}.' },
    nn: { form: 'Teksten er på {found}. Profilen seier {wanted}.' },
  },
  applies: (_, { profile, analysis }) => profile.languages.map(formOfTag).some(isForm) && analysis.counts.words >= fewestWords,
  check(_, { profile, analysis }) {
    const wanted = profile.languages.map(formOfTag).filter(isForm);
    const { language, confidence } = analysis.language;
    if (!isForm(language) || confidence < sure || wanted.includes(language)) return undefined;
    return { message: 'form', values: { found: names[language], wanted: wanted.map((form) => names[form]).join(' og ') }, at: 0 };
  },
  examples: [
    {
      text: '⟦⟧Du må sende inn søknaden før fristen går ut. Vi svarer deg så fort vi kan, og du får vite hvordan du klager hvis du ikke er enig.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nn'] },
    },
    {
      text: '⟦⟧Kommunen har åpent hver dag. Du kan ringe oss hvis du lurer på noe. Vi hjelper deg gjerne med skjemaet når du ikke får det til.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nn'] },
    },
    {
      text: '⟦⟧Hvis du ikke får plass, blir du stående på venteliste. Vi sender deg et brev når det er noen som slutter, og da må du svare innen en uke.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nn'] },
    },
    {
      text: 'Du må sende inn søknaden før fristen går ut. Vi svarer deg så fort vi kan, og du får vite hvordan du klager hvis du ikke er enig.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nb'] },
    },
    {
      text: 'Du må sende inn søknaden i mai.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nn'] },
      note: 'For kort til å si sikkert.',
    },
    {
      text: 'Kommunen har åpent hver dag. Du kan ringe oss hvis du lurer på noe. Vi hjelper deg gjerne med skjemaet når du ikke får det til.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nb', 'nn'] },
      note: 'Kommunen skriver begge.',
    },
    {
      language: 'nn',
      text: '⟦⟧Du må sende inn søknaden før fristen går ut. Vi svarer deg så fort vi kan, og du får vite korleis du klagar dersom du ikkje er samd.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nb'] },
    },
    {
      language: 'nn',
      text: '⟦⟧Kommunen har ope kvar dag. Du kan ringje oss dersom du lurer på noko. Vi hjelper deg gjerne med skjemaet når du ikkje får det til.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nb'] },
    },
    {
      language: 'nn',
      text: '⟦⟧Får du ikkje plass, blir du ståande på venteliste. Vi sender deg eit brev når det er nokon som sluttar, og då må du svare innan ei veke.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nb'] },
    },
    {
      language: 'nn',
      text: 'Du må sende inn søknaden før fristen går ut. Vi svarer deg så fort vi kan, og du får vite korleis du klagar dersom du ikkje er samd.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nn'] },
    },
    { language: 'nn', text: 'Du får ikkje svar i mai.', profile: { name: { official: 'Fjordvik kommune' }, languages: ['nb'] } },
    {
      language: 'nn',
      text: 'Kommunen har ope kvar dag. Du kan ringje oss dersom du lurer på noko. Vi hjelper deg gjerne med skjemaet når du ikkje får det til.',
      profile: { name: { official: 'Fjordvik kommune' }, languages: ['nn', 'nb'] },
    },
  ],
});

const names = { nb: 'bokmål', nn: 'nynorsk' } as const;
