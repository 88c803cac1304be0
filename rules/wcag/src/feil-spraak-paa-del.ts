import { type Document, defineRule, descendants, isBlock, type PageElement, type Problem } from '@klarsyn/core';
import { isKnownTag, standsFor, standsOut } from './shared/language-tag.ts';
import { heardIn, otherLanguage } from './shared/speech.ts';
import { around, elementsOf, inside, isHiddenFromAll, isTopFrame, textOf } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/feil-spraak-paa-del',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'error',
  tags: ['wcag-3.1.2', 'niva-aa', 'act-de46e4', 'act-off6ek', 'uu-nett-3.1.2a'],
  acts: { invalid: ['de46e4'], other: ['off6ek'] },
  options: { minConfidence: 0.95, minWords: 8 },
  docs: {
    nb: {
      title: 'Språket på en del av teksten er oppgitt feil',
      why: 'Skjermleseren leser delen opp med feil uttale.',
      advice: 'Skriv språkkoden for det språket delen er på: «en» for engelsk, «se» for nordsamisk, «nb» eller «nn» for norsk.',
    },
    nn: {
      title: 'Språket på ein del av teksten er oppgjeve feil',
      why: 'Skjermlesaren les delen opp med feil uttale.',
      advice: 'Skriv språkkoden for det språket delen er på: «en» for engelsk, «se» for nordsamisk, «nb» eller «nn» for norsk.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.1.2 Språk på deler av innhold', url: 'https://www.w3.org/TR/WCAG21/#language-of-parts' }],
  messages: {
    nb: { invalid: 'Språkkoden «{tag}» finnes ikke.', other: 'Språket er oppgitt som «{tag}», men teksten er på «{language}».' },
    nn: { invalid: 'Språkkoden «{tag}» finst ikkje.', other: 'Språket er oppgjeve som «{tag}», men teksten er på «{language}».' },
  },
  check(_, { document, analysis, options }) {
    const marked = elementsOf(document).filter((element) => element.tag !== 'html' && hasTag(element) && isRead(document, element));
    return marked.flatMap((element): readonly Problem<'invalid' | 'other'>[] => {
      const tag = element.attributes['lang']?.trim() ?? '';
      if (isHiddenFromAll(document, element)) return [];
      if (!isKnownTag(tag)) return [{ message: 'invalid', values: { tag }, at: element.node } as const];
      const heard = isTopFrame(document, element) ? heardIn(document, element.index) : undefined;
      if (heard !== undefined) {
        const other = otherLanguage(heard, tag);
        return other === undefined
          ? []
          : [{ message: 'other', values: { tag, language: other.language }, at: element.node, certainty: other.certainty } as const];
      }
      const node = document.nodes[element.node];
      const text = textOf(document, element, true);
      if (node === undefined || text.split(/\s+/).length < options.minWords || inside(document, element).some(hasTag)) return [];
      const found = analysis.blocks.get((isBlock(node) ? node : descendants(document, node).find(isBlock))?.id ?? -1);
      if (found === undefined || found.confidence < options.minConfidence || standsFor(tag, found.language) || !standsOut(found.language))
        return [];
      return [{ message: 'other', values: { tag, language: found.language }, at: element.node } as const];
    });
  },
  examples: [
    { html: '<html lang="nb"><head><title>Søk</title></head><body><p>Hei.</p>⟦<p lang="english">Welcome.</p>⟧</body></html>' },
    { html: '<html lang="nb"><head><title>Søk</title></head><body><p>Hei.</p>⟦<p lang="nn-">Hallo.</p>⟧</body></html>' },
    {
      html: '<html lang="nb"><head><title>Søk</title></head><body><p>Du må søke før den første mars, og vi svarer deg i løpet av tre uker når vi har lest søknaden din.</p>⟦<p lang="fr">You must apply before the first of March, and we will answer you within three weeks.</p>⟧</body></html>',
    },
    {
      html: '<html lang="nb"><head><title>Søk</title></head><body><p>Du må søke før den første mars, og vi svarer deg i løpet av tre uker når vi har lest søknaden din.</p><p lang="en">You must apply before the first of March, and we will answer you within three weeks.</p></body></html>',
    },
    { html: '<html lang="nb"><head><title>Søk</title></head><body><p>Hei. <span lang="se">Bures.</span></p></body></html>' },
    {
      html: '<html lang="nb"><head><title>Søk</title></head><body><p lang="nn">Du må søkje før den fyrste mars, og vi svarar deg i løpet av tre veker når vi har lese søknaden din.</p></body></html>',
    },
    {
      page: '<p>Meldingen til foreldrene er oversatt.</p>⟦<p lang="en">Proszę złożyć wniosek o miejsce w przedszkolu przed końcem lutego.</p>⟧',
    },
    { page: '<p>Hilsen på flere språk:</p>⟦<p lang="de">Bonne année !</p>⟧' },
    { page: '<p>Vi bruker løsningen <span lang="en">Smart City</span> i sentrum.</p>' },
    {
      page: '<p>Hei.</p><p lang="so">Fadlan codso ka hor dhamaadka bisha Febraayo.</p>',
      note: 'Somali kan vi ikke høre, og sier ikke noe.',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Søk</title></head><body><p>Hei der.</p>⟦<p lang="english">Welcome.</p>⟧</body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Søk</title></head><body><p>Hei der.</p>⟦<p lang="nb-">Hallo.</p>⟧</body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Søk</title></head><body><p>Du må søkje før den fyrste mars, og vi svarar deg i løpet av tre veker når vi har lese søknaden din.</p>⟦<p lang="fr">You must apply before the first of March, and we will answer you within three weeks.</p>⟧</body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Søk</title></head><body><p>Du må søkje før den fyrste mars, og vi svarar deg i løpet av tre veker når vi har lese søknaden din.</p><p lang="en">You must apply before the first of March, and we will answer you within three weeks.</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Søk</title></head><body><p>Hei der. <span lang="se">Bures.</span></p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Søk</title></head><body><p lang="nb">Du må søke før den første mars, og vi svarer deg i løpet av tre uker når vi har lest søknaden din.</p></body></html>',
    },
    {
      language: 'nn',
      page: '<p>Meldinga til foreldra er omsett.</p>⟦<p lang="en">Proszę złożyć wniosek o miejsce w przedszkolu przed końcem lutego.</p>⟧',
    },
    { language: 'nn', page: '<p>Helsing på fleire språk:</p>⟦<p lang="de">Bonne année !</p>⟧' },
    { language: 'nn', page: '<p>Vi bruker løysinga <span lang="en">Smart City</span> i sentrum.</p>' },
  ],
});

const hasTag = ({ attributes }: PageElement): boolean => attributes['lang'] !== undefined && attributes['lang'] !== '';

/** True when some shown text takes its language from this very element. */
const isRead = (document: Document, element: PageElement): boolean =>
  [element, ...inside(document, element)].some((one) => {
    const speaks = one.content.some((part) => typeof part === 'string' && part.trim() !== '');
    const teller = [one, ...around(document, one)].find(hasTag);
    return speaks && teller?.index === element.index && !isHiddenFromAll(document, one);
  });
