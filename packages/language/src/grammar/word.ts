/** A word as the grammar sees it: its likeliest reading. */
export interface Word {
  readonly form: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly features: readonly string[];
}
