/** What became of a damaged file: what was wrong with how it was treated (nothing, when all is well), and the code it was refused with, if it was. */
export interface Verdict {
  readonly refused?: string;
  readonly faults: readonly string[];
}
