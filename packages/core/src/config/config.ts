import type { DocumentKind, Form, NodeId } from '../model/index.ts';
import type { Profile, Severity } from '../rule/index.ts';

/** How hard one rule is: a severity, off, or a severity with options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>];

/** Settings of rules by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Other settings for some files or some kinds of document. */
export interface Override {
  readonly files?: readonly string[];
  readonly kinds?: readonly DocumentKind[];
  readonly kind?: DocumentKind;
  readonly rules?: RuleSettings;
}

/** Findings that are known and accepted, with a reason. */
export interface Suppression {
  readonly rules: readonly string[];
  readonly files?: readonly string[];
  readonly phrase?: string;
  /** CSS selector: only what it selects, and what stands in that. */
  readonly selector?: string;
  readonly reason: string;
  /** Date `yyyy-mm-dd` after which it no longer counts. */
  readonly until?: string;
}

/**
 * One thing to do on a page. Fields, buttons and links are named by what a person sees, or by a CSS selector. A value that begins with `$` is
 * read from the environment. `wait` waits for a text, or so many milliseconds.
 */
export type Step =
  | { readonly goto: string }
  | { readonly fill: Readonly<Record<string, string>> }
  | { readonly click: string }
  | { readonly wait: string | number };

/** A state that pages are checked in as well: a menu that is open, a phone, the dark, paper. Without a name it is how the pages are made ready first. */
export interface NamedState {
  readonly name?: string;
  /** Patterns for the path of the pages; all when not given. */
  readonly pages?: readonly string[];
  readonly viewport?: 'desktop' | 'tablet' | 'mobile';
  readonly scheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  readonly do?: readonly Step[];
}

/** A config file as it is written. Which rules run, and how hard; who writes stands in the profile it names. */
export interface Config {
  readonly $schema?: string;
  readonly profile?: string;
  readonly form?: Form;
  readonly extends?: readonly string[];
  /** Folders with rule files of the organisation's own. */
  readonly packs?: readonly string[];
  readonly rules?: RuleSettings;
  readonly overrides?: readonly Override[];
  readonly suppress?: readonly Suppression[];
  /** Merge fields that the letter system knows. */
  readonly fields?: readonly string[];
  readonly kind?: DocumentKind;
  /** Also hold pages against WCAG 2.2, as advice. */
  readonly wcag22?: boolean;
  /** How to log in, once for all pages. */
  readonly login?: readonly Step[];
  readonly steps?: readonly NamedState[];
}

/** A config and where it came from: `klarsyn:anbefalt`, or a file. Later layers win. */
export interface Layer {
  readonly source: string;
  readonly config: Config;
}

/** What holds for one document, when presets, files and overrides have been laid on top of each other. */
export interface Settings {
  readonly profile: Profile;
  readonly form: Form;
  readonly rules: RuleSettings;
  readonly suppress: readonly SettledSuppression[];
  /** Also WCAG 2.2, as advice. */
  readonly wcag22?: boolean;
  /** The day the run is made, `yyyy-mm-dd`: what is accepted until an earlier day no longer is. Without it nothing ends, and rules that need it are skipped. */
  readonly today?: string;
}

/** A suppression of the config as it holds for one document. */
export interface SettledSuppression extends Suppression {
  /** Where it stands: `klarsyn.config.yaml:12`. */
  readonly source?: string;
  /** What its selector selects here. */
  readonly nodes?: readonly NodeId[];
}

/** What holds for one rule in one document. */
export interface Settled {
  readonly severity: Severity | 'off';
  readonly options: object;
}
