import { defineRule } from '@klarsyn/core';
import { thirdPersons } from './shared/third-person.ts';

export default defineRule({
  id: 'klarsprak/blandet-tiltale',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { minDu: 1 },
  docs: {
    nb: {
      title: 'Teksten blander «du» og tredje person',
      why: 'Når teksten skifter mellom «du» og «søkeren», må leseren gjette om det er samme person.',
      advice: 'Velg «du», og hold deg til det hele veien.',
    },
    nn: {
      title: 'Teksten blandar «du» og tredje person',
      why: 'Når teksten skiftar mellom «du» og «søkaren», må lesaren gjette om det er same person.',
      advice: 'Vel «du», og hald deg til det heile vegen.',
    },
  },
  sources: [{ title: 'Skatteetatens språkprofil', url: 'https://www.skatteetaten.no/stilogtone/skrive/sprakprofil/' }],
  messages: {
    nb: { mixed: 'Teksten blander «du» og «{word}» om leseren.' },
    nn: { mixed: 'Teksten blandar «du» og «{word}» om lesaren.' },
  },
  check(document, { analysis, options }) {
    const found = thirdPersons(document, analysis, options.minDu);
    const first = found[0];
    // The straight subject belongs to tredje-person-om-leser, and says enough about the text.
    return first === undefined || found.some(({ isFirst }) => isFirst)
      ? undefined
      : { message: 'mixed', values: { word: first.word }, at: first.at };
  },
  examples: [
    { text: 'Du må sende skjemaet. Om tre uker får ⟦søkeren⟧ svar.' },
    { text: 'Her er avtalen din. Hvert år kan ⟦leietakeren⟧ si opp i mai.' },
    { text: 'Du bestiller selv. Når boka er klar, skal ⟦kunden⟧ hente den.' },
    { text: 'Du må sende skjemaet. Om tre uker får du svar.' },
    { text: 'Du må sende skjemaet til oss. Du får svar.' },
    { text: 'Barnet ditt begynner i mai. Da får eleven et skap.', note: 'Eleven er ikke leseren.' },
    { language: 'nn', text: 'Du må sende skjemaet. Om tre veker får ⟦søkaren⟧ svar.' },
    { language: 'nn', text: 'Her er avtalen din. Kvart år kan ⟦leigetakaren⟧ seie opp i mai.' },
    { language: 'nn', text: 'Du bestiller sjølv. Når boka er klar, skal ⟦kunden⟧ hente henne.' },
    { language: 'nn', text: 'Du må sende skjemaet. Om tre veker får du svar.' },
    { language: 'nn', text: 'Du må sende skjemaet til oss. Du får svar.' },
    { language: 'nn', text: 'Barnet ditt byrjar i mai. Då får eleven eit skap.' },
  ],
});
