export { createAnalyser, type Resources } from './analyse.ts';
export { lix } from './counts.ts';
export { guessKind } from './kind/guess.ts';
