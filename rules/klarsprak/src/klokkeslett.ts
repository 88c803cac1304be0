import { defineRule } from '@klarsyn/core';
import { findInProse, hasDigit } from './shared/prose.ts';

const withoutStop = /(?<!\p{L})(?<word>[Kk][Ll])(?<space>\s?)(?=[0-2]?\d(?:[.:]\d\d)?(?!\d))/gu;
/** «kl.12»: the stop is there, the space is not. */
const tight = /(?<!\p{L})[Kk]l\.(?=[0-2]?\d(?:[.:]\d\d)?(?!\d))/gu;

export default defineRule({
  id: 'klarsprak/klokkeslett',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Klokkeslettet mangler punktum eller mellomrom etter «kl.»',
      why: '«kl.» er en forkortelse, og forkortelsen har punktum. Både «kl. 09.00» og «kl. 09:00» er riktig.',
      advice: 'Skriv «kl. 09.00», eller skriv «klokka ni».',
    },
    nn: {
      title: 'Klokkeslettet manglar punktum eller mellomrom etter «kl.»',
      why: '«kl.» er ei forkorting, og forkortinga har punktum. Både «kl. 09.00» og «kl. 09:00» er rett.',
      advice: 'Skriv «kl. 09.00», eller skriv «klokka ni».',
    },
  },
  sources: [
    { title: 'Språkrådet: tall, tid, dato', url: 'https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/tall-tid-dato/' },
  ],
  messages: {
    nb: { stop: '«{word}» er en forkortelse og skal ha punktum.', space: 'Det mangler mellomrom etter «{word}».' },
    nn: { stop: '«{word}» er ei forkorting og skal ha punktum.', space: 'Det manglar mellomrom etter «{word}».' },
  },
  applies: (sentence) => /kl/i.test(sentence.plain) && hasDigit(sentence),
  check(sentence, context) {
    const bare = findInProse(sentence, withoutStop, context).map(({ match, span }) => {
      const { word = '', space = '' } = match.groups ?? {};
      const edit = { span, replacement: `${word}.${space === '' ? ' ' : space}` };
      return {
        message: 'stop',
        values: { word },
        at: { ...span, end: span.start + word.length },
        fix: { safe: true, edits: [edit] },
      } as const;
    });
    const close = findInProse(sentence, tight, context).map(({ match, span }) => {
      const edit = { span: { ...span, start: span.end }, replacement: ' ' };
      return { message: 'space', values: { word: match[0] }, at: span, fix: { safe: true, edits: [edit] } } as const;
    });
    return [...bare, ...close];
  },
  examples: [
    { text: 'Møtet begynner ⟦kl⟧ 12:00.', becomes: 'Møtet begynner kl. 12:00.' },
    { text: 'Vi har åpent fra ⟦kl⟧ 9 til 15.', becomes: 'Vi har åpent fra kl. 9 til 15.' },
    { text: 'Kom ⟦kl⟧09.30.', becomes: 'Kom kl. 09.30.' },
    { text: 'Møtet begynner ⟦kl.⟧12.00.', becomes: 'Møtet begynner kl. 12.00.' },
    { text: 'Møtet begynner kl. 12.00 eller kl. 12:00.' },
    { text: 'Klokka 9 åpner vi. Klasse 9 kommer først.' },
    { text: 'Vi bruker klart språk.' },
    { language: 'nn', text: 'Møtet byrjar ikkje før ⟦kl⟧ 12:00.', becomes: 'Møtet byrjar ikkje før kl. 12:00.' },
    { language: 'nn', text: 'Vi har ope frå ⟦kl⟧ 9 til 15.', becomes: 'Vi har ope frå kl. 9 til 15.' },
    { language: 'nn', text: 'Kom ⟦kl⟧09.30, ikkje før.', becomes: 'Kom kl. 09.30, ikkje før.' },
    { language: 'nn', text: 'Møtet byrjar ikkje før ⟦kl.⟧12.00.', becomes: 'Møtet byrjar ikkje før kl. 12.00.' },
    { language: 'nn', text: 'Møtet byrjar kl. 12.00 eller kl. 12:00.' },
    { language: 'nn', text: 'Klokka 9 opnar vi. Klasse 9 kjem først.' },
    { language: 'nn', text: 'Vi bruker klart språk, ikkje fagspråk.' },
  ],
});
