import { defineRule, isQuoted, type Sentence } from '@klarsyn/core';
import { has, lowerOf, posOf, setOf, spanOf, textOf } from './shared/words.ts';

/** Present participles that stand for a clause: «tilhørende» for «som hører til». */
const clauses =
  setOf(`foreliggende tilhørende gjeldende omhandlende vedkommende påfølgende etterfølgende gjenstående resterende motstående bakenforliggende
  foranstående føreliggjande føreliggande tilhøyrande gjeldande påfølgjande gjenståande resterande attståande`);
/** Past participles of the same kind. */
const past = setOf('omhandlede omhandla forannevnte førnevnte ovennevnte nedennevnte');
/** Adverbs of time before a past participle: «tidligere innvilget». */
const times = setOf('tidligere tidlegare allerede allereie nylig nyleg senere seinare først sist hittil nettopp');
/** Parts of a body of law, with which «tilhørende» makes a set phrase: «loven med tilhørende forskrift». */
const legal = /^(?:(?:tilhørende|tilhøyrande) (?:for|fore)skrift(?:er|ar)?|gjeld[ea]nde (?:rett|lov))$/iu;
const cheap = /(?:[ea]nde|[aei]dde|ede|te|ne|a)(?!\p{L})/u;

export default defineRule({
  id: 'klarsprak/partisipp-konstruksjon',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Partisippet pakker en setning inn i et ord',
      why: '«Din tidligere innvilgede periode» må leses to ganger. Det er kansellistil.',
      advice: 'Pakk ut med «som» eller et verb: «perioden vi har innvilget», «reglene som gjelder».',
    },
    nn: {
      title: 'Partisippet pakkar ei setning inn i eit ord',
      why: '«Din tidlegare innvilga periode» må lesast to gonger. Det er kansellistil.',
      advice: 'Pakk ut med «som» eller eit verb: «perioden vi har innvilga», «reglane som gjeld».',
    },
  },
  sources: [{ title: 'Språkrådet: Kutt kansellistilen' }],
  messages: {
    nb: { packed: '«{found}» er tungt. Bruk «som» eller et verb.' },
    nn: { packed: '«{found}» er tungt. Bruk «som» eller eit verb.' },
  },
  check(sentence, context) {
    if (!cheap.test(sentence.plain)) return undefined;
    return sentence.tokens.flatMap((_token, at) => {
      const first = isClause(sentence, at) ? at : isTimed(sentence, at) ? at - 1 : undefined;
      if (first === undefined) return [];
      const span = spanOf(sentence, first, nounAfter(sentence, at) ?? at);
      return legal.test(textOf(sentence, span)) || isQuoted(context.document, span)
        ? []
        : ({ message: 'packed', values: { found: textOf(sentence, span) }, at: span } as const);
    });
  },
  examples: [
    { text: 'Din ⟦tidligere innvilgede periode⟧ er over.' },
    { text: 'Du får en pc med ⟦tilhørende lader⟧.' },
    { text: 'Prisen følger ⟦gjeldende satser⟧.' },
    { text: 'Perioden vi har innvilget, er over.' },
    { text: 'Du får en pc med lader, og du følger reglene som gjelder.' },
    { text: 'Fristen er gjeldende fra i dag.', note: 'Ikke foran et substantiv.' },
    { text: 'Vi følger loven med tilhørende forskrifter.', note: 'Et fast uttrykk i jussen.' },
    { text: 'Vi sendte tidligere brev til alle elever på videregående skole.' },
    { language: 'nn', text: '⟦Tidlegare innvilga støtte⟧ blir ikkje endra.' },
    { language: 'nn', text: 'Du får ein pc med ⟦tilhøyrande ladar⟧.' },
    { language: 'nn', text: 'Prisen følgjer ⟦gjeldande satsar⟧.' },
    { language: 'nn', text: 'Støtta vi har innvilga, blir ikkje endra.' },
    { language: 'nn', text: 'Du får ein pc med ladar, og du følgjer reglane som gjeld.' },
    { language: 'nn', text: 'Vi sende tidlegare brev til alle elevar.' },
  ],
});

/** A participle of the lists before its noun. */
const isClause = (sentence: Sentence, at: number): boolean => {
  const word = lowerOf(sentence.tokens[at]);
  return (clauses.has(word) || past.has(word)) && nounAfter(sentence, at) !== undefined;
};

/** A past participle before its noun, with an adverb of time before it. */
function isTimed(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (!times.has(lowerOf(tokens[at - 1])) || /nde$/u.test(lowerOf(tokens[at]))) return false;
  if (!has(tokens[at], 'VerbForm=Part') && !/(?:era|iga|ala|nga|ilga)$/u.test(lowerOf(tokens[at]))) return false;
  if (/^(?:vore|vært|blitt|vorte)$/.test(lowerOf(tokens[at]))) return false;
  if (/^(?:AUX|VERB)$/.test(posOf(tokens[at - 2])) || lowerOf(tokens[at - 2]) === 'å') return false;
  return nounAfter(sentence, at) === at + 1;
}

/** The noun after a participle, another adjective between them or not. */
function nounAfter({ tokens }: Sentence, at: number): number | undefined {
  const noun = posOf(tokens[at + 1]) === 'ADJ' ? at + 2 : at + 1;
  return posOf(tokens[noun]) === 'NOUN' ? noun : undefined;
}
