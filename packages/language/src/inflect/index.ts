import { adjectiveParadigm } from './adjectives.ts';
import { looseNounParadigm, nounParadigm } from './nouns.ts';
import type { Inflect, Paradigm, Slot } from './paradigm.ts';
import { looseVerbParadigm, verbParadigm } from './verbs.ts';

export type { Gender, Inflect, Lexeme, Paradigm, Slot, WordClass } from './paradigm.ts';
export { slotOf } from './slot.ts';

/** Inflects words and phrases of word lists, and what they suggest. Of a phrase the first word is inflected: «sørge for» gives «sørger for». */
export const inflect: Inflect = ({ text, class: wordClass, gender, language, loose = false }) => {
  const [head = '', ...rest] = text.split(' ');
  const own = paradigmOf[wordClass](head, language, gender, loose);
  if (own === undefined || rest.length === 0) return own;
  const tail = ` ${rest.join(' ')}`;
  return Object.fromEntries(
    (Object.entries(own) as [Slot, readonly string[]][]).map(([slot, forms]) => [slot, forms.map((form) => form + tail)]),
  );
};

type Inflector = (
  word: string,
  ...how: [language: 'nb' | 'nn', gender: 'm' | 'f' | 'n' | undefined, loose: boolean]
) => Paradigm | undefined;

const paradigmOf: Readonly<Record<'verb' | 'noun' | 'adjective', Inflector>> = {
  verb: (word, language, _, loose) => (loose ? looseVerbParadigm : verbParadigm)(word, language),
  noun: (word, language, gender, loose) => (loose ? looseNounParadigm(word, language) : nounParadigm(word, language, gender)),
  adjective: adjectiveParadigm,
};
