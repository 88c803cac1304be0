import type { DocumentKind } from '../../model/index.ts';

/** How to reach the organisation: in person, in writing, by phone. */
export interface Contact {
  /** Address to visit. */
  readonly visit?: string;
  /** Opening hours of the address to visit. */
  readonly hours?: string;
  readonly post?: string;
  readonly email?: string;
  /** Address of a form to write in. */
  readonly form?: string;
  readonly phone?: string;
  readonly phoneHours?: string;
  readonly sms?: string;
  readonly chat?: string;
  readonly web?: string;
  /** Who talks to the press: an e-mail address or a number. */
  readonly press?: string;
}

/** A way to write or call that has an answer time. */
export type AnswerWay = 'email' | 'form' | 'post' | 'phone' | 'feedback' | 'social';

/** Days until an answer, by way: working days where `unit` says so. */
export type AnswerTimes = Readonly<Partial<Record<AnswerWay, { readonly days: number; readonly working: boolean }>>>;

/** Pages that everybody must be able to find, by what they are. Addresses, or paths on the first host. */
export interface KnownPages {
  readonly privacy?: string;
  readonly cookies?: string;
  readonly access?: string;
  readonly openData?: string;
  readonly politics?: string;
  readonly feedback?: string;
  readonly search?: string;
  readonly press?: string;
}

/** Where the organisation is on the web. Hosts without `https://`. */
export interface Web {
  /** The one way to write the address: `www.fjordvik.example`. */
  readonly canonical?: string;
  /** All sites that carry the organisation's look, sub-sites too. */
  readonly hosts: readonly string[];
  /** Hosts of organisations that are merged into this one. */
  readonly retiredHosts: readonly string[];
  readonly intranet: readonly string[];
  /** What stands after `@` in its e-mail addresses. */
  readonly emailDomains: readonly string[];
  readonly pages: KnownPages;
  /** Largest age of a page in days, by its kind. */
  readonly maxAgeDays: Readonly<Partial<Record<DocumentKind, number>>>;
  /** CSS selector of the way to say what one thinks of a page. */
  readonly feedbackSelector?: string;
  /** Licence of open data: `NLOD`, `CC BY 4.0`. */
  readonly dataLicence?: string;
  /** Days from a meeting to its minutes. */
  readonly minutesDays?: number;
  /** Working days from a document to the public list of post. */
  readonly postListDays?: number;
}

/** An account of the organisation in a social medium. */
export interface SocialAccount {
  /** Host of the medium: `facebook.com`. */
  readonly host: string;
  /** Name of the account as it stands in its address. */
  readonly account: string;
  readonly unit?: string;
}

/** The statement of accessibility of each site, as `https://uustatus.no/…`. */
export type AccessibilityStatements = Readonly<Record<string, string>>;

/** The front page when something is wrong: where the message stands and what it must have. */
export interface Crisis {
  /** CSS selector of the message. */
  readonly selector?: string;
  /** Colours of the message, as `#rrggbb`. */
  readonly text?: string;
  readonly background?: string;
  readonly phone?: string;
  readonly page?: string;
}

/** What of people's data may stand in the open. */
export interface Privacy {
  /** The organisation's own account numbers. */
  readonly accounts: readonly string[];
  /** Attribute or word that says that those in a picture have agreed. */
  readonly consentMark?: string;
}
