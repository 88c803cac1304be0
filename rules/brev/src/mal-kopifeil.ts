import { blocks, type Document, defineRule, nodesOf, type SiteRule } from '@klarsyn/core';

/** What a template says it is about, and the words of its text. */
interface Template {
  readonly heading: string;
  readonly words: readonly string[];
}

const rule: SiteRule<Template, object, 'other'> = {
  id: 'brev/mal-kopifeil',
  aliases: ['klarsprak/mal-kopifeil'],
  over: 'site',
  formats: ['docx', 'odt', 'markdown', 'text', 'html'],
  severity: 'hint',
  tags: ['prove'],
  docs: {
    nb: {
      title: 'Malen har tekst fra en søstermal',
      why: 'Maler blir ofte til ved kopiering. Da kan brevet handle om noe annet enn overskriften sier, og leseren får vite om feil sak.',
      advice: 'Les malen ved siden av den den er kopiert fra, og bytt ut det som hører til den andre.',
    },
    nn: {
      title: 'Malen har tekst frå ein søstermal',
      why: 'Malar blir ofte til ved kopiering. Då kan brevet handle om noko anna enn overskrifta seier, og lesaren får vite om feil sak.',
      advice: 'Les malen ved sida av den han er kopiert frå, og byt ut det som høyrer til den andre.',
    },
  },
  sources: [{ title: 'Observert i kommunale brevmaler' }],
  messages: {
    nb: { other: 'Overskriften sier «{own}», men teksten nevner bare «{other}», som er overskriften i {file}.' },
    nn: { other: 'Overskrifta seier «{own}», men teksten nemner berre «{other}», som er overskrifta i {file}.' },
  },
  collect(document) {
    const heading = nodesOf(document, 'heading')[0]?.text.plain ?? '';
    return heading === '' ? undefined : { heading, words: bodyWords(document, heading) };
  },
  check(templates) {
    return templates.flatMap(({ uri, facts }) => {
      for (const sister of templates) {
        const pair = sister.uri === uri ? undefined : differingWord(facts.heading, sister.facts.heading);
        if (pair === undefined || mentions(facts.words, pair.own) || !mentions(facts.words, pair.other)) continue;
        return [{ message: 'other' as const, values: { ...pair, file: sister.uri }, uri, certainty: 'review' as const }];
      }
      return [];
    });
  },
  examples: [
    {
      site: {
        'orden.html': '<h1>Varsel om karakter i orden</h1><p>Du kan få nedsatt karakter i orden.</p>',
        'atferd.html': '⟦⟧<h1>Varsel om karakter i atferd</h1><p>Du kan få nedsatt karakter i orden.</p>',
      },
    },
    {
      site: {
        'a.html':
          '⟦⟧<h1>Svar på søknad om barnehage</h1><p>Du har fått plass på skolefritidsordningen. Skolefritid koster mindre om sommeren.</p>',
        'b.html': '<h1>Svar på søknad om skolefritid</h1><p>Du har fått plass på skolefritidsordningen.</p>',
      },
    },
    {
      site: {
        'orden.html': '<h1>Varsel om karakter i orden</h1><p>Du kan få nedsatt karakter i orden.</p>',
        'atferd.html': '<h1>Varsel om karakter i atferd</h1><p>Karakteren i atferd kan bli nedsatt, men ikke den i orden.</p>',
      },
      note: 'Teksten nevner begge.',
    },
    { site: { 'a.html': '<h1>Svar på søknad</h1><p>Du får plass.</p>', 'b.html': '<h1>Innkalling til møte</h1><p>Søknad om plass.</p>' } },
    {
      language: 'nn',
      site: {
        'orden.html': '<h1>Varsel om karakter i orden</h1><p>Du kan få nedsett karakter i orden.</p>',
        'aatferd.html': '⟦⟧<h1>Varsel om karakter i åtferd</h1><p>Du kan få nedsett karakter i orden, men ikkje før jul.</p>',
      },
    },
    {
      language: 'nn',
      site: {
        'a.html': '⟦⟧<h1>Svar på søknad om barnehage</h1><p>Du har fått plass på skulefritidsordninga.</p>',
        'b.html': '<h1>Svar på søknad om skulefritid</h1><p>Du har fått plass på skulefritidsordninga.</p>',
      },
    },
    {
      language: 'nn',
      site: {
        'orden.html': '<h1>Varsel om karakter i orden</h1><p>Du kan få nedsett karakter i orden.</p>',
        'aatferd.html': '<h1>Varsel om karakter i åtferd</h1><p>Karakteren i åtferd kan bli nedsett, men ikkje den i orden.</p>',
      },
    },
    {
      language: 'nn',
      site: { 'a.html': '<h1>Svar på søknad</h1><p>Du får plass.</p>', 'b.html': '<h1>Innkalling til møte</h1><p>Søknad om plass.</p>' },
    },
  ],
};
export default defineRule(rule);

/** The least letters of a word that tells what a letter is about. */
const shortest = 5;

/** The words of a document that may tell what it is about, each once, without those of its heading. */
function bodyWords(document: Document, heading: string): readonly string[] {
  const text = blocks(document).filter((block) => block.text.plain !== heading);
  return [...new Set(text.flatMap((block) => wordsOf(block.text.plain)))].filter((word) => word.length >= shortest);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The one word in which two headings differ; undefined when they differ in more, or in a word too short to tell. */
function differingWord(own: string, other: string): { readonly own: string; readonly other: string } | undefined {
  const [mine, theirs] = [wordsOf(own), wordsOf(other)];
  if (mine.length !== theirs.length || mine.length < 3) return undefined;
  const differing = mine.flatMap((word, at) => (word === theirs[at] ? [] : [{ own: word, other: theirs[at] ?? '' }]));
  const [pair] = differing;
  if (pair === undefined || differing.length > 1 || pair.own.length < shortest || pair.other.length < shortest) return undefined;
  return pair;
}

/** True when a word, an inflected form of it, or a compound that begins with it is among the words. */
const mentions = (words: readonly string[], wanted: string): boolean => words.some((word) => word.startsWith(wanted));
