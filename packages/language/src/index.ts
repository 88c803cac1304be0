export { createAnalyser } from './analyse.ts';
export { toConllu } from './conllu.ts';
export { lix } from './counts.ts';
export { guessKind } from './kind/guess.ts';
export type { Resources } from './reader.ts';
export { readingProfile } from './reading/profile.ts';
export { createSpeller, type Speller, type SpellerParts } from './spell/speller.ts';
