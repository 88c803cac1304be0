import { defineRule, isQuoted, type Token } from '@klarsyn/core';
import { isCodeLike } from './shared/code-like.ts';
import { isProse } from './shared/where.ts';

const parenthesis = /\(([^()]{20,})\)/gu;
/** References and titles belong in parentheses. */
const reference = /[§«"]|(?<!\p{L})(?:jf|jfr|se|sjå|lov|forskrift|NOU|Prop|St\.|s\.|side|kap|punkt|pkt)(?!\p{L})|https?:|www\.|@/iu;

export default defineRule({
  id: 'klarsprak/parentes-i-setning',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxWords: 7, wordsAfter: 3 },
  docs: {
    nb: {
      title: 'Parentesen bryter setningen',
      why: 'Leseren må holde på begynnelsen av setningen mens hun leser en ny tanke.',
      advice: 'Sett det som står i parentesen, i en egen setning, eller stryk det.',
    },
    nn: {
      title: 'Parentesen bryt setninga',
      why: 'Lesaren må halde på byrjinga av setninga medan ho les ein ny tanke.',
      advice: 'Set det som står i parentesen, i ei eiga setning, eller stryk det.',
    },
  },
  sources: [
    { title: 'Altinn: språk', url: 'https://docs.altinn.studio/app/guides/design/guidelines/tone-of-voice/' },
    { title: 'Nav: forfatteragenten i navikt/copilot', url: 'https://github.com/navikt/copilot' },
  ],
  messages: {
    nb: { long: 'Parentesen midt i setningen har {count} ord. Gi den en egen setning.' },
    nn: { long: 'Parentesen midt i setninga har {count} ord. Gi han ei eiga setning.' },
  },
  check(sentence, context) {
    const { plain, span, tokens } = sentence;
    if (!plain.includes('(') || isCodeLike(plain) || !isProse(context.document, sentence)) return undefined;
    const words = tokens.filter(({ isWord }) => isWord);
    // Parentheses come one after the other, as words do: each word is looked at once.
    let next = 0;
    const pass = (isPast: (token: Token) => boolean): number => {
      for (let word = words[next]; word !== undefined && isPast(word); word = words[next]) next += 1;
      return next;
    };
    return [...plain.matchAll(parenthesis)].flatMap((match) => {
      const at = { node: span.node, start: span.start + match.index, end: span.start + match.index + match[0].length };
      const before = pass((token) => token.span.start < at.start);
      const count = pass((token) => token.span.end <= at.end) - before;
      const after = words.length - pass((token) => token.span.start < at.end);
      const isMiddle = after >= context.options.wordsAfter && before > 0;
      if (!isMiddle || count <= context.options.maxWords || reference.test(match[1] ?? '') || isQuoted(context.document, at)) return [];
      return { message: 'long', values: { count }, at } as const;
    });
  },
  examples: [
    { text: 'Ta med legitimasjon ⟦(et pass, et førerkort eller et bankkort som ikke er gått ut)⟧ når du kommer.' },
    { text: 'Du kan søke hele året ⟦(men vi rekker ikke alle søknader som kommer i juni)⟧ og får svar i august.' },
    { text: 'Foreldre ⟦(også de som ikke bor sammen med barnet til daglig)⟧ kan se timeplanen.' },
    { text: 'Ta med legitimasjon (pass eller førerkort) når du kommer.' },
    {
      text: 'Vi bruker loven (se § 4-1 om rett til skyss når veien er lang) når vi avgjør saken.',
      note: 'Henvisninger hører hjemme i parentes.',
    },
    { text: 'Ring oss (vi er på kontoret fra klokka åtte til klokka tre hver dag).', note: 'Sist i setningen bryter den ingenting.' },
    { language: 'nn', text: 'Ta med legitimasjon ⟦(eit pass, eit førarkort eller eit bankkort som ikkje er gått ut)⟧ når du kjem.' },
    { language: 'nn', text: 'Du kan søkje heile året ⟦(men vi rekk ikkje alle søknader som kjem i juni)⟧ og får svar i august.' },
    { language: 'nn', text: 'Foreldre ⟦(også dei som ikkje bur saman med barnet til dagleg)⟧ kan sjå timeplanen.' },
    { language: 'nn', text: 'Ta med legitimasjon (pass eller førarkort) når du kjem.' },
    { language: 'nn', text: 'Vi bruker lova (sjå § 4-1 om rett til skyss når vegen er lang) når vi avgjer saka.' },
    { language: 'nn', text: 'Ring oss (vi er på kontoret frå klokka åtte til klokka tre kvar dag).' },
  ],
});
