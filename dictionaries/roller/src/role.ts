/** Who somebody is in a municipality. */
export type Level = 'elected' | 'management' | 'leader' | 'caseworker' | 'employee' | 'union' | 'external';

/** Whom a title speaks for when nobody says otherwise. A profile may say otherwise. */
export type SpeaksFor = 'organisation' | 'administration' | 'unit' | 'facts' | 'party' | 'self' | 'nobody';

/** A title in both forms of Norwegian. */
export interface Role {
  readonly nb: string;
  readonly nn: string;
  readonly level: Level;
  readonly speaks: SpeaksFor;
  /** Other ways to write it. */
  readonly other?: readonly string[];
}

/** A political party: names in full, and the short forms it is known by. */
export interface Party {
  readonly names: readonly string[];
  readonly short: readonly string[];
}
