export { canary } from './canary.ts';
export { handMadeParts, style } from './hand-made.ts';
