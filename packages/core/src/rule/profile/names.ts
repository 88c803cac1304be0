import type { LanguageTag } from '../../model/index.ts';

/** The names of the organisation, and whether each may be used. */
export interface Names {
  readonly official: string;
  /** Other forms that may stand for it: «kommunen», a short form. */
  readonly allowed: readonly string[];
  /** Used by some, better not: the name of the region. */
  readonly discouraged: readonly string[];
  /** Names of others that hold a discouraged name: a company, a newspaper. They may stand. */
  readonly exceptions: readonly string[];
  /** Names of organisations that are merged into this one. */
  readonly retired: readonly string[];
}

/** The level of government an organisation belongs to, or none. The Language Act asks more of the state, the regulation on universal design less of others. */
export type Sector = 'state' | 'county' | 'municipality' | 'private';

/** What the organisation writes where the norm lets it choose. */
export interface ChosenForms {
  /** How infinitives end in nynorsk: «å vera» or «å vere». */
  readonly infinitive?: 'a' | 'e';
  /** Words in the form that is chosen: «framtid», «naudsynt», «opplæringa». */
  readonly words: readonly string[];
}

/** A form of Norwegian with a text in it. */
export type InForms = Readonly<Record<LanguageTag, string>>;
