import type { Complaint, Form, Format, KindOfDocument, LanguageTag, NodeId, Place, ReadingProfile, Region } from '../model/index.ts';
import type { Certainty, Json, Need, Principle, Severity, UnreadPage, Values, WcagSector } from '../rule/index.ts';

/** Where a finding stands, in the words a person uses. Texts are masked. */
export interface Where {
  /** The heading it stands under, or in. */
  readonly heading?: string;
  readonly region?: Region;
  /** The words just before and after it in the same block. */
  readonly before: string;
  readonly after: string;
}

/** A fix, with its edits in the places of the original. */
export interface PlacedFix {
  readonly title?: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly place: Place; readonly replacement: string }[];
}

/** A problem, said in the reader's language and placed in the original. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
  readonly messageId: string;
  readonly values: Values;
  readonly place: Place;
  readonly where: Where;
  /** What it covers, at most 80 characters, masked. */
  readonly excerpt: string;
  /** The HTML of the element, at most 80 characters, masked. */
  readonly snippet?: string;
  /** A picture of the page with the element framed: the file it was written to. */
  readonly picture?: string;
  /** The same for the same fault after other text has changed; made from masked text. */
  readonly fingerprint: string;
  readonly tags: readonly string[];
  /** What the reader needs that it stands in the way of (ISO 24495-1). */
  readonly principle: Principle;
  readonly engines?: readonly string[];
  readonly related?: readonly Place[];
  readonly fix?: PlacedFix;
  /** Set when somebody has accepted it: it no longer counts. */
  readonly suppressed?: { readonly reason: string };
}

/** How many subjects a rule looked at, and what it found. */
export interface Outcome {
  readonly tested: number;
  readonly failed: number;
  readonly review: number;
}

/** A rule that did not run, and why. A skipped rule has not passed. */
export interface Skipped {
  readonly rule: string;
  readonly because: 'format' | 'language' | 'needs' | 'off';
  readonly missing?: Need;
}

/** A rule that broke on a subject. It costs that rule on that subject, and exit code 2. */
export interface Crash {
  readonly rule: string;
  readonly error: string;
}

/** A suppression that stands in a document or holds for it, and whether it does anything. */
export interface SuppressionUse {
  /** Where it stands: in the text, or at a line of a config. */
  readonly from: 'text' | 'config';
  readonly source?: string;
  readonly place?: Place;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  /** Date when it was written, where the document itself says so. */
  readonly since?: string;
  readonly state: 'used' | 'unused' | 'expired' | 'without-reason' | 'without-rule' | 'unknown-rule' | 'unknown-day';
  /** How many findings it accepts. */
  readonly count: number;
}

/** Why an input, or part of it, could not be checked. */
export interface InputError {
  readonly code: string;
  /** One line: the input, what is wrong, what to do. */
  readonly message: string;
  /** What the server answered instead of a page (HTTP). */
  readonly status?: number;
}

/** What is known of one WCAG criterion. Never "passed": a machine cannot know that. */
export interface Criterion {
  readonly criterion: string;
  readonly state: 'breach' | 'nothing-found' | 'person-must-look';
  /** The rules behind the state; none when no rule looks at it. */
  readonly because: readonly string[];
}

/** What is known of one WCAG criterion over all pages of a run, and what a person looks for. */
export interface CriterionReport extends Criterion {
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Set when the law does not ask for it. */
  readonly advice?: true;
  /** How many pages have this state. */
  readonly onPages: number;
  /** Uutilsynet's test rules for it. */
  readonly tests: readonly string[];
  /** What to look for, one thing a line. */
  readonly look: readonly string[];
}

/** What is known of the criteria that the pages of a run are held against. */
export interface WcagReport {
  readonly sector: WcagSector;
  readonly pages: number;
  readonly criteria: readonly CriterionReport[];
}

/** The part of the organisation that a document belongs to, and who leads it. Masked. */
export interface Owner {
  readonly unit: string;
  readonly leader?: string;
}

/** All that was found in one document. */
export interface DocumentReport {
  readonly uri: string;
  /** The state the page was in, by its name, when it was looked at in more than one: «Åpen meny». */
  readonly state?: string;
  readonly format: Format;
  readonly language: LanguageTag | undefined;
  readonly title?: string;
  readonly kind?: KindOfDocument;
  /** Whom it says that it belongs to. */
  readonly owner?: Owner;
  /** How it reads; absent when it has no running text in Norwegian. */
  readonly reading?: ReadingProfile;
  readonly findings: readonly Finding[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly skipped: readonly Skipped[];
  readonly crashes: readonly Crash[];
  readonly errors: readonly InputError[];
  /** What was wrong with the content, or cut; the rest was read and checked. */
  readonly complaints: readonly Complaint[];
  readonly criteria: readonly Criterion[];
  readonly suppressions?: readonly SuppressionUse[];
  /** Pages it links to that were asked for and are not there, when they are no documents of the run themselves. */
  readonly dead?: readonly UnreadPage[];
  /** What the document gave to the rules across pages, by rule. */
  readonly facts?: Readonly<Record<string, Json>>;
}

/** How many findings there are of each weight; `review` is what a person must judge. */
export type Tally = Readonly<Record<Severity | 'review', number>>;

/** A fault that can be mended in one go: the same thing in a template, or the same kind of thing on single pages. */
export interface SharedFault {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** How many pages have it, and where it was seen first. */
  readonly pages: number;
  readonly first: string;
  readonly excerpt: string;
  /** True when it is the same thing in the same place on many pages. */
  readonly isTemplate: boolean;
}

/** A part of a site, and what was found in it. */
export interface Part {
  readonly name: string;
  readonly pages: number;
  readonly tally: Tally;
}

/** What a site looks like as a whole. */
export interface SiteSummary {
  readonly pages: number;
  /** Pages that could not be checked, and why. */
  readonly unread: readonly { readonly uri: string; readonly code: string; readonly message: string }[];
  readonly tally: Tally;
  /** What would help most readers if it was mended, first what touches most pages and weighs most. */
  readonly faults: readonly SharedFault[];
  readonly worst: readonly Part[];
  /** By the first part of the address. */
  readonly sections: readonly Part[];
  /** By the unit that owns the page, where pages name one. */
  readonly units: readonly Part[];
}

/** What was found across the documents of one run. */
export interface SiteReport {
  readonly findings: readonly (Finding & { readonly uri: string })[];
  readonly crashes: readonly Crash[];
  /** What the site looks like as a whole, when a whole site was checked. */
  readonly summary?: SiteSummary;
}

/** The whole result, as plain data. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly locale: Form;
  readonly documents: readonly DocumentReport[];
  readonly site?: SiteReport;
  /** Of the pages among the documents; absent when there are none. */
  readonly wcag?: WcagReport;
  /** Set when this is one part of a run that was split: part `index` (from 1) of `count`; `by` address for a site, else dealt out one by one. */
  readonly shard?: { readonly index: number; readonly count: number; readonly by?: 'address' };
}

/** Makes text of a report. */
export type Reporter = (report: Report) => string;

/** A problem on its way to become a finding: where it begins in the document, for sorting. */
export interface Order {
  readonly node: NodeId;
  readonly start: number;
}
