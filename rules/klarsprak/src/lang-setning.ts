import { defineRule } from '@klarsyn/core';
import { countWords } from './shared/count.ts';
import { roomOf } from './shared/where.ts';

export default defineRule({
  id: 'klarsprak/lang-setning',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-BAE-03', 'SEED-MOD-10', 'SEED-MOD-11', 'SEED-SKI-15', 'SEED-SKI-16', 'SEED-ASK-10'],
  options: { maxWords: 20, errorOver: 25, maxWordsInItem: 20, maxWordsInCell: 15 },
  docs: {
    nb: {
      title: 'Setningen er lang',
      why: 'Leseren må holde hele setningen i hodet før den gir mening. Etter 20 ord mister mange tråden.',
      advice: 'Del setningen der du ellers ville satt «og», «som» eller «slik at». Lag en punktliste av det som er en oppramsing.',
    },
    nn: {
      title: 'Setninga er lang',
      why: 'Lesaren må halde heile setninga i hovudet før ho gir meining. Etter 20 ord mistar mange tråden.',
      advice: 'Del setninga der du elles ville sett «og», «som» eller «slik at». Lag ei punktliste av det som er ei oppramsing.',
    },
  },
  sources: [
    { title: 'Klarspråkhjelpen (Nav): varsler fra 21 ord', url: 'https://github.com/navikt/spraksjekk' },
    { title: 'Altinn: 15–20 ord', url: 'https://docs.altinn.studio/app/guides/design/guidelines/tone-of-voice/' },
    {
      title: 'GOV.UK: 25 ord er grensen',
      url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit',
    },
  ],
  messages: {
    nb: { long: 'Setningen har {count} ord. Prøv å holde deg til {max}.' },
    nn: { long: 'Setninga har {count} ord. Prøv å halde deg til {max}.' },
  },
  check(sentence, context) {
    const count = countWords(sentence.tokens);
    if (count <= Math.min(context.options.maxWords, context.options.maxWordsInItem, context.options.maxWordsInCell)) return undefined;
    const room = roomOf(context.document, sentence);
    const max =
      room === 'cell' ? context.options.maxWordsInCell : room === 'item' ? context.options.maxWordsInItem : context.options.maxWords;
    if (room === 'title' || count <= max) return undefined;
    return { message: 'long', values: { count, max }, severity: count > context.options.errorOver ? 'error' : 'warning' };
  },
  examples: [
    {
      text: '⟦Hvis du har søkt om plass før fristen og ikke har fått svar fra oss innen utgangen av april, kan du ringe barnehagekontoret.⟧ De svarer.',
    },
    { options: { maxWords: 5 }, text: '⟦Du får svar fra oss innen tre uker.⟧ Det er en frist.' },
    {
      text: '⟦Vi ber deg sende oss lønnsslipp, skattemelding, leiekontrakt, kontoutskrift, vedtak fra Nav og en kort forklaring på hvorfor du søker akkurat nå.⟧ Takk!',
    },
    { text: 'Har du søkt i tide uten å få svar innen 30. april? Ring barnehagekontoret. De vet hvor i køen du er.' },
    { text: 'Du får svar innen tre uker.' },
    {
      options: { maxWords: 7 },
      text: 'Ring oss på 98 76 54 32 i dag.',
      note: 'Et telefonnummer er ett ord.',
    },
    {
      options: { maxWords: 5 },
      markdown: '# Slik søker du om plass i barnehage i Fjordvik',
      note: 'lang-overskrift ser på overskrifter.',
    },
    {
      options: { maxWordsInCell: 5 },
      markdown: '| Tilbud | Pris |\n| --- | --- |\n| ⟦Plass i barnehage fra mandag til fredag⟧ | Gratis |',
      note: 'I en tabell er det trangere.',
    },
    {
      language: 'nn',
      text: '⟦Dersom du har søkt om plass før fristen og ikkje har fått svar frå oss innan utgangen av april, kan du ringje barnehagekontoret.⟧ Dei svarar.',
    },
    { options: { maxWords: 5 }, language: 'nn', text: '⟦Du får svar frå oss innan tre veker.⟧ Det er ein frist.' },
    {
      language: 'nn',
      text: '⟦Vi bed deg sende oss lønsslipp, skattemelding, leigekontrakt, kontoutskrift, vedtak frå Nav og ei kort forklaring på kvifor du søkjer akkurat no.⟧ Takk!',
    },
    { language: 'nn', text: 'Har du søkt i tide utan å få svar innan 30. april? Ring barnehagekontoret. Dei veit kvar i køen du er.' },
    { language: 'nn', text: 'Du får svar innan tre veker.' },
    { options: { maxWords: 7 }, language: 'nn', text: 'Ring oss på 98 76 54 32 i dag.' },
  ],
});
