import { defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'klarsprak/lix',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['prove', 'SEED-BAE-03', 'SEED-MOD-10', 'SEED-MOD-11', 'SEED-MOD-34', 'SEED-SKI-15', 'SEED-SKI-16', 'SEED-ASK-06', 'SEED-ASK-10'],
  options: { showOver: 43, minWords: 100 },
  docs: {
    nb: {
      title: 'Teksten er tung etter lesbarhetstallet LIX',
      why: 'LIX legger sammen ord per setning og andelen ord med sju bokstaver eller mer. Tallet sier noe om form, ikke om innhold, og skalaene er ulike. Derfor er det et tall og ikke en feil.',
      advice: 'Del lange setninger, og bytt lange ord der du kan. Fagord som må stå, trekker tallet opp uten at teksten blir dårligere.',
    },
    nn: {
      title: 'Teksten er tung etter lesbarheitstalet LIX',
      why: 'LIX legg saman ord per setning og delen ord med sju bokstavar eller meir. Talet seier noko om form, ikkje om innhald, og skalaane er ulike. Difor er det eit tal og ikkje ein feil.',
      advice: 'Del lange setningar, og byt lange ord der du kan. Fagord som må stå, dreg talet opp utan at teksten blir dårlegare.',
    },
  },
  sources: [
    { title: 'Björnsson 1968: Läsbarhet' },
    { title: 'Klarspråkhjelpen (Nav): under 34 lett, 34–43 middels, over 43 tung', url: 'https://github.com/navikt/spraksjekk' },
  ],
  messages: {
    nb: { lix: 'LIX er {lix}: {words} ord per setning, og {long} prosent lange ord.' },
    nn: { lix: 'LIX er {lix}: {words} ord per setning, og {long} prosent lange ord.' },
  },
  check(_document, { analysis, options }) {
    const { words, sentences, longWords } = analysis.counts;
    if (sentences === 0 || words < options.minWords) return undefined;
    const perSentence = Math.round(words / sentences);
    const long = Math.round((100 * longWords) / words);
    const lix = Math.round(words / sentences + (100 * longWords) / words);
    return lix > options.showOver ? { message: 'lix', values: { lix, words: perSentence, long } } : undefined;
  },
  examples: [
    { options: { minWords: 5 }, text: '⟦⟧Kommunestyret behandler reguleringsplanen og konsekvensutredningen etter høringsperioden.' },
    { options: { minWords: 5 }, text: '⟦⟧Søknadsbehandlingen forutsetter dokumentasjon på inntektsforholdene i husstanden.' },
    { options: { minWords: 5, showOver: 10 }, text: '⟦⟧Du får svar i mai. Ring oss hvis du lurer på noe om plassen.' },
    { options: { minWords: 5 }, text: 'Du får svar i mai. Ring oss hvis du lurer på noe om plassen.' },
    { text: 'Kommunestyret behandler reguleringsplanen og konsekvensutredningen etter høringsperioden.', note: 'For kort til å måle.' },
    { options: { minWords: 5 }, text: 'Vi leser brevet ditt nå. Du kan klage til oss.' },
    {
      options: { minWords: 5 },
      language: 'nn',
      text: '⟦⟧Kommunestyret behandlar reguleringsplanen og konsekvensutgreiinga etter høyringsperioden.',
    },
    { options: { minWords: 5 }, language: 'nn', text: '⟦⟧Søknadsbehandlinga føreset dokumentasjon på inntektsforholda i husstanden.' },
    { options: { minWords: 5, showOver: 10 }, language: 'nn', text: '⟦⟧Du får svar i mai. Ring oss om du lurer på noko om plassen.' },
    { options: { minWords: 5 }, language: 'nn', text: 'Du får svar i mai. Ring oss om du lurer på noko om plassen.' },
    { language: 'nn', text: 'Kommunestyret behandlar reguleringsplanen og konsekvensutgreiinga etter høyringsperioden.' },
    { options: { minWords: 5 }, language: 'nn', text: 'Vi les brevet ditt no. Du kan klage til oss.' },
  ],
});
