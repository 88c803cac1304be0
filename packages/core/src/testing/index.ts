export { faultsOf, shapeFaults } from './faults.ts';
export { letter } from './letter.ts';
export { bareOutline, outline } from './outline.ts';
export { placesIn, placesNamed, type Reach, straysAmong } from './strays.ts';
