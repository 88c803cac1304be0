export { has, type Letter, partOf, readGist, readLetter, saysTime, vagueIn } from './letter.ts';
export { type Outcome, type Part, type PartName, partNames } from './part.ts';
export { isGreeting, type Unit } from './units.ts';
