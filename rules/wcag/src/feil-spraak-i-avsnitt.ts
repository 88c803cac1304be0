import { defineRule, type NodeOf } from '@klarsyn/core';
import { smallWords, wordsOf } from './shared/small-words.ts';

export default defineRule({
  id: 'wcag/feil-spraak-i-avsnitt',
  over: 'node',
  kinds: ['paragraph', 'heading', 'cell', 'caption'],
  formats: ['docx', 'odt', 'pdf', 'html', 'page'],
  severity: 'error',
  tags: ['wcag-3.1.2', 'niva-aa', 'PROF-DOCX-LANG'],
  options: { minWords: 8 },
  docs: {
    nb: {
      title: 'Avsnittet er merket med et annet språk enn det er skrevet på',
      why: 'Skjermleseren bytter stemme etter merkingen. Norsk lest med engelsk stemme er nesten umulig å forstå.',
      advice: 'I Word: merk avsnittet og velg språk under Se gjennom, Språk. På nettsider: rett lang på elementet.',
      limits:
        'Regelen ser på avsnitt som er merket med et annet språk enn dokumentet. Den ser om teksten er norsk eller engelsk, men kjenner ikke igjen andre språk. Den skiller ikke bokmål fra nynorsk, og sier ikke noe om korte avsnitt.',
    },
    nn: {
      title: 'Avsnittet er merkt med eit anna språk enn det er skrive på',
      why: 'Skjermlesaren byter stemme etter merkinga. Norsk lese med engelsk stemme er nesten umogleg å forstå.',
      advice: 'I Word: merk avsnittet og vel språk under Sjå gjennom, Språk. På nettsider: rett lang på elementet.',
      limits:
        'Regelen ser på avsnitt som er merkte med eit anna språk enn dokumentet. Han ser om teksten er norsk eller engelsk, men kjenner ikkje att andre språk. Han skil ikkje bokmål frå nynorsk, og seier ikkje noko om korte avsnitt.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.1.2 Språk på deler av innhold', url: 'https://www.w3.org/TR/WCAG21/#language-of-parts' }],
  messages: {
    nb: {
      norwegian: 'Avsnittet er på norsk, men er merket som «{tag}».',
      english: 'Avsnittet er på engelsk, men er merket som «{tag}».',
    },
    nn: {
      norwegian: 'Avsnittet er på norsk, men er merkt som «{tag}».',
      english: 'Avsnittet er på engelsk, men er merkt som «{tag}».',
    },
  },
  applies: ({ text, declared }, { document, options }) =>
    declared !== undefined && declared !== document.declared && wordsOf(text.plain).length >= options.minWords,
  check({ text, declared = '' }: Pick<NodeOf<'paragraph'>, 'text' | 'declared'>) {
    const words = wordsOf(text.plain);
    const { norwegian: nordic, english } = smallWords(words);
    const isNorwegian = /^(?:no|nb|nn|nob|nno|nor)(?:-|$)/i.test(declared);
    if (/^(?:en|de|fr|es|fi|pl)(?:-|$)/i.test(declared) && nordic >= 0.25 && english < 0.05)
      return { message: 'norwegian', values: { tag: declared } };
    if (isNorwegian && english >= 0.3 && nordic < 0.05) return { message: 'english', values: { tag: declared } };
    return undefined;
  },
  examples: [
    {
      html: '<html lang="nb"><body>⟦<p lang="en">Du må søke om plass før fristen, og vi svarer på søknaden innen tre uker.</p>⟧</body></html>',
    },
    {
      html: '<html lang="nb"><body>⟦<p lang="de-DE">Vi har fått søknaden din og tar kontakt når den er ferdig behandlet.</p>⟧</body></html>',
    },
    {
      html: '<html lang="en"><body>⟦<p lang="nb">You must apply before the deadline, and we will answer within three weeks.</p>⟧</body></html>',
    },
    {
      html: '<html lang="nb"><body><p lang="en">You must apply before the deadline, and we will answer within three weeks.</p></body></html>',
    },
    { html: '<html lang="nb"><body><p>Du må søke om plass før fristen, og vi svarer på søknaden innen tre uker.</p></body></html>' },
    { html: '<html lang="nb"><body><p lang="en">Du må søke.</p></body></html>', note: 'For kort til å si sikkert.' },
    {
      language: 'nn',
      html: '<html lang="nn"><body>⟦<p lang="en">Du må søkje om plass før fristen, og vi svarar på søknaden innan tre veker.</p>⟧</body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><body>⟦<p lang="de-DE">Vi har fått søknaden din og tek kontakt når han ikkje lenger ventar.</p>⟧</body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="en"><body>⟦<p lang="nn">You must apply before the deadline, and we will answer within three weeks.</p>⟧</body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><body><p lang="en">You must apply before the deadline, and we will answer within three weeks.</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><body><p>Du må søkje om plass før fristen, og vi svarar på søknaden innan tre veker.</p></body></html>',
    },
    { language: 'nn', html: '<html lang="nn"><body><p lang="en">Du må ikkje søkje.</p></body></html>' },
  ],
});
