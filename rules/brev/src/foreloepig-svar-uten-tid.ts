import type { Problem } from '@klarsyn/core';
import { defineRule } from '@klarsyn/core';
import { has, partOf, vagueIn } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/foreloepig-svar-uten-tid',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-FOR-TID', 'SEED-SOR-10', 'SEED-SKI-08'],
  docs: {
    nb: {
      title: 'Det foreløpige svaret sier ikke når svaret kommer',
      why: 'Leseren må vite når hun kan vente svar, for å kunne planlegge og for å kunne spørre når det drøyer.',
      advice: 'Skriv en dato: «Du får svar innen 20. april 2027.»',
    },
    nn: {
      title: 'Det førebelse svaret seier ikkje når svaret kjem',
      why: 'Lesaren må vite når ho kan vente svar, for å kunne planleggje og for å kunne spørje når det drygjer.',
      advice: 'Skriv ein dato: «Du får svar innan 20. april 2027.»',
    },
  },
  sources: [fvl('§ 11 a')],
  messages: {
    nb: { missing: 'Brevet sier ikke når leseren får svar.', vague: 'Brevet sier bare «{word}» om når svaret kommer. Skriv en dato.' },
    nn: { missing: 'Brevet seier ikkje når lesaren får svar.', vague: 'Brevet seier berre «{word}» om når svaret kjem. Skriv ein dato.' },
  },
  applies: (document) => isKind(document, 'foreloepig-svar'),
  check(_document, context): Problem<'missing' | 'vague'> | undefined {
    const letter = letterOf(context);
    if (has(letter, 'answer-time')) return undefined;
    const said = partOf(letter, 'vague-time');
    const word = said === undefined ? undefined : vagueIn(said);
    if (word === undefined) return notSaid('missing', letter, { part: 'answer-time', severity: 'error' });
    return { ...notSaid('vague', letter, { severity: 'error' }), at: word.span, values: { word: word.plain } };
  },
  examples: [
    { kind: 'foreloepig-svar', text: '⟦⟧Vi har fått søknaden din. Det er lang kø fordi mange søker.' },
    { kind: 'foreloepig-svar', text: 'Vi har fått søknaden. Vi svarer deg ⟦så snart som mulig⟧.' },
    { kind: 'foreloepig-svar', text: 'Søknader blir behandlet ⟦fortløpende⟧ fordi det er mange.' },
    { kind: 'foreloepig-svar', text: 'Vi har fått søknaden. Du får svar innen 20. april 2027.' },
    { kind: 'foreloepig-svar', text: 'Saksbehandlingstiden er om lag fire uker.' },
    { kind: 'foreloepig-svar', text: 'Vi regner med å avgjøre saken i løpet av mai. Vi svarer så snart vi kan.' },
    { language: 'nn', kind: 'foreloepig-svar', text: '⟦⟧Vi har fått søknaden din. Det er lang kø fordi mange søkjer.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Vi har fått søknaden. Vi svarar deg ⟦så snart som råd⟧.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Søknader blir behandla ⟦fortløpande⟧ fordi det er mange.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Vi har fått søknaden. Du får svar innan 20. april 2027.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Saksbehandlingstida er om lag fire veker.' },
    { language: 'nn', kind: 'foreloepig-svar', text: 'Vi reknar med å avgjere saka i løpet av mai. Vi svarar så snart vi kan.' },
  ],
});
