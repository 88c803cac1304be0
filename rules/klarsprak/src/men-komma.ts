import { defineRule, isQuoted } from '@klarsyn/core';
import { lowerOf, posOf, spanOf, textOf } from './shared/words.ts';

const cheap = /[\p{L}\p{N}»”)]\s+men(?![\p{L}-])/u;

export default defineRule({
  id: 'klarsprak/men-komma',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Det mangler komma foran «men»',
      why: 'Kommaet viser leseren at det kommer en motsetning.',
      advice: 'Sett alltid komma foran «men».',
    },
    nn: {
      title: 'Det manglar komma framfor «men»',
      why: 'Kommaet viser lesaren at det kjem ei motsetning.',
      advice: 'Set alltid komma framfor «men».',
    },
  },
  sources: [{ title: 'Språkrådet: kommareglene' }, { title: 'Klarspråkhjelpen (Nav)', url: 'https://github.com/navikt/spraksjekk' }],
  messages: {
    nb: { comma: 'Det mangler komma foran «men».' },
    nn: { comma: 'Det manglar komma framfor «men».' },
  },
  check(sentence, context) {
    if (!cheap.test(sentence.plain)) return undefined;
    return sentence.tokens.flatMap((token, at) => {
      const before = sentence.tokens[at - 1];
      const after = sentence.tokens[at + 1];
      if (token.form !== 'men' || before === undefined || after === undefined || after.kind === 'punctuation') return [];
      if ((before.kind === 'punctuation' && !/^[»”)]$/.test(before.form)) || before.kind === 'symbol') return [];
      if (posOf(token) === 'NOUN' || posOf(before) === 'CCONJ' || nouns.has(lowerOf(before))) return [];
      const span = spanOf(sentence, at - 1, at);
      if (isQuoted(context.document, span)) return [];
      const edit = { span: { ...span, start: before.span.end, end: token.span.start }, replacement: ', ' };
      return { message: 'comma', at: span, values: {}, fix: { safe: textOf(sentence, edit.span) === ' ', edits: [edit] } } as const;
    });
  },
  examples: [
    { text: 'Du kan ⟦søke men⟧ fristen er ute.', becomes: 'Du kan søke, men fristen er ute.' },
    { text: 'Ordningen er ⟦ny men⟧ enkel.', becomes: 'Ordningen er ny, men enkel.' },
    { text: 'Vi har fått brevet (takk⟦) men⟧ vi mangler et vedlegg.', becomes: 'Vi har fått brevet (takk), men vi mangler et vedlegg.' },
    { text: 'Du kan søke, men fristen er ute.' },
    { text: 'Vi er åpne – men bare til klokka tre.' },
    { text: 'Ulykken ga ham varige men.', note: '«Men» er også et substantiv.' },
    { language: 'nn', text: 'Du kan ⟦søkje men⟧ fristen er ute.', becomes: 'Du kan søkje, men fristen er ute.' },
    { language: 'nn', text: 'Ordninga er ⟦ny men⟧ enkel.', becomes: 'Ordninga er ny, men enkel.' },
    { language: 'nn', text: 'Vi har fått ⟦brevet men⟧ ikkje vedlegget.', becomes: 'Vi har fått brevet, men ikkje vedlegget.' },
    { language: 'nn', text: 'Du kan søkje, men fristen er ute.' },
    { language: 'nn', text: 'Vi har ope – men berre til klokka tre.' },
    { language: 'nn', text: 'Ulukka gav han varige men.' },
  ],
});

/** Words before «men» the noun: harm that lasts. */
const nouns: ReadonlySet<string> = new Set(
  'varige varig fysiske psykiske store få noen nokon senskader alvorlige alvorlege og eller uten utan'.split(' '),
);
