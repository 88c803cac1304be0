import { defineRule, type Sentence } from '@klarsyn/core';
import { findInProse } from './shared/prose.ts';
import { posOf } from './shared/words.ts';

const twice = /(?<![\p{L}\p{N}\p{M}/'’-])(?<word>\p{L}{2,}|å|i)(?<space>\s+)(?<again>\k<word>)(?![\p{L}\p{N}\p{M}/-]|\.\p{L})/giu;
/** How far before the word a clause may have opened. */
const reach = 200;
const hasTwice = /(?<!\p{L})(\p{L}{2,}|å|i)\s+\1(?!\p{L})/iu;

/** Words that are never right twice. */
const never: ReadonlySet<string> = new Set(
  `og eller men enn et ein eit eitt ei ett en ikke ikkje ved hos mot uten utan mellom etter under gjennom ditt din dine mitt min mine vårt vår våre
  deres dykkar hennes hennar samt fordi hvis viss dersom slik kommunen søknaden vedtaket brevet fristen denne dette desse disse noen nokon noe noko
  hvor kvar kor hva kva hvem kven også òg kun bare berre innen innan når å`.split(/\s+/),
);
/** Words that may meet themselves where two clauses or a verb and a phrase meet («det det gjelder», «av av og til»), or are said twice for weight. */
const may: ReadonlySet<string> = new Set(
  `det den de dei der som på til for med om av fra frå inn ut opp ned over i at man ein han hun ho vi du jeg eg seg oss deg meg dem så da då
  ha hei oi ja nei jo nå no nu mye mykje mer meir veldig lenge langt lang lange stor store små lite litt helt heilt aldri alltid igjen kom gå vent
  hjelp se sjå hør høyr hurra mange lite fint bra snart nesten rundt atter om hysj kjære der her ham to tre fem ti bla hopp takk`.split(
    /\s+/,
  ),
);
/** A word before that opens a clause, so that two verbs may meet: «Hva som er er uklart». */
const opensClause = /(?<!\p{L})(?:hv\p{L}+|kv\p{L}+|kor|som|at|om|når|der|det|hvis|viss|dersom|fordi)(?!\p{L})/iu;
/** Who speaks or acts. Twice it is a slip where a clause begins; else it may be two clauses that meet: «Det er vi vi snakker om». */
const persons: ReadonlySet<string> = new Set('vi du jeg eg han hun ho dere dykk'.split(' '));
const finite: ReadonlySet<string> = new Set(
  'er var har hadde blir ble vert vart kan skal må vil bør kommer kjem gjelder gjeld går får'.split(' '),
);

export default defineRule({
  id: 'klarsprak/dobbelt-ord',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Det samme ordet står to ganger',
      why: 'Et ord som har blitt stående etter en retting, får leseren til å stoppe.',
      advice: 'Slett det ene.',
    },
    nn: {
      title: 'Det same ordet står to gonger',
      why: 'Eit ord som har vorte ståande etter ei retting, får lesaren til å stoppe.',
      advice: 'Slett det eine.',
    },
  },
  sources: [{ title: 'Klarspråkhjelpen (Nav)', url: 'https://github.com/navikt/spraksjekk' }],
  messages: {
    nb: { twice: '«{word}» står to ganger etter hverandre.' },
    nn: { twice: '«{word}» står to gonger etter kvarandre.' },
  },
  applies: ({ plain }) => hasTwice.test(plain),
  check(sentence, context) {
    return findInProse(sentence, twice, context).flatMap(({ match, span }) => {
      const { word = '', space = '', again = '' } = match.groups ?? {};
      if (again !== again.toLowerCase() || !isSlip(word.toLowerCase(), sentence, match.index)) return [];
      const edit = { span: { ...span, start: span.end - again.length - space.length }, replacement: '' };
      return { message: 'twice', values: { word }, at: span, fix: { safe: never.has(again), edits: [edit] } };
    });
  },
  examples: [
    { text: 'Søknaden ⟦er er⟧ sendt.', becomes: 'Søknaden er sendt.' },
    { text: 'Du kan søke ⟦og og⟧ klage på nett.', becomes: 'Du kan søke og klage på nett.' },
    { text: 'Møtet varer i to timer, og ⟦vi vi⟧ starter tidlig.', becomes: 'Møtet varer i to timer, og vi starter tidlig.' },
    { text: 'Det er vi vi snakker om.' },
    { text: 'Vi sender ⟦svaret svaret⟧ i mai.', becomes: 'Vi sender svaret i mai.' },
    { text: 'Vet du hva det det gjelder? Det blir så så, og av av og til.' },
    { text: 'Hva problemet er er uklart, og alt det det koster, teller.', note: 'To setninger møtes.' },
    { text: 'Det er lenge lenge siden, og veldig veldig langt.', note: 'Gjentatt for å legge vekt.' },
    { text: 'Duran Duran spiller i Fjordvik.', note: 'Et navn.' },
    { language: 'nn', text: 'Søknaden ⟦er er⟧ send.', becomes: 'Søknaden er send.' },
    {
      language: 'nn',
      text: 'Du kan søkje ⟦og og⟧ klage på nett, ikkje på papir.',
      becomes: 'Du kan søkje og klage på nett, ikkje på papir.',
    },
    { language: 'nn', text: 'Vi sender ⟦svaret svaret⟧ i mai, ikkje før.', becomes: 'Vi sender svaret i mai, ikkje før.' },
    { language: 'nn', text: 'Veit du kva det det gjeld? Det vert så så, og av av og til.' },
    { language: 'nn', text: 'Kva problemet er er uklart, og alt det det kostar, tel.' },
    { language: 'nn', text: 'Det er lenge lenge sidan, ikkje no.' },
    { text: "Alle API'er er åpne." },
  ],
});

function isSlip(word: string, sentence: Sentence, at: number): boolean {
  if (never.has(word)) return true;
  const before = sentence.plain.slice(Math.max(0, at - reach), at);
  // «Mas, mas, mas» and «regler er regler regler» are said on purpose.
  if (/(?<!\p{L})(?:er|var)\s$/iu.test(before) || new RegExp(`^(?:${word}\\s+){2}${word}(?!\\p{L})`, 'iu').test(sentence.plain.slice(at)))
    return false;
  if (persons.has(word)) return /(?:^|,\s|(?<!\p{L})(?:og|eller|men|at|om|hvis|viss|dersom|når|fordi)\s)$/iu.test(before);
  if (may.has(word)) return false;
  if (finite.has(word)) return !opensClause.test(before);
  const token = sentence.tokens.find(({ span }) => span.start === sentence.span.start + at);
  const pos = posOf(token);
  return pos === 'NOUN' || (pos === 'VERB' && !opensClause.test(before));
}
