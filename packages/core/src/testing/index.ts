export { faultsOf } from './faults.ts';
export { letter } from './letter.ts';
export { mutateBytes, mutateParts, random } from './mutate.ts';
export { bareOutline, outline } from './outline.ts';
