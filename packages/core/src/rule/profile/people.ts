/** A part of the organisation: who leads it, and which pages are its own. */
export interface Unit {
  readonly name: string;
  /** Other names it goes by. */
  readonly aliases?: readonly string[];
  /** Title of the one who answers for what it publishes. */
  readonly leaderTitle?: string;
  /** Name of the one who leads it. */
  readonly leader?: string;
  /** Addresses or files it owns, as patterns: `/barnehage/**`. */
  readonly pages?: readonly string[];
  readonly email?: string;
  readonly phone?: string;
}

/** A person who speaks for the organisation, or is chosen to it. */
export interface Person {
  readonly name: string;
  readonly title?: string;
  readonly unit?: string;
  /** Of those who are elected. */
  readonly party?: string;
}

/** Whom a role speaks for: all of the organisation, its own unit or committee, facts of its own work, or only the person. */
export type Speaks = 'organisation' | 'unit' | 'facts' | 'self';

/** What those with a title may say. It goes before what is known of the title from elsewhere. */
export interface Role {
  readonly title: string;
  readonly speaks: Speaks;
  /** Whether journalists are sent to them. */
  readonly press?: boolean;
}

/** Somebody who may speak for the organisation: a person or all with a title, of everything or of some matters. */
export interface Spokesperson {
  readonly name?: string;
  readonly title?: string;
  /** Matters or units; everything when not given. */
  readonly scope?: readonly string[];
}

/** How far rules about roles go for those who are free to speak for themselves. */
export interface RoleScope {
  /** Elected members other than the mayor and the deputy mayor: held to the rules, only advised, or left out. */
  readonly elected: 'full' | 'advice' | 'none';
  /** Representatives of unions and of safety at work. */
  readonly unions: 'full' | 'none';
  /** Employees who speak for themselves. */
  readonly employees: 'advice' | 'none';
}

/** Somebody who does the organisation's work on its behalf. */
export interface Contractor {
  readonly name: string;
  readonly hosts?: readonly string[];
}
