import { defineRule, isQuoted } from '@klarsyn/core';

export default defineRule({
  id: 'klarsprak/stavefeil',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['prove'],
  options: { allow: [] as readonly string[] },
  docs: {
    nb: {
      title: 'Ordet står ikke i ordboka',
      why: 'Et ord som er stavet på en annen måte enn ordboka, stopper leseren, og teksten virker slurvete.',
      advice: 'Se om et av forslagene er det du mente. Egne ord kan du legge til i profilen under «words».',
    },
    nn: {
      title: 'Ordet står ikkje i ordboka',
      why: 'Eit ord som er stava på ein annan måte enn ordboka, stoppar lesaren, og teksten verkar slurvete.',
      advice: 'Sjå om eitt av forslaga er det du meinte. Eigne ord kan du leggje til i profilen under «words».',
    },
  },
  sources: [{ title: 'Bokmålsordboka og Nynorskordboka', url: 'https://ordbokene.no/' }],
  messages: {
    nb: { unknown: '«{word}» står ikke i ordboka. Mente du «{instead}»?' },
    nn: { unknown: '«{word}» står ikkje i ordboka. Meinte du «{instead}»?' },
  },
  check({ tokens, facts }, context) {
    const own = new Set([...context.profile.words, ...context.options.allow].map((word) => word.toLowerCase()));
    const isName = (at: number) => [...(facts?.names ?? []), ...(facts?.titles ?? [])].some(({ start, end }) => start <= at && at < end);
    return (facts?.misspellings ?? []).flatMap(({ at, suggestions }) => {
      const token = tokens[at];
      const [best] = suggestions;
      if (token === undefined || best === undefined || token.kind !== 'word' || own.has(token.form.toLowerCase())) return [];
      if (isName(at) || isQuoted(context.document, token.span)) return [];
      const fix = { safe: false, edits: [{ span: token.span, replacement: best }] };
      return {
        message: 'unknown',
        values: { word: token.form, instead: suggestions.slice(0, 3).join('» eller «') },
        at: token.span,
        fix,
      } as const;
    });
  },
  examples: [
    { text: 'Send inn ⟦søknadden⟧ før fristen.', becomes: 'Send inn søknaden før fristen.' },
    { text: 'Du må betale ⟦regninngen⟧ i mai.', becomes: 'Du må betale regningen i mai.' },
    { text: 'Vi har ⟦motatt⟧ brevet ditt.', becomes: 'Vi har mottatt brevet ditt.' },
    { text: 'Send inn søknaden før fristen.' },
    { text: 'Møtet er i Fjordvikhuset, og lederen er Grolla Tveterås.', note: 'Navn får stå.' },
    { text: 'Skriv til post@fjordvik.no eller bruk koden XK7Q.', note: 'Adresser og koder får stå.' },
    { text: 'Fjordvik har en egen snøkjerre.', profile: { words: ['snøkjerre'] }, note: 'Ordet står i profilen.' },
    { language: 'nn', text: 'Du får ikkje svar før du har sendt ⟦søkknaden⟧.', becomes: 'Du får ikkje svar før du har sendt søknaden.' },
    { language: 'nn', text: 'De må betale ⟦rekninnga⟧ i mai, ikkje i juni.', becomes: 'De må betale rekninga i mai, ikkje i juni.' },
    { language: 'nn', text: 'Vi har fått ⟦opplysninggane⟧ dine frå skulen.', becomes: 'Vi har fått opplysningane dine frå skulen.' },
    { language: 'nn', text: 'Du får ikkje svar før du har sendt søknaden.' },
    { language: 'nn', text: 'Møtet er i Fjordvikhuset, ikkje på skulen.' },
    { language: 'nn', text: 'Skriv til post@fjordvik.no, ikkje til oss.' },
  ],
});
