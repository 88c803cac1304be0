import { defineRule } from '@klarsyn/core';
import { findInProse } from './shared/prose.ts';

const both = /(?<![\p{L}\p{N}/-])og\/eller(?![\p{L}\p{N}/-])/giu;
/** A plural in brackets that touches its word: «skjema(er)», «barnet(s)». */
const optional = /(?<![\p{L}\p{N}_./-])\p{L}{3,}\((?:er|e|r|ene|en|et|n|ne|s|ar|a|ane|or|s)\)(?![\p{L}\p{N}(])/gu;

export default defineRule({
  id: 'klarsprak/og-eller',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Teksten vil si to ting på en gang',
      why: '«og/eller» og «skjema(er)» får leseren til å stoppe og tolke. «Eller» rommer som regel begge deler, og flertall gjelder også ett.',
      advice: 'Skriv «eller», eller «skjemaet, bildet eller begge». Skriv «skjemaer» i stedet for «skjema(er)».',
    },
    nn: {
      title: 'Teksten vil seie to ting på ein gong',
      why: '«og/eller» og «skjema(er)» får lesaren til å stoppe og tolke. «Eller» rommar som regel begge delar, og fleirtal gjeld òg eitt.',
      advice: 'Skriv «eller», eller «skjemaet, biletet eller begge». Skriv «vedlegga» i staden for «vedlegg(a)».',
    },
  },
  sources: [{ title: 'Språkrådet: og/eller' }, { title: 'Digdirs språkprofil' }],
  messages: {
    nb: {
      both: '«{found}» får leseren til å stoppe. «Eller» er ofte nok.',
      optional: '«{found}» har en endelse i parentes. Velg entall eller flertall.',
    },
    nn: {
      both: '«{found}» får lesaren til å stoppe. «Eller» er ofte nok.',
      optional: '«{found}» har ei ending i parentes. Vel eintal eller fleirtal.',
    },
  },
  applies: ({ plain }) => /\/eller|\p{L}\(/iu.test(plain),
  check(sentence, context) {
    const pairs = findInProse(sentence, both, context).map(({ match, span }) => {
      const fix = { safe: false, edits: [{ span, replacement: 'eller' }] };
      return { message: 'both', values: { found: match[0] }, at: span, fix } as const;
    });
    const endings = findInProse(sentence, optional, context).map(({ match, span }) => {
      return { message: 'optional', values: { found: match[0] }, at: span } as const;
    });
    return [...pairs, ...endings];
  },
  examples: [
    { text: 'Send oss skjema ⟦og/eller⟧ bilde.', becomes: 'Send oss skjema eller bilde.' },
    { text: 'Fyll ut ⟦skjema(er)⟧ og send dem til oss.' },
    { text: 'Skriv ⟦barnet(s)⟧ navn ⟦og/eller⟧ alder.' },
    { text: 'Send oss skjemaet, bildet eller begge.' },
    { text: 'Fyll ut skjemaene (PDF) og les veiledningen (bokmål).' },
    { text: 'Loven gjelder boliger (eneboliger) og leiligheter.' },
    { language: 'nn', text: 'Send oss skjema ⟦og/eller⟧ bilete.', becomes: 'Send oss skjema eller bilete.' },
    { language: 'nn', text: 'Legg ved ⟦kvittering(ar)⟧, ikkje kopiar.' },
    { language: 'nn', text: 'Skriv ⟦barnet(s)⟧ namn ⟦og/eller⟧ alder, ikkje nummer.' },
    { language: 'nn', text: 'Send oss skjemaet, biletet eller begge.' },
    { language: 'nn', text: 'Fyll ut skjemaa (PDF) og les rettleiinga (nynorsk).' },
    { language: 'nn', text: 'Lova gjeld bustader (einebustader), ikkje hytter.' },
  ],
});
