import { defineRule, isForm } from '@klarsyn/core';
import { hasLanguageInParts, isKnownTag, standsFor, standsOut } from './shared/language-tag.ts';
import { isWhole } from './shared/page.ts';
import { smallWords, wordsOf } from './shared/small-words.ts';
import { heardIn, otherLanguage, soundsLike } from './shared/speech.ts';

export default defineRule({
  id: 'wcag/feil-spraakkode',
  over: 'document',
  formats: ['html', 'page', 'docx', 'odt', 'pdf'],
  severity: 'error',
  tags: ['wcag-3.1.1', 'niva-a', 'act-b5c3f8', 'act-bf051a', 'act-ucwvc8', 'PROF-DOCX-LANG'],
  acts: { missing: ['b5c3f8'], invalid: ['bf051a'], other: ['ucwvc8'] },
  options: { minConfidence: 0.95, minWords: 30, minForeignWords: 8 },
  docs: {
    nb: {
      title: 'Språket er ikke oppgitt riktig',
      why: 'Skjermleseren velger stemme etter språkkoden. Med feil kode blir norsk tekst lest opp på engelsk, og omvendt.',
      advice: 'Oppgi lang="nb" for bokmål og lang="nn" for nynorsk i <html>. I Word: merk teksten og velg språk under Se gjennom.',
      limits:
        'Regelen ser om dokumentet oppgir et språk, og om koden finnes. Om koden passer til teksten, sier den bare når teksten er lang nok og språket tydelig. Deler på andre språk ser den ikke etter. Oppgir hver del av siden språket sitt selv, må du bedømme om det er nok.',
    },
    nn: {
      title: 'Språket er ikkje oppgjeve rett',
      why: 'Skjermlesaren vel stemme etter språkkoden. Med feil kode blir norsk tekst lesen opp på engelsk, og omvendt.',
      advice: 'Oppgje lang="nb" for bokmål og lang="nn" for nynorsk i <html>. I Word: merk teksten og vel språk under Sjå gjennom.',
      limits:
        'Regelen ser om dokumentet oppgjev eit språk, og om koden finst. Om koden passar til teksten, seier han berre når teksten er lang nok og språket tydeleg. Delar på andre språk ser han ikkje etter. Oppgjev kvar del av sida språket sitt sjølv, må du vurdere om det er nok.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.1.1 Språk på siden', url: 'https://www.w3.org/TR/WCAG21/#language-of-page' }],
  messages: {
    nb: {
      missing: 'Dokumentet sier ikke hvilket språk det er på.',
      invalid: 'Språkkoden «{tag}» finnes ikke.',
      other: 'Dokumentet sier at språket er «{tag}», men teksten er på «{language}».',
    },
    nn: {
      missing: 'Dokumentet seier ikkje kva språk det er på.',
      invalid: 'Språkkoden «{tag}» finst ikkje.',
      other: 'Dokumentet seier at språket er «{tag}», men teksten er på «{language}».',
    },
  },
  applies: isWhole,
  check(document, { analysis, options }) {
    const { declared } = document;
    const tag = declared?.trim() ?? '';
    if (tag === '') return { message: 'missing', certainty: hasLanguageInParts(document) ? 'review' : 'certain' };
    // Tags of before 1996, such as «i-lux», still stand for a language.
    if (!isKnownTag(tag) && !/^i-[a-z]+$/i.test(tag)) return { message: 'invalid', values: { tag } };
    const heard = heardIn(document, 0);
    const other = heard === undefined ? undefined : otherLanguage(heard, tag, true);
    if (other !== undefined) return { message: 'other', values: { tag, language: other.language }, certainty: other.certainty };
    if (heard !== undefined && soundsLike(heard, tag)) return undefined;
    const { language, confidence } = analysis.language;
    const enough = standsOut(language) ? options.minForeignWords : options.minWords;
    if (confidence < options.minConfidence || analysis.counts.words < enough || standsFor(tag, language)) return undefined;
    const words = analysis.sentences.flatMap(({ plain }) => wordsOf(plain));
    return speaks(language, tag, smallWords(words)) ? { message: 'other', values: { tag, language } } : undefined;
  },
  examples: [
    { pdf: [{ text: '⟦⟧Du får plass.' }], about: { language: '' } },
    { html: '⟦⟧<html><head><title>Søk</title></head><body><p>Hei.</p></body></html>' },
    { html: '⟦⟧<html lang="norsk"><head><title>Søk</title></head><body><p>Hei.</p></body></html>' },
    {
      html: '⟦⟧<html lang="nn"><head><title>Søk</title></head><body><p>Du må søke om barnehageplass innen 1. mars. Hvis du søker etter fristen, kan vi ikke love at du får plass. Vi svarer deg i løpet av tre uker, og du kan klage hvis du ikke får plassen du ønsker deg. Ring oss gjerne.</p></body></html>',
    },
    {
      html: '⟦⟧<html><head><title lang="nb">Søk</title></head><body lang="nb"><p>Du må søke innen fristen.</p></body></html>',
      note: 'Alt på siden sier selv hvilket språk det er på. Det må noen se på.',
    },
    { html: '<html lang="nb-NO"><head><title>Søk</title></head><body><p>Du må søke innen fristen.</p></body></html>' },
    { html: '<html lang="no"><head><title>Søk</title></head><body><p>Du må søke innen fristen.</p></body></html>', note: '«no» er norsk.' },
    { html: '<p>Et stykke av en side oppgir ikke språk selv.</p>' },
    {
      html: '<html lang="en"><head><title>Menu</title></head><body><ul><li>Buffer</li><li>Cluster</li><li>Domain</li><li>Timer</li><li>Stream</li><li>Module</li><li>Process</li><li>Console</li><li>Crypto</li><li>Events</li></ul><p>Start Server Port Admin</p><p>Data Form Tabs Link Modal</p><p>Parser Import Export Filter Status Client Token Test</p></body></html>',
      note: 'Bare navn og overskrifter: for lite til å si at teksten er norsk.',
    },
    { language: 'nn', html: '⟦⟧<html lang=""><head><title>Søk</title></head><body><p>Hei.</p></body></html>' },
    { language: 'nn', html: '⟦⟧<html lang="xy"><head><title>Søk</title></head><body><p>Hei.</p></body></html>' },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nb"><head><title>Søk</title></head><body><p>Du må søkje om barnehageplass innan 1. mars. Dersom du søkjer etter fristen, kan vi ikkje love at du får plass. Vi svarar deg i løpet av tre veker, og du kan klage dersom du ikkje får plassen du ønskjer deg. Ring oss gjerne.</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html><head><title lang="nn">Søk</title></head><body lang="nn"><p>Du må søkje innan fristen.</p></body></html>',
    },
    { language: 'nn', html: '<html lang="nn-NO"><head><title>Søk</title></head><body><p>Du må søkje innan fristen.</p></body></html>' },
    { language: 'nn', html: '<html lang="no"><head><title>Søk</title></head><body><p>Du må søkje innan fristen.</p></body></html>' },
    { language: 'nn', html: '<p>Eit stykke av ei side oppgjev ikkje språk sjølv.</p>' },
  ],
});

/** The least part of a Norwegian text that its small words make up: menus and lists of names have none, and are easily taken for Norwegian. */
const leastNorwegian = 0.08;

/** True when the small words of a text say the same as the analyser: it takes English that is only names and headings for Norwegian. */
function speaks(language: string, tag: string, { norwegian, english }: ReturnType<typeof smallWords>): boolean {
  if (isForm(language) && /^(?:no|nb|nn)(?:-|$)/i.test(tag)) return true;
  return isForm(language) ? norwegian >= leastNorwegian && norwegian > 2 * english : language !== 'en' || english > norwegian;
}
