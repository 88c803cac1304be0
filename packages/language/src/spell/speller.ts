import { type Model, openModel } from '../model.ts';
import { openGraph } from '../words/graph.ts';
import { knows, type Vocabulary } from './know.ts';
import { suggest } from './suggest.ts';

/** Tells right from wrong spelling in one form of Norwegian. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  /** At most five words that may have been meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

/** What a speller is made of, as bytes, and the words an organisation spells its own way. */
export interface SpellerParts {
  readonly graph: Uint8Array;
  /** Knows which words are common; without it suggestions go by letters alone. */
  readonly model?: Uint8Array;
  readonly own?: readonly string[];
}

/** Makes a speller. Throws when the bytes are not what they should be. */
export function createSpeller({ graph, model, own = [] }: SpellerParts): Speller {
  const vocabulary: Vocabulary = { graph: openGraph(graph), own: new Set(own) };
  const counts = model === undefined ? new Map<string, number>() : countsOf(openModel(model));
  return {
    knows: (word) => knows(vocabulary, word),
    suggest: (word) => suggest(vocabulary, word, (other) => counts.get(other) ?? 0),
  };
}

/** How often each common word stands in edited text. */
export function countsOf(model: Model): ReadonlyMap<string, number> {
  const lines = new TextDecoder().decode(model.part('counts')).split('\n');
  return new Map(lines.map((line) => line.split('\t')).map(([word = '', times = '0']) => [word, Number(times)]));
}
