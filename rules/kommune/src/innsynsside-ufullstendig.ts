import { defineRule } from '@klarsyn/core';
import { isKind, linksOf, textOf, wordsOf } from './shared/page.ts';

/** What such a page must say, and how we know that it does. */
const parts = [
  {
    message: 'maate',
    said: /(?<!\p{L})(?:be(?:r|d)? om innsyn|krev(?:e|er)? innsyn|bestill\p{L}*|ting(?:e|ar)? dokument|skjema\p{L}*|send\p{L}*|skriv til|e-?post)(?!\p{L})|mailto:/iu,
  },
  {
    message: 'tid',
    said: /(?<!\p{L})(?:uten ugrunnet opphold|utan grunnlaust opphald|svarer|svar(?:et)? (?:innen|innan|kommer|kjem|får)|få(?:r)? svar|virkedag\p{L}*|arbeidsdag\p{L}*|yrkedag\p{L}*|innen|innan|\p{L}*dager|dagar)(?!\p{L})/iu,
  },
  { message: 'klage', said: /(?<!\p{L})klag\p{L}*/iu },
] as const;

export default defineRule({
  id: 'kommune/innsynsside-ufullstendig',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-SKI-18'],
  docs: {
    nb: {
      title: 'Siden om innsyn er ikke fullstendig',
      why: 'Alle kan be om innsyn. Da må siden si hvordan, når svaret kommer, og hva en gjør med et nei.',
      advice: 'Skriv hvordan leseren ber om innsyn, når svaret kommer, og hvordan hun klager.',
    },
    nn: {
      title: 'Sida om innsyn er ikkje fullstendig',
      why: 'Alle kan be om innsyn. Då må sida seie korleis, når svaret kjem, og kva ein gjer med eit nei.',
      advice: 'Skriv korleis lesaren ber om innsyn, når svaret kjem, og korleis ho klagar.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Ski kommune: praktisere åpenhet på innsyn' },
    { title: 'Offentleglova §§ 28–32', url: 'https://lovdata.no/lov/2006-05-19-16' },
  ],
  messages: {
    nb: {
      maate: 'Siden om innsyn sier ikke hvordan leseren ber om innsyn.',
      tid: 'Siden om innsyn sier ikke når svaret kommer.',
      klage: 'Siden om innsyn sier ikke hvordan leseren klager.',
    },
    nn: {
      maate: 'Sida om innsyn seier ikkje korleis lesaren ber om innsyn.',
      tid: 'Sida om innsyn seier ikkje når svaret kjem.',
      klage: 'Sida om innsyn seier ikkje korleis lesaren klagar.',
    },
  },
  applies: (document) => isKind(document, 'innsyn'),
  check(document) {
    const text = [textOf(document), ...linksOf(document).map(wordsOf)].join('\n');
    return parts.flatMap(({ message, said }) => (said.test(text) ? [] : [{ message }]));
  },
  examples: [
    { kind: 'innsyn', html: '⟦⟧<h1>Innsyn</h1><p>Vi svarer på tre dager.</p><p>Får du nei, kan du klage.</p>' },
    { kind: 'innsyn', html: '⟦⟧<h1>Innsyn</h1><p>Slik bestiller du et dokument.</p><p>Får du nei, kan du klage.</p>' },
    { kind: 'innsyn', html: '⟦⟧<h1>Innsyn</h1><p>Slik bestiller du et dokument.</p><p>Vi svarer på tre dager.</p>' },
    {
      kind: 'innsyn',
      html: '<h1>Innsyn</h1><p>Slik bestiller du et dokument.</p><p>Vi svarer på tre dager.</p><p>Får du nei, kan du klage.</p>',
    },
    {
      kind: 'innsyn',
      html: '<h1>Innsyn</h1><ul><li>Slik bestiller du et dokument.</li><li>Vi svarer på tre dager.</li><li>Får du nei, kan du klage.</li></ul>',
    },
    {
      kind: 'artikkel',
      html: '<h1>Innsyn</h1><p>Vi svarer på tre dager.</p><p>Får du nei, kan du klage.</p>',
      note: 'En annen slags side.',
    },
    { language: 'nn', kind: 'innsyn', html: '⟦⟧<h1>Innsyn</h1><p>Vi svarer på tre dagar, ikkje meir.</p><p>Får du nei, kan du klage.</p>' },
    { language: 'nn', kind: 'innsyn', html: '⟦⟧<h1>Innsyn</h1><p>Slik bestiller du eit dokument.</p><p>Får du nei, kan du klage.</p>' },
    {
      language: 'nn',
      kind: 'innsyn',
      html: '⟦⟧<h1>Innsyn</h1><p>Slik bestiller du eit dokument.</p><p>Vi svarer på tre dagar, ikkje meir.</p>',
    },
    {
      language: 'nn',
      kind: 'innsyn',
      html: '<h1>Innsyn</h1><p>Slik bestiller du eit dokument.</p><p>Vi svarer på tre dagar, ikkje meir.</p><p>Får du nei, kan du klage.</p>',
    },
    {
      language: 'nn',
      kind: 'innsyn',
      html: '<h1>Innsyn</h1><ul><li>Slik bestiller du eit dokument.</li><li>Vi svarer på tre dagar, ikkje meir.</li><li>Får du nei, kan du klage.</li></ul>',
    },
    { language: 'nn', kind: 'artikkel', html: '<h1>Innsyn</h1><p>Vi svarer på tre dagar, ikkje meir.</p><p>Får du nei, kan du klage.</p>' },
  ],
});
