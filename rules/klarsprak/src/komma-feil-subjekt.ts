import { defineRule, isQuoted, type Sentence } from '@klarsyn/core';
import { isProse } from './shared/where.ts';
import { has, isFiniteVerb, lowerOf, posOf, setOf, spanOf, textOf } from './shared/words.ts';

const openers = setOf(`ved på etter i for fra frå med til under gjennom mot over uten utan mellom innen innan hos før av`);
const subjects = setOf('du vi me dere de jeg eg han hun ho det dette man ein denne disse desse');
const stops = setOf('som at å hvis dersom når om der hva hvem hvor kva kven kvar fordi da mens medan');
/** After what is said, a comma is right: «Med munnen, sier han.» */
const saying = setOf('sier seier sa mener meiner meinte mente forteller fortel skriver skriv svarte svarar svarer spør spurte');
const cheap = /^\p{Lu}\p{Ll}*\s[^,.:;?!]{2,}, \p{Ll}/u;

export default defineRule({
  id: 'klarsprak/komma-feil-subjekt',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Kommaet deler det som hører sammen',
      why: 'Et ledd uten verb først i setningen har ikke komma etter seg. Kommaet får leseren til å stoppe på feil sted.',
      advice: 'Stryk kommaet: «Etter møtet kan du ringe oss.» Eller gjør leddet til en setning: «Når møtet er over, kan du ringe oss.»',
    },
    nn: {
      title: 'Kommaet deler det som høyrer saman',
      why: 'Eit ledd utan verb først i setninga har ikkje komma etter seg. Kommaet får lesaren til å stoppe på feil stad.',
      advice: 'Stryk kommaet: «Etter møtet kan du ringje oss.» Eller gjer leddet til ei setning: «Når møtet er over, kan du ringje oss.»',
    },
  },
  sources: [{ title: 'Språkrådet: kommareglene' }],
  messages: {
    nb: { comma: 'Kommaet etter «{before}» deler det som hører sammen.' },
    nn: { comma: 'Kommaet etter «{before}» deler det som høyrer saman.' },
  },
  check(sentence, context) {
    const { tokens, plain } = sentence;
    if (!cheap.test(plain) || !openers.has(lowerOf(tokens[0])) || /\?$/.test(plain) || !isProse(context.document, sentence))
      return undefined;
    const comma = tokens.findIndex(({ form }) => form === ',');
    if (comma < 2 || !isFiniteVerb(tokens[comma + 1]) || has(tokens[comma + 1], 'Mood=Imp') || !isPhrase(sentence, comma)) return undefined;
    if (!isSubject(sentence, comma + 2) || saying.has(lowerOf(tokens[comma + 1]))) return undefined;
    const at = spanOf(sentence, comma - 1, comma + 1);
    if (isQuoted(context.document, at)) return undefined;
    const before = textOf(sentence, spanOf(sentence, 0, comma - 1));
    return {
      message: 'comma',
      values: { before },
      at,
      fix: { safe: true, edits: [{ span: spanOf(sentence, comma, comma), replacement: '' }] },
    };
  },
  examples: [
    { text: 'Ved inngått ⟦avtale, kan⟧ du ikke bytte.', becomes: 'Ved inngått avtale kan du ikke bytte.' },
    {
      text: 'Etter en samlet ⟦vurdering, har⟧ vi kommet til at du får plass.',
      becomes: 'Etter en samlet vurdering har vi kommet til at du får plass.',
    },
    { text: 'I løpet av ⟦uken, får⟧ du svar fra oss.', becomes: 'I løpet av uken får du svar fra oss.' },
    { text: 'Etter en samlet vurdering har vi kommet til at du får plass.' },
    { text: 'Etter at du har søkt, får du svar.', note: 'Komma etter leddsetning.' },
    { text: 'I Fjordvik, den største byen, er det to skoler.', note: 'Et innskudd mellom to komma.' },
    { language: 'nn', text: 'Ved inngått ⟦avtale, kan⟧ du ikkje byte.', becomes: 'Ved inngått avtale kan du ikkje byte.' },
    {
      language: 'nn',
      text: 'Etter ei samla ⟦vurdering, har⟧ vi kome til at du får plass.',
      becomes: 'Etter ei samla vurdering har vi kome til at du får plass.',
    },
    { language: 'nn', text: 'I løpet av ⟦veka, får⟧ du svar frå oss.', becomes: 'I løpet av veka får du svar frå oss.' },
    { language: 'nn', text: 'Etter ei samla vurdering har vi kome til at du får plass.' },
    { language: 'nn', text: 'Etter at du har søkt, får du svar.' },
    { language: 'nn', text: 'I Fjordvik, den største byen, er det to skular.' },
  ],
});

/** True when what stands before the comma is a phrase: no finite verb, no clause, no infinitive. */
const isPhrase = ({ tokens }: Sentence, comma: number): boolean =>
  tokens
    .slice(0, comma)
    .every((token) => !stops.has(lowerOf(token)) && !isFiniteVerb(token) && token.kind !== 'punctuation' && posOf(token) !== 'SCONJ') &&
  !has(tokens[comma - 1], 'VerbForm=Inf');

/** True for a subject right after the verb. */
const isSubject = ({ tokens }: Sentence, at: number): boolean =>
  subjects.has(lowerOf(tokens[at])) || posOf(tokens[at]) === 'PROPN' || (posOf(tokens[at]) === 'NOUN' && has(tokens[at], 'Definite=Def'));
