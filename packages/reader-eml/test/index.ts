export { handMadeMail } from './hand-made.ts';
