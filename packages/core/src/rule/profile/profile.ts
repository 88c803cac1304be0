import type { LanguageTag } from '../../model/index.ts';
import type { Brand } from './brand.ts';
import type { AccessibilityStatements, AnswerTimes, Contact, Crisis, Privacy, SocialAccount, Web } from './contact.ts';
import type { Letters } from './letter.ts';
import type { ChosenForms, Names, Sector } from './names.ts';
import type { Contractor, Person, Role, RoleScope, Spokesperson, Unit } from './people.ts';

/** What the organisation has promised in its communication strategy, and the rules or features that hold it to it. */
export interface Promise {
  readonly id: string;
  /** What is promised, in few words of our own. */
  readonly quote: string;
  /** Ids of rules, or `feature:<name>`; empty when a machine cannot see it. */
  readonly rules: readonly string[];
  /** Where it stands in the strategy; and why no machine can see it, when none can. */
  readonly because: string;
}

/** Who writes. Says nothing about which rules run. */
export interface Profile {
  readonly name: Names;
  readonly orgNumber?: string;
  /** The form of Norwegian the organisation has chosen first, and any others it writes. */
  readonly languages: readonly LanguageTag[];
  readonly sector?: Sector;
  readonly forms: ChosenForms;
  readonly contact: Contact;
  readonly answerTimes: AnswerTimes;
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly spokespersons: readonly Spokesperson[];
  readonly roleScope: RoleScope;
  readonly contractors: readonly Contractor[];
  readonly web: Web;
  readonly social: readonly SocialAccount[];
  readonly accessibility: AccessibilityStatements;
  readonly letters: Letters;
  readonly crisis: Crisis;
  readonly privacy: Privacy;
  readonly brand: Brand;
  /** Words of the organisation's own that are spelt right. */
  readonly words: readonly string[];
  readonly promises: readonly Promise[];
  /** Facts that nobody has found yet, in words: they stay unset. */
  readonly unknown: readonly string[];
  /** Day `yyyy-mm-dd` when somebody must read the profile again. */
  readonly reviewBy?: string;
}

/** The profile of somebody we know nothing about: rules that need facts stay silent. */
export const unknownProfile: Profile = {
  name: { official: '', allowed: [], discouraged: [], exceptions: [], retired: [] },
  languages: [],
  forms: { words: [] },
  contact: {},
  answerTimes: {},
  units: [],
  people: [],
  roles: [],
  spokespersons: [],
  roleScope: { elected: 'advice', unions: 'none', employees: 'none' },
  contractors: [],
  web: { hosts: [], retiredHosts: [], intranet: [], emailDomains: [], pages: {}, maxAgeDays: {} },
  social: [],
  accessibility: {},
  letters: { head: [], foot: [], signature: [], emailSignature: [], styles: [] },
  crisis: {},
  privacy: { accounts: [] },
  brand: { fonts: [], officeFonts: [], colors: {}, pairs: [], headings: {}, retiredTaglines: [], favicon: [] },
  words: [],
  promises: [],
  unknown: [],
};
