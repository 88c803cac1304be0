import { type Document, defineRule, letterKinds, type Sentence } from '@klarsyn/core';
import { isRunning } from './shared/prose.ts';

/** What the reader must do, or by when: a duty, a deadline, a decision. */
const matters =
  /(?<!\p{L})(?:du|dere|de|dykk)\s(?:må|får|har\sfått|kan\sikke|kan\sikkje|har\srett)(?!\p{L})|(?<!\p{L})(?:må|får)\s(?:du|dere|dykk)(?!\p{L})|(?<!\p{L})(?:frist(?:en)?|innen|innan|senest|seinast)(?!\p{L}).{0,40}\d|(?<!\p{L})vi\s(?:har\s)?(?:innvilg|avsl|godkjen|besl|bestem|vedt|ber|bed)\p{L}*/iu;
/** In decisions `brev/resultat-ikke-foerst` says the same with more knowledge. */
const others: ReadonlySet<string> = new Set(['vedtak', 'avslag']);

export default defineRule({
  id: 'klarsprak/viktigst-foerst',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['prove', 'SEED-BAE-07', 'SEED-ASK-13'],
  options: { maxShare: 0.4, minWords: 80 },
  docs: {
    nb: {
      title: 'Det viktigste kommer sent',
      why: 'Mange leser bare begynnelsen. Står fristen eller det leseren må gjøre langt nede, blir det ikke lest.',
      advice: 'Begynn med hva leseren må gjøre, og når. Sett bakgrunn og regler etterpå.',
    },
    nn: {
      title: 'Det viktigaste kjem seint',
      why: 'Mange les berre byrjinga. Står fristen eller det lesaren må gjere langt nede, blir det ikkje lese.',
      advice: 'Byrj med kva lesaren må gjere, og når. Set bakgrunn og reglar etterpå.',
    },
  },
  sources: [{ title: 'Indre Fosen kommune: rekkefølge i brev' }, { title: 'Digdirs språkprofil, prinsipp 1: det viktigste først' }],
  messages: {
    nb: { late: 'Det leseren må gjøre eller vite, kommer først etter {share} prosent av teksten.' },
    nn: { late: 'Det lesaren må gjere eller vite, kjem først etter {share} prosent av teksten.' },
  },
  applies: ({ kind }) => kind !== undefined && letterKinds.some((one) => one === kind.value) && !others.has(kind.value),
  check(document, { analysis, options }) {
    const told = analysis.sentences.filter((sentence) => isTold(sentence, document));
    const total = told.reduce((sum, { tokens }) => sum + wordsIn(tokens), 0);
    const first = told.find(({ plain }) => matters.test(plain));
    if (first === undefined || total < options.minWords) return undefined;
    const before = told.slice(0, told.indexOf(first)).reduce((sum, { tokens }) => sum + wordsIn(tokens), 0);
    if (before / total <= options.maxShare) return undefined;
    return { message: 'late', values: { share: Math.round((100 * before) / total) }, at: first.span };
  },
  examples: [
    {
      kind: 'orientering',
      options: { minWords: 10 },
      text: 'Kommunen har et anlegg fra 1970. Anlegget er slitt og trenger nye rør. Arbeidet er en del av planen vår. ⟦Du må koke vannet i to dager.⟧',
    },
    {
      kind: 'innkalling',
      options: { minWords: 10 },
      text: 'Skolen har mange planer for året. Planene ligger på nett. De gjelder alle trinn. ⟦Svar innen 3. mai.⟧',
    },
    {
      kind: 'tilsyn',
      options: { minWords: 10, maxShare: 0.2 },
      text: 'Vi har besøkt dere. Vi så på rutiner og lokaler i huset. ⟦Fristen for å rette feilene er 3. mai.⟧ Ring oss gjerne.',
    },
    {
      kind: 'orientering',
      options: { minWords: 10 },
      text: 'Du må koke vannet i to dager. Anlegget er slitt, og vi skifter rør. Arbeidet er en del av planen vår.',
    },
    { kind: 'orientering', text: 'Vi har fått søknaden din. Du må vente litt.', note: 'En kort tekst.' },
    {
      kind: 'avslag',
      options: { minWords: 10 },
      text: 'Kommunen har mange søkere. Vi har regler for plass. Reglene ligger på nett. Du får ikke plass i år.',
      note: 'I vedtak ser en annen regel på dette.',
    },
    {
      kind: 'orientering',
      language: 'nn',
      options: { minWords: 10 },
      text: 'Kommunen har eit anlegg frå 1970. Anlegget er slite og treng nye røyr. Arbeidet er ein del av planen vår. ⟦Du må koke vatnet i to dagar.⟧',
    },
    {
      kind: 'innkalling',
      language: 'nn',
      options: { minWords: 10 },
      text: 'Skulen har mange planar for året. Planane ligg på nett. Dei gjeld alle trinn. ⟦Svar innan 3. mai.⟧',
    },
    {
      kind: 'tilsyn',
      language: 'nn',
      options: { minWords: 10, maxShare: 0.2 },
      text: 'Vi har besøkt dykk. Vi såg på rutinar og lokale i huset. ⟦Fristen for å rette dette er 3. mai.⟧ Ring oss gjerne.',
    },
    {
      kind: 'orientering',
      language: 'nn',
      options: { minWords: 10 },
      text: 'Du må koke vatnet i to dagar. Anlegget er slite, og vi skiftar røyr. Arbeidet er ein del av planen vår.',
    },
    { kind: 'orientering', language: 'nn', text: 'Vi har fått søknaden din. Du må vente litt.' },
    {
      kind: 'avslag',
      language: 'nn',
      options: { minWords: 10 },
      text: 'Kommunen har mange søkjarar. Vi har reglar for plass. Reglane ligg på nett. Du får ikkje plass i år.',
    },
  ],
});

const isTold = (sentence: Sentence, document: Document): boolean => isRunning(sentence, document) && /[.?!:]$/.test(sentence.plain);
const wordsIn = (tokens: Sentence['tokens']): number => tokens.filter(({ isWord }) => isWord).length;
