export { splitInfinitive, twoMeanings, words } from './former.ts';
export type { OptionalWord } from './optional-word.ts';
