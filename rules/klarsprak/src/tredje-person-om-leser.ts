import { defineRule } from '@klarsyn/core';
import { thirdPersons } from './shared/third-person.ts';

export default defineRule({
  id: 'klarsprak/tredje-person-om-leser',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-BAE-06'],
  options: { minDu: 1 },
  docs: {
    nb: {
      title: 'Leseren er omtalt i tredje person',
      why: 'Leseren blir usikker på om «søkeren» er henne selv eller en annen.',
      advice: 'Skriv «du» hele veien: «Du må sende nabovarsel til naboene.»',
    },
    nn: {
      title: 'Lesaren er omtalt i tredje person',
      why: 'Lesaren blir usikker på om «søkjaren» er ho sjølv eller ein annan.',
      advice: 'Skriv «du» heile vegen: «Du må sende nabovarsel til naboane.»',
    },
  },
  sources: [
    { title: 'Grane kommune: språkprofil', url: 'https://www.grane.kommune.no/tjenester/administrasjon/for-ansatte/sprakprofil/' },
    { title: 'Skatteetatens språkprofil', url: 'https://www.skatteetaten.no/stilogtone/skrive/sprakprofil/' },
  ],
  messages: {
    nb: { third: 'Teksten sier «du», men her er leseren «{word}».' },
    nn: { third: 'Teksten seier «du», men her er lesaren «{word}».' },
  },
  check(document, { analysis, options }) {
    const first = thirdPersons(document, analysis, options.minDu).find(({ isFirst }) => isFirst);
    return first && { message: 'third', values: { word: first.word }, at: first.at };
  },
  examples: [
    { text: 'Du må sende skjemaet til oss.\n\n⟦Søkeren⟧ må legge ved kvittering.' },
    { text: 'Her er avtalen din.\n\n⟦Leietakeren⟧ skal betale innen den femte hver måned.' },
    { text: '⟦Ansatte⟧ har rett til fri. Ta kontakt hvis du lurer på noe.' },
    { text: 'Du må sende skjemaet til oss.\n\nDu må legge ved kvittering.' },
    { text: 'Søkeren må legge ved kvittering.', note: 'Ingen sier «du» her: manglende-du ser på det.' },
    { text: 'Barnet ditt begynner på skolen. Eleven må ha med innesko.', note: 'Eleven er ikke leseren.' },
    { language: 'nn', text: 'Du må sende skjemaet til oss.\n\n⟦Søkaren⟧ må leggje ved kvittering.' },
    { language: 'nn', text: 'Her er avtalen din.\n\n⟦Leigetakaren⟧ skal betale innan den femte kvar månad.' },
    { language: 'nn', text: '⟦Eleven⟧ skal møte fram. Ta kontakt dersom du lurer på noko.' },
    { language: 'nn', text: 'Du må sende skjemaet til oss.\n\nDu må leggje ved kvittering.' },
    { language: 'nn', text: 'Søkaren må leggje ved kvittering.' },
    { language: 'nn', text: 'Barnet ditt byrjar på skulen. Eleven må ha med innesko.' },
  ],
});
