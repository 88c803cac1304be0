export { has, type Letter, partOf, readLetter, saysTime, vagueIn } from './letter.ts';
export { type Outcome, type Part, type PartName, partNames } from './part.ts';
export type { Unit } from './units.ts';
