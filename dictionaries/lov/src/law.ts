/** What a letter speaks of when it cites an act. */
export type Topic =
  | 'waiting'
  | 'notice'
  | 'access'
  | 'reasons'
  | 'notification'
  | 'appeal'
  | 'deadline'
  | 'secrecy'
  | 'costs'
  | 'postponement';

/** That facts were held against a text on a day. What no check names has been held against nothing. */
export interface Check<Fact extends string> {
  readonly facts: readonly Fact[];
  /** The address of the page that was read, or `table`: the project's table of what letters must say, which is a copy and no law. */
  readonly against: string;
  readonly on: string;
}

type ByForm<T> = Readonly<Record<'nb' | 'nn', T>>;

/** An act: what it is called, when it holds, and what it says of appealing. Days as `YYYY-MM-DD`. */
export interface Act {
  readonly id: string;
  readonly number: string;
  readonly name: ByForm<string>;
  /** Other names and abbreviations. */
  readonly short: readonly string[];
  /** First day in force; undefined for an act that is adopted and waits, and for one we know only the end of. */
  readonly from?: string;
  /** Last day in force. */
  readonly to?: string;
  readonly replaces?: string;
  readonly replacedBy?: string;
  /** The last section that letters cite; what follows is about the act itself. */
  readonly last?: number;
  /** Sections, or the beginnings of them, that no act of the same name has after this one. */
  readonly only?: readonly string[];
  /** True when its sections are plain numbers, and those of the act that replaced it are not. */
  readonly plainSections?: boolean;
  /** Which sections are about what. */
  readonly topics?: Readonly<Partial<Record<Topic, readonly string[]>>>;
  /** How long one may appeal, where it stands, and to whom. */
  readonly appeal?: { readonly weeks: number; readonly section: string; readonly body: ByForm<string> };
  /** The act whose rules on appeal hold for what is decided by this one. */
  readonly appealBy?: string;
  /** Where the act itself is read. */
  readonly source: string;
  readonly checked: readonly Check<ActFact>[];
}

/** What can be checked of an act. */
export type ActFact = Exclude<keyof Act, 'id' | 'source' | 'checked'>;

/** A body or a standard that goes by a new name. */
export interface Body {
  readonly old: ByForm<readonly string[]>;
  readonly now: ByForm<string>;
  readonly since: string;
  readonly source: string;
  readonly checked: readonly Check<BodyFact>[];
}

/** What can be checked of a body. */
export type BodyFact = Exclude<keyof Body, 'source' | 'checked'>;

/** True for an act in force. One that is adopted has no first day until its date is set in the data; one that ended has a last day. */
export const holds = ({ from, to }: Act): boolean => from !== undefined && to === undefined;
