import { defineRule } from '@klarsyn/core';
import { identify, isAccount } from './shared/identity-number.ts';
import { elevensIn } from './shared/numbers.ts';
import { saidBy, speaking } from './shared/texts.ts';

export default defineRule({
  id: 'personvern/kontonummer',
  over: 'node',
  kinds: speaking,
  severity: 'hint',
  tags: ['PRIV-KONTO', 'SEED-SOR-01'],
  docs: {
    nb: {
      title: 'Teksten har et kontonummer',
      why: 'Kontonummeret til en person skal ikke ligge åpent. Deres eget kan stå.',
      advice: 'Ta bort numre som tilhører personer. Legg deres egne i profilen («privacy.accounts»), så er de kjent.',
    },
    nn: {
      title: 'Teksten har eit kontonummer',
      why: 'Kontonummeret til ein person skal ikkje liggje ope. Dykkar eige kan stå.',
      advice: 'Ta bort nummer som høyrer til personar. Legg dykkar eigne i profilen («privacy.accounts»), så er dei kjende.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 5', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { found: 'Her står et kontonummer. Er det deres eget?' },
    nn: { found: 'Her står eit kontonummer. Er det dykkar eige?' },
  },
  check(node, { document, profile }) {
    const own = new Set(profile.privacy.accounts.map((account) => account.replace(/\D/g, '')));
    return saidBy(node, document).flatMap(({ text, at }) =>
      elevensIn(text).flatMap(({ digits, shape, told, start, end }) => {
        if (!isAccount(digits) || own.has(digits)) return [];
        const isTold = told === 'account' || (shape === 'account' && told !== 'identity');
        const isPerson = identify(digits)?.check === 'now' && told !== 'account' && shape !== 'account';
        return isTold && !isPerson ? ({ message: 'found', at: at(start, end), certainty: 'review' } as const) : [];
      }),
    );
  },
  examples: [
    { text: 'Vi betaler til kontonummeret ditt, ⟦12345678911⟧.' },
    { text: 'Kari Moe har oppgitt ⟦8601.11.17947⟧.', note: 'Slik skriver folk kontonumre.' },
    { text: 'Konto: ⟦9710 05 00209⟧' },
    { text: 'Betal til konto 9710.05.00209.', profile: { privacy: { accounts: ['9710.05.00209'] } }, note: 'Deres eget.' },
    { text: 'Referansen er 12345678911.', note: 'Ikke noe ord sier at det er en konto.' },
    { text: 'Kontonummeret er 1234.56.78912.', note: 'Kontrollsifferet stemmer ikke.' },
    { language: 'nn', text: 'Vi betaler ikkje til kontonummeret ditt, ⟦12345678911⟧.' },
    { language: 'nn', text: 'Kari Moe har ikkje oppgitt ⟦8601.11.17947⟧.' },
    { language: 'nn', text: 'Konto: ⟦9710 05 00209⟧. Ho er ikkje i bruk.' },
    { language: 'nn', text: 'Betal ikkje til konto 9710.05.00209.', profile: { privacy: { accounts: ['97100500209'] } } },
    { language: 'nn', text: 'Referansen er ikkje 12345678911.' },
    { language: 'nn', text: 'Kontonummeret er ikkje 1234.56.78912.' },
  ],
});
