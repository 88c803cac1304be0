import { defineRule } from '@klarsyn/core';
import { headingWords } from './shared/heading.ts';

export default defineRule({
  id: 'klarsprak/lang-overskrift',
  over: 'node',
  kinds: ['heading'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxWords: 12 },
  docs: {
    nb: {
      title: 'Overskriften er lang',
      why: 'En overskrift skal kunne leses i ett blikk. Er den lang, må leseren lese den som en setning.',
      advice: 'Sett det viktigste ordet først, og stryk det leseren ser av sammenhengen.',
    },
    nn: {
      title: 'Overskrifta er lang',
      why: 'Ei overskrift skal kunne lesast i eitt blikk. Er ho lang, må lesaren lese ho som ei setning.',
      advice: 'Set det viktigaste ordet først, og stryk det lesaren ser av samanhengen.',
    },
  },
  sources: [
    { title: 'Altinn: 8 ord', url: 'https://docs.altinn.studio/app/guides/design/guidelines/tone-of-voice/' },
    { title: 'Digdir: overskriften er helst en hel setning', url: 'https://github.com/digdir/designsystemet' },
  ],
  messages: {
    nb: { long: 'Overskriften har {count} ord. Prøv å holde deg til {max}.' },
    nn: { long: 'Overskrifta har {count} ord. Prøv å halde deg til {max}.' },
  },
  check({ text }, { options }) {
    const count = headingWords(text.plain).length;
    return count > options.maxWords ? { message: 'long', values: { count, max: options.maxWords } } : undefined;
  },
  examples: [
    {
      markdown:
        '⟦# Informasjon om ny ordning for redusert foreldrebetaling i barnehage og gratis kjernetid for fireåringer i kommunen⟧\n\nDu kan søke.',
    },
    { html: '⟦<h2>Slik går du fram når du skal søke om plass i barnehage, skole eller skolefritidsordning for barnet ditt</h2>⟧' },
    { options: { maxWords: 4 }, markdown: '⟦## Redusert betaling i vår barnehage⟧' },
    { markdown: '# Redusert betaling i barnehagen\n\nDu kan søke.' },
    { html: '<h2>Hva må du gjøre hvis du ikke får svar i tide?</h2>' },
    { markdown: '# Du får skyss\n\nDette avsnittet har mange flere ord enn en overskrift kan ha, og det er helt greit.' },
    {
      language: 'nn',
      markdown:
        '⟦# Informasjon om ny ordning for redusert foreldrebetaling i barnehage og gratis kjernetid for fireåringar i kommunen⟧\n\nDu kan søkje.',
    },
    {
      language: 'nn',
      html: '⟦<h2>Slik går du fram når du skal søkje om plass i barnehage, skule eller skulefritidsordning for barnet ditt</h2>⟧',
    },
    { options: { maxWords: 4 }, language: 'nn', markdown: '⟦## Redusert betaling i vår barnehage⟧' },
    { language: 'nn', markdown: '# Redusert betaling i barnehagen\n\nDu kan søkje.' },
    { language: 'nn', html: '<h2>Kva må du gjere om du ikkje får svar i tide?</h2>' },
    {
      language: 'nn',
      markdown: '# Du får skyss\n\nDette avsnittet har mange fleire ord enn ei overskrift kan ha, og det er heilt greitt.',
    },
  ],
});
