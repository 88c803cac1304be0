import { defineRule, isLetterKind } from '@klarsyn/core';
import { timesDu } from './shared/reader.ts';
import { isProse } from './shared/where.ts';
import { isFiniteVerb, lowerOf, setOf, spanOf } from './shared/words.ts';

const senders = setOf('kommunen fylkeskommunen etaten direktoratet departementet statsforvalteren statsforvaltaren herad heradet kommuna');
const we = setOf('vi oss vår vårt våre me');

export default defineRule({
  id: 'klarsprak/avsender-vi',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxTimes: 2 },
  docs: {
    nb: {
      title: 'Avsenderen omtaler seg selv i tredje person',
      why: '«Kommunen vil vurdere» høres ut som om noen andre skriver. Med «vi» vet leseren hvem hun snakker med.',
      advice: 'Skriv «vi» når dere mener dere selv: «Vi har fått søknaden din.»',
    },
    nn: {
      title: 'Avsendaren omtalar seg sjølv i tredje person',
      why: '«Kommunen vil vurdere» høyrest ut som om nokon andre skriv. Med «vi» veit lesaren kven ho snakkar med.',
      advice: 'Skriv «vi» når de meiner dykk sjølve: «Vi har fått søknaden din.»',
    },
  },
  sources: [
    { title: 'Indre Fosen kommune: brev og vedtak' },
    { title: 'Skatteetatens språkprofil', url: 'https://www.skatteetaten.no/stilogtone/skrive/sprakprofil/' },
  ],
  messages: {
    nb: { they: '«{word}» er brukt {count} ganger om dere selv, og «vi» aldri.' },
    nn: { they: '«{word}» er brukt {count} gonger om dykk sjølve, og «vi» aldri.' },
  },
  check(document, { analysis, options }) {
    const { sentences } = analysis;
    const isToReader = timesDu(analysis) > 0 || (document.kind !== undefined && isLetterKind(document.kind.value));
    if (!isToReader || sentences.some(({ tokens }) => tokens.some((token) => we.has(lowerOf(token))))) return undefined;
    const subjects = sentences.flatMap((sentence) => {
      if (!isProse(document, sentence)) return [];
      const at = sentence.tokens.findIndex((token, index) => senders.has(lowerOf(token)) && isSubject(sentence.tokens, index));
      return at < 0 ? [] : [{ at: spanOf(sentence, at, at), word: sentence.tokens[at]?.form ?? '' }];
    });
    const first = subjects[0];
    if (first === undefined || subjects.length <= options.maxTimes) return undefined;
    return {
      message: 'they',
      values: { word: first.word, count: subjects.length },
      at: first.at,
      related: subjects.slice(1).map(({ at }) => at),
    };
  },
  examples: [
    { text: '⟦Kommunen⟧ har fått søknaden din. Kommunen behandler den nå. Kommunen svarer innen tre uker.' },
    { text: 'I går fikk ⟦kommunen⟧ klagen din. Kommunen vurderer saken på nytt. Deretter sender kommunen den videre.' },
    { kind: 'vedtak', text: '⟦Fylkeskommunen⟧ gir støtte. Fylkeskommunen betaler i mai. Fylkeskommunen krever regnskap.' },
    { text: 'Vi har fått søknaden din. Vi behandler den nå. Kommunen svarer innen tre uker.' },
    { text: 'Kommunen har fått søknaden din. Kommunen svarer innen tre uker.', note: 'To ganger er greit.' },
    { text: 'Kommunen vokser. Kommunen bygger skoler. Kommunen trenger lærere.', note: 'Ikke skrevet til én leser.' },
    { language: 'nn', text: '⟦Kommunen⟧ har fått søknaden din. Kommunen behandlar han no. Kommunen svarar innan tre veker.' },
    { language: 'nn', text: 'I går fekk ⟦kommunen⟧ klaga di. Kommunen vurderer saka på nytt. Deretter sender kommunen henne vidare.' },
    { language: 'nn', kind: 'vedtak', text: '⟦Fylkeskommunen⟧ gir støtte. Fylkeskommunen betaler i mai. Fylkeskommunen krev rekneskap.' },
    { language: 'nn', text: 'Vi har fått søknaden din. Vi behandlar han no. Kommunen svarar innan tre veker.' },
    { language: 'nn', text: 'Kommunen har fått søknaden din. Kommunen svarar innan tre veker.' },
    { language: 'nn', text: 'Kommunen veks. Kommunen byggjer skular. Kommunen treng lærarar.' },
  ],
});

type Tokens = Parameters<typeof spanOf>[0]['tokens'];

/** First in the sentence before its verb, or right after the verb. */
const isSubject = (tokens: Tokens, at: number): boolean => (at === 0 && isFiniteVerb(tokens[1])) || isFiniteVerb(tokens[at - 1]);
