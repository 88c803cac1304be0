import { defineRule } from '@klarsyn/core';
import { hardSpace, inThrees } from './shared/number.ts';
import { findInProse, hasDigit } from './shared/prose.ts';

const orgCue = String.raw`(?<!\p{L})(?:(?:organisasjons|foretaks)n(?:umme)?r(?:et)?\.?|org\.?\s?n(?:umme)?r\.?)(?:\s(?:er|vårt|til)(?!\p{L}))?:?\s{0,2}(?:NO\s?)?`;
const organisation = new RegExp(
  String.raw`(?:(?<=${orgCue})(?<number>\d(?:[ .\u00a0]?\d){8})|(?<=(?<!\p{L})NO\s?)(?<vat>\d{9})(?=\s?MVA))(?![\d.,-]?\d)`,
  'giu',
);
const accountCue = String.raw`(?<!\p{L})(?:bank|skatte|klient)?konto(?:nummer(?:et)?|nr\.?)?(?:\s(?:er|vår|vårt|nr\.?))?:?\s{0,2}`;
const account = new RegExp(String.raw`(?<=${accountCue})\d{11}(?!\d)`, 'giu');
/** Eleven digits that begin as a birth date may be a person's number, and are left alone whatever the text calls them. D numbers and test numbers too. */
const birthDate = /^(?:[04][1-9]|[1256]\d|[37][01])(?:[048][1-9]|[159][0-2])/;
const threes = /^\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3}$/;

export default defineRule({
  id: 'klarsprak/orgnr-fnr-kontonr',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Nummeret er ikke delt i grupper',
      why: 'Den som skal taste nummeret, leser det i grupper. Ni eller elleve siffer på rad er vanskelige å holde styr på.',
      advice:
        'Skriv organisasjonsnummer tre, tre og tre («123 456 789») og kontonummer fire, to og fem. Fødselsnumre ser denne regelen ikke på.',
    },
    nn: {
      title: 'Nummeret er ikkje delt i grupper',
      why: 'Den som skal taste nummeret, les det i grupper. Ni eller elleve siffer på rad er vanskelege å halde styr på.',
      advice:
        'Skriv organisasjonsnummer tre, tre og tre («123 456 789») og kontonummer fire, to og fem. Fødselsnummer ser denne regelen ikkje på.',
    },
  },
  sources: [{ title: 'Altinn: tall og tegn' }, { title: 'Språkrådet: tall, tid, dato' }],
  messages: {
    nb: {
      organisation: 'Organisasjonsnummeret er lettere å lese slik: {right}.',
      account: 'Kontonummeret er lettere å lese med mellomrom etter det fjerde og det sjette sifferet.',
    },
    nn: {
      organisation: 'Organisasjonsnummeret er lettare å lese slik: {right}.',
      account: 'Kontonummeret er lettare å lese med mellomrom etter det fjerde og det sjette sifferet.',
    },
  },
  applies: (sentence) => hasDigit(sentence) && /\d{5}|\d[ .]?\d/.test(sentence.plain) && /org|konto|foretak|NO\s?\d/i.test(sentence.plain),
  check(sentence, context) {
    const organisations = findInProse(sentence, organisation, context)
      .filter(({ match }) => !threes.test(match[0]))
      .map(({ match, span }) => {
        const right = inThrees(match[0]);
        return {
          message: 'organisation',
          values: { right },
          at: span,
          fix: { safe: true, edits: [{ span, replacement: right }] },
        } as const;
      });
    const accounts = findInProse(sentence, account, context)
      .filter(({ match }) => !birthDate.test(match[0]))
      .map(({ span }) => {
        const after = (digits: number) => ({
          span: { ...span, start: span.start + digits, end: span.start + digits },
          replacement: hardSpace,
        });
        return { message: 'account', at: span, fix: { safe: true, edits: [after(4), after(6)] } } as const;
      });
    return [...organisations, ...accounts];
  },
  examples: [
    { text: 'Organisasjonsnummeret er ⟦987654321⟧.', becomes: 'Organisasjonsnummeret er 987\u00a0654\u00a0321.' },
    { text: 'Org.nr. ⟦98 76 54 321⟧', becomes: 'Org.nr. 987\u00a0654\u00a0321' },
    { text: 'Betal til kontonummer ⟦86011117947⟧.', becomes: 'Betal til kontonummer 8601\u00a011\u00a017947.' },
    { text: 'Organisasjonsnummeret er 987 654 321, og kontonummeret er 8601.11.17947.' },
    { text: 'Ring oss på 98 76 54 32. Saken har nummer 987654321.', note: 'Ingenting sier at det er et organisasjonsnummer.' },
    { text: 'Kontoen har nummer 01019012345.', note: 'Kan være et fødselsnummer, og røres ikke.' },
    { language: 'nn', text: 'Organisasjonsnummeret er ⟦987654321⟧.', becomes: 'Organisasjonsnummeret er 987\u00a0654\u00a0321.' },
    { language: 'nn', text: 'Org.nr. ⟦98 76 54 321⟧', becomes: 'Org.nr. 987\u00a0654\u00a0321' },
    {
      language: 'nn',
      text: 'Betal ikkje til anna enn kontonummer ⟦86011117947⟧.',
      becomes: 'Betal ikkje til anna enn kontonummer 8601\u00a011\u00a017947.',
    },
    { language: 'nn', text: 'Organisasjonsnummeret er 987 654 321, og kontonummeret er 8601.11.17947.' },
    { language: 'nn', text: 'Ring oss på 98 76 54 32. Saka har nummer 987654321.' },
    { language: 'nn', text: 'Kontoen har nummer 01019012345, ikkje noko anna.' },
  ],
});
