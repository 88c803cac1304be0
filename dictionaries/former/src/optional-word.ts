/** A word that may be written in two ways in one form of Norwegian, both right. */
export interface OptionalWord {
  /** The two ways, as an organisation names its choice. */
  readonly ways: readonly [string, string];
  /** All spellings, pair by pair. `where`: the whole word, its beginning, or any part of it. */
  readonly pairs: readonly { readonly spelt: readonly [string, string]; readonly where: 'whole' | 'start' | 'part' }[];
}
