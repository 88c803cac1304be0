import { nb } from '../words/nb.ts';

/** A family of rules with a name of its own: one of our packs. */
export type Family = keyof typeof nb.family;

/** The families, in the order they are told. */
export const families = Object.keys(nb.family) as readonly Family[];

/** The family of a rule: the first part of its id. */
export const familyOf = (rule: string): string => rule.split('/')[0] ?? '';

/** Hides the cards of a family whose box is not ticked. */
export const familyStyle = families
  .map((family) => `body:has(#show-${family}:not(:checked)) .rule.f-${family} { display: none; }`)
  .join('\n');
