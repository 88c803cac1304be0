import type { ByForm } from '../../model/index.ts';

/** A success criterion of WCAG as Norwegian law has it, and what a person looks for where a machine cannot tell. Plain data. */
export interface CriterionFacts {
  /** As in the standard: `1.4.3`. */
  readonly id: string;
  /** The name the standard has for it in addresses: `contrast-minimum`. */
  readonly slug: string;
  readonly level: 'A' | 'AA';
  /** The version of WCAG it came with. */
  readonly since: '2.0' | '2.1' | '2.2';
  /** Those whom the regulation on universal design lets off: nobody need meet it, or only the public sector must. */
  readonly exempt?: 'all' | 'private';
  /** What must be on a page for it to say anything; without it, any page. */
  readonly about?: 'media' | 'controls';
  /** The newest public test rules for web pages by Uutilsynet (tilsynet for universell utforming av ikt). */
  readonly tests: readonly string[];
  readonly name: ByForm<string>;
  /** What to look for, in our own words, one thing a line. */
  readonly look: ByForm<readonly string[]>;
}
