import { defineRule, isQuoted } from '@klarsyn/core';
import { isProse } from './shared/where.ts';
import { has, isFiniteVerb, posOf, spanOf } from './shared/words.ts';

const cheap = /[\p{Ll},]\s(?:De|Dem|Deres|Dykk|Dykkar)(?!\p{L})/u;
const sure: ReadonlySet<string> = new Set(['Dem', 'Deres', 'Dykk', 'Dykkar']);
/** Labels of letter heads: «Deres ref.». */
const label = /^(?:ref|referanse|dato|brev|saksnr|sak)/iu;

export default defineRule({
  id: 'klarsprak/de-tiltale',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Leseren blir tiltalt med «De»',
      why: 'Høflig «De» skaper avstand og er ute av vanlig bruk.',
      advice: 'Skriv «du», «deg» og «din», eller «dere» til flere.',
    },
    nn: {
      title: 'Lesaren blir tiltalt med «De»',
      why: 'Høfleg «De» skaper avstand og er ute av vanleg bruk.',
      advice: 'Skriv «du», «deg» og «din», eller «de» og «dykk» til fleire.',
    },
  },
  sources: [{ title: 'Nav: språkprofil' }, { title: 'Språkrådet: De eller du' }],
  messages: {
    nb: { polite: '«{found}» er høflig tiltale. Skriv til leseren med «du» eller «dere».' },
    nn: { polite: '«{found}» er høfleg tiltale. Skriv til lesaren med «du» eller «de».' },
  },
  check(sentence, context) {
    const { tokens, plain } = sentence;
    if (!cheap.test(plain) || !isProse(context.document, sentence)) return undefined;
    return tokens.flatMap((token, at) => {
      if (at === 0 || !isPolite(at)) return [];
      const span = spanOf(sentence, at, at);
      return isQuoted(context.document, span) ? [] : ({ message: 'polite', values: { found: token.form }, at: span } as const);
    });

    function isPolite(at: number): boolean {
      const form = tokens[at]?.form ?? '';
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if (before === undefined || (before.kind === 'punctuation' && before.form !== ',') || before.kind === 'symbol') return false;
      if (/^\p{Lu}/u.test(after?.form ?? '') || label.test(after?.form ?? '') || /^\p{Lu}/u.test(before.form) === at > 1) return false;
      if (sure.has(form)) return true;
      if (posOf(after) === 'NUM') return false;
      return form === 'De' && ((isFiniteVerb(after) && has(after, 'Tense=Pres')) || (isFiniteVerb(before) && posOf(after) !== 'ADJ'));
    }
  },
  examples: [
    { text: 'Vi viser til ⟦Deres⟧ søknad om garasje.' },
    { text: 'Vi ber om at ⟦De⟧ sender oss skjemaet.' },
    { text: 'Her kan ⟦De⟧ lese mer om saken.' },
    { text: 'Vi viser til søknaden din om garasje.' },
    { text: 'De som søker, får svar. De ansatte svarer deg.', note: 'Stor bokstav først i setningen.' },
    { text: 'Avtalen med De forente nasjoner står ved lag.', note: 'Et navn.' },
    { text: 'Deres ref.: 24/1041' },
    { language: 'nn', text: 'Vi viser til ⟦Dykkar⟧ søknad om garasje.' },
    { language: 'nn', text: 'Vi ber om at ⟦De⟧ sender oss skjemaet.' },
    { language: 'nn', text: 'Her kan ⟦De⟧ lese meir om saka.' },
    { language: 'nn', text: 'Vi viser til søknaden din om garasje.' },
    { language: 'nn', text: 'De som søkjer, får svar. Dykkar ref.: 24/1041' },
    { language: 'nn', text: 'Avtala med De sameinte nasjonar står ved lag.' },
  ],
});
