import { defineRule, isQuoted } from '@klarsyn/core';
import { has, lemmaOf, lowerOf, posOf, setOf, spanOf } from './shared/words.ts';

/** Verbs that take «å» and are never done beside another verb: whatever form they have, «og» + infinitive after them is «å». */
const always = setOf('prøve forsøke klare greie unngå nekte våge');
/** Verbs that may be done beside another: only where they have another form than the infinitive after them. */
const unlike = setOf(
  'huske hugse glemme gløyme ønske ønskje velge velje lære begynne byrje slutte planlegge planleggje vurdere love anbefale tilrå oppfordre pleie',
);
/** Adjectives that judge an act: «viktig å lese». */
const judging = setOf(
  'viktig lett vanskelig vanskeleg mulig mogleg umulig umogleg nødvendig naudsynt fint greit lurt lov bra enkelt vanlig vanleg tillatt',
);
const stranded = setOf('på av i om med til for ved etter under over mot');
const cheap = /(?<!\p{L})(?:og|å)(?!\p{L})/u;

export default defineRule({
  id: 'klarsprak/og-aa-feil',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: '«Og» og «å» er byttet om',
      why: 'Leseren må lese setningen to ganger, og teksten virker lite gjennomarbeidet.',
      advice: 'Skriv «å» foran infinitiv, og «og» mellom to ledd av samme slag.',
    },
    nn: {
      title: '«Og» og «å» er bytte om',
      why: 'Lesaren må lese setninga to gonger, og teksten verkar lite gjennomarbeidd.',
      advice: 'Skriv «å» framfor infinitiv, og «og» mellom to ledd av same slag.',
    },
  },
  sources: [{ title: 'Språkrådet: og eller å' }],
  messages: {
    nb: { mixed: 'Her skal det stå «{instead}».' },
    nn: { mixed: 'Her skal det stå «{instead}».' },
  },
  check(sentence, context) {
    const { tokens, facts, plain } = sentence;
    if (!cheap.test(plain) || facts === undefined) return undefined;
    const slips = facts.slips.flatMap(({ kind, start, instead }) => (kind === 'og-aa' && !isStranded(start) ? [{ start, instead }] : []));
    const taken = tokens.flatMap((_token, at) => (isTaken(at) ? [{ start: at, instead: 'å' }] : []));
    const all = [...slips, ...taken.filter(({ start }) => slips.every((slip) => slip.start !== start))];
    return all.flatMap(({ start, instead }) => {
      const at = spanOf(sentence, start, start);
      if (isQuoted(context.document, at)) return [];
      return { message: 'mixed', values: { instead }, at, fix: { safe: true, edits: [{ span: at, replacement: instead }] } } as const;
    });

    /** «bygge videre på og ha»: the preposition belongs to the verb before, and «og» may be right. */
    function isStranded(at: number): boolean {
      return stranded.has(lowerOf(tokens[at - 1])) && !/^pass/u.test(lowerOf(tokens[at - 2]));
    }

    /** «husk og svare», «viktig og lese»: an infinitive after «og» where there is none before it to stand beside. */
    function isTaken(at: number): boolean {
      const verb = tokens[at - 1];
      const next = tokens[at + 1];
      if (tokens[at]?.form !== 'og' || posOf(next) !== 'VERB' || !/[eå]$/u.test(lowerOf(next))) return false;
      const isInfinitive = has(next, 'VerbForm=Inf');
      if (judging.has(lowerOf(verb))) return isInfinitive && /^(?:AUX|ADV)$/.test(posOf(tokens[at - 2]));
      if (posOf(verb) !== 'VERB') return false;
      if (always.has(lemmaOf(verb))) return isInfinitive && tokens[at - 2]?.form !== ',' && lowerOf(next) !== 'feile';
      return (isInfinitive || has(verb, 'Mood=Imp')) && unlike.has(lemmaOf(verb)) && !has(verb, 'VerbForm=Inf');
    }
  },
  examples: [
    { text: 'Husk ⟦og⟧ sende oss kvitteringen.', becomes: 'Husk å sende oss kvitteringen.' },
    { text: 'Du må prøve ⟦og⟧ svare innen fristen.', becomes: 'Du må prøve å svare innen fristen.' },
    { text: 'Det er viktig ⟦og⟧ lese hele brevet.', becomes: 'Det er viktig å lese hele brevet.' },
    { text: 'Husk å sende oss kvitteringen.' },
    { text: 'Du må lese og svare på brevet.' },
    { text: 'Både barn og voksne er velkomne.' },
    { language: 'nn', text: 'Hugs ⟦og⟧ sende oss kvitteringa.', becomes: 'Hugs å sende oss kvitteringa.' },
    { language: 'nn', text: 'Du må prøve ⟦og⟧ svare innan fristen.', becomes: 'Du må prøve å svare innan fristen.' },
    { language: 'nn', text: 'Det er viktig ⟦og⟧ lese heile brevet.', becomes: 'Det er viktig å lese heile brevet.' },
    { language: 'nn', text: 'Hugs å sende oss kvitteringa.' },
    { language: 'nn', text: 'Du må lese og svare på brevet.' },
    { language: 'nn', text: 'Både barn og vaksne er velkomne.' },
  ],
});
