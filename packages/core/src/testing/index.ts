export { faultsOf } from './faults.ts';
export { letter } from './letter.ts';
export { outline } from './outline.ts';
