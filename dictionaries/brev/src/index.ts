export { phrases } from './phrases.ts';
