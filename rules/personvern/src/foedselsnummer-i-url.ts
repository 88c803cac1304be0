import { defineRule } from '@klarsyn/core';
import { identify } from './shared/identity-number.ts';

/** A number of eleven digits in an address, whatever is written between date and the rest. */
const eleven = /(?<![\d.])(\d{6})(?:%20|\+|-|_|\.)?(\d{5})(?!\d)/g;

export default defineRule({
  id: 'personvern/foedselsnummer-i-url',
  over: 'node',
  kinds: ['link', 'image', 'form', 'frame', 'media'],
  severity: 'error',
  tags: ['PRIV-URL'],
  docs: {
    nb: {
      title: 'En adresse har et fødselsnummer i seg',
      why: 'Adresser ligger igjen i logger, i historikken og hos andre nettsteder. Da er nummeret på avveie selv om siden er lukket.',
      advice: 'Bruk en referanse som ikke sier hvem det gjelder, og hent resten etter innlogging.',
    },
    nn: {
      title: 'Ei adresse har eit fødselsnummer i seg',
      why: 'Adresser ligg att i loggar, i historikken og hos andre nettstader. Då er nummeret på avvegar sjølv om sida er lukka.',
      advice: 'Bruk ein referanse som ikkje seier kven det gjeld, og hent resten etter innlogging.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 32', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { found: 'Adressen har et fødselsnummer i seg.', possible: 'Adressen har elleve siffer som kan være et fødselsnummer.' },
    nn: { found: 'Adressa har eit fødselsnummer i seg.', possible: 'Adressa har elleve siffer som kan vere eit fødselsnummer.' },
  },
  check(node) {
    const addresses = [
      node.kind === 'link' ? node.href : '',
      ...['src', 'action', 'href'].map((name) => node.html?.attributes[name] ?? ''),
    ];
    const found = [...new Set(addresses)].flatMap((address) =>
      [...address.matchAll(eleven)].flatMap((match) => {
        const known = identify(`${match[1]}${match[2]}`);
        if (known === undefined || known.isMade || known.check !== 'now') return [];
        return [
          /(?:f(?:ø|%c3%b8|oe)?d?(?:sels)?n(?:umme)?r|person(?:nummer|nr|id)?|pnr|ssn|pid)=?[^&=]{0,3}$/i.test(
            address.slice(0, match.index),
          ),
        ];
      }),
    );
    if (found.length === 0) return undefined;
    return found.includes(true) ? { message: 'found' } : { message: 'possible', certainty: 'review', severity: 'warning' };
  },
  examples: [
    { html: '<p>⟦<a href="/sak?fnr=15063850052">Se saken din</a>⟧</p>' },
    { html: '<p>⟦<img src="/bilde?personnummer=24053650062" alt="">⟧ Bildet ditt.</p>' },
    { html: '<p>⟦<a href="/arkiv/15063850052">Arkivet</a>⟧</p>', note: 'Ingen ord sier hva tallet er: et menneske må se på det.' },
    { html: '<p><a href="/sak?id=2027-1234">Se saken din</a></p>' },
    { html: '<p><a href="/sak?fnr=15863850018">Testen</a></p>', note: 'Et testnummer tilhører ingen.' },
    { html: '<p><a href="tel:+4732456789">Ring oss</a></p>' },
    { language: 'nn', html: '<p>⟦<a href="/sak?fnr=15063850052">Sjå saka di</a>⟧</p>' },
    { language: 'nn', html: '<p>⟦<a href="/sak?fodselsnummer=15063850052">Ikkje del denne</a>⟧</p>' },
    { language: 'nn', html: '<p>⟦<a href="/arkiv/15063850052">Arkivet er ikkje ope</a>⟧</p>' },
    { language: 'nn', html: '<p><a href="/sak?id=2027-1234">Sjå saka di</a></p>' },
    { language: 'nn', html: '<p><a href="/sak?fnr=15863850018">Testen er ikkje ekte</a></p>' },
    { language: 'nn', html: '<p><a href="tel:+4732456789">Ring oss, ikkje skriv</a></p>' },
  ],
});
