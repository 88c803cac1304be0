import type { LanguageTag } from '../model/index.ts';

/** A name of the organisation and whether it may be used. */
export interface Names {
  readonly official: string;
  /** Other forms that may stand for it: «kommunen», a short form. */
  readonly allowed: readonly string[];
  /** Used by some, better not: the name of the region. */
  readonly discouraged: readonly string[];
  /** Names of organisations that are merged into this one. */
  readonly retired: readonly string[];
}

/** What the organisation has promised in its communication strategy, and the rules that hold it to it. */
export interface Promise {
  readonly id: string;
  readonly quote: string;
  readonly rules: readonly string[];
  readonly because: string;
}

/** How to reach the organisation. */
export interface Contact {
  readonly visit?: string;
  readonly post?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly web?: string;
}

/** What the organisation looks like. Colours as `#rrggbb`, sizes in points. */
export interface Brand {
  readonly fonts: readonly string[];
  readonly colors: Readonly<Record<string, string>>;
  readonly minFontSizePt?: number;
  /** `%page%` stands for the page's own title. */
  readonly titlePattern?: string;
  readonly tagline?: string;
}

/** The level of government an organisation belongs to. The Language Act asks more of the state. */
export type Sector = 'state' | 'county' | 'municipality';

/** What the organisation writes where the norm lets it choose. */
export interface ChosenForms {
  /** How infinitives end in nynorsk: «å vera» or «å vere». */
  readonly infinitive?: 'a' | 'e';
  /** Words in the form that is chosen: «framtid», «naudsynt», «opplæringa». */
  readonly words: readonly string[];
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
  readonly units: readonly string[];
  /** Names of the Word styles that letters are written with. */
  readonly wordStyles: readonly string[];
  readonly brand: Brand;
  /** Words of the organisation's own that are spelt right. */
  readonly words: readonly string[];
  readonly promises: readonly Promise[];
}

/** The profile of somebody we know nothing about: rules that need facts stay silent. */
export const unknownProfile: Profile = {
  name: { official: '', allowed: [], discouraged: [], retired: [] },
  languages: [],
  forms: { words: [] },
  contact: {},
  units: [],
  wordStyles: [],
  brand: { fonts: [], colors: {} },
  words: [],
  promises: [],
};
