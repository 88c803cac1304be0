export { canary } from './canary.ts';
export { handMadeParts } from './hand-made.ts';
