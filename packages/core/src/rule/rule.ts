import type { Analysis, ByForm, Document, Form, Format, Kind, LanguageTag, NodeId, NodeOf, Place, Sentence, Span } from '../model/index.ts';
import type { Example } from './example.ts';
import type { Values } from './message.ts';
import type { Profile } from './profile/index.ts';

/** How much a finding weighs. `error` stops a deployment by default. */
export type Severity = 'error' | 'warning' | 'hint';
/** `review`: a machine cannot tell, a person must look (ACT: cantTell; axe: incomplete). */
export type Certainty = 'certain' | 'review';

/** A change of the text: these characters become those. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
}

/** Edits that mend a problem. `safe` only when no reader could disagree. */
export interface Fix {
  readonly title?: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule found: which message, with which values, where. */
export interface Problem<M extends string = string> {
  readonly message: M;
  readonly values?: Values;
  /** The subject itself when not given. */
  readonly at?: Span | NodeId;
  readonly certainty?: Certainty;
  /** For one case that weighs more or less than the rule's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly (Span | NodeId)[];
  /** The engines that say the same. */
  readonly engines?: readonly string[];
  readonly fix?: Fix;
}

/** A problem seen only across pages. `uri` and `place` say on which page and where. */
export interface SiteProblem<M extends string = string> extends Pick<Problem<M>, 'message' | 'values' | 'certainty' | 'severity'> {
  readonly uri: string;
  readonly place?: Place;
}

/**
 * What a rule may know beside its subject. A sentence rule that has found nothing and has not looked at `document` or `analysis` is not asked about the same
 * words again: it takes the context whole, and looks when it has found something.
 */
export interface Context<O = object> {
  readonly options: O;
  readonly document: Document;
  readonly analysis: Analysis;
  readonly profile: Profile;
  /** The day of the run, `yyyy-mm-dd`; always set for a rule that needs it. */
  readonly today?: string;
}

/** What a site rule may know while it collects: also where a node stands, for its facts. */
export interface CollectContext<O = object> extends Context<O> {
  readonly place: (at: Span | NodeId) => Place;
}

/** Anything that survives JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The facts one page gave to a site rule. */
export interface PageFacts<F = Json> {
  readonly uri: string;
  readonly facts: F;
}

/** A page that was asked for and could not be read: the code of what was wrong. */
export interface UnreadPage {
  readonly uri: string;
  readonly code: string;
}

/** What a site rule may know when it judges. */
export interface SiteContext<O = object> {
  readonly options: O;
  readonly profile: Profile;
  readonly unread: readonly UnreadPage[];
}

/** What a rule needs to be known of a document. A rule whose needs are missing is skipped, and the report says so. */
export type Need = 'html' | 'word' | 'access' | 'look' | 'audits' | 'probes' | 'profile' | 'kind' | 'today';

/** What a rule says of itself in one form of Norwegian. */
export interface RuleDocs {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  /** What a machine can decide here and what is left to a person, by format where that differs, in a few short sentences. */
  readonly limits?: string;
}

/** What every rule has: who it is, when it runs, what it says, why, and the examples that are its tests. */
export interface RuleBase<O extends object = object, M extends string = string> {
  /** `<pack>/<name>`, in Norwegian, named after the fault. */
  readonly id: `${string}/${string}`;
  /** Names it had before. */
  readonly aliases?: readonly string[];
  readonly severity: Severity;
  /** WCAG criteria, ACT ids, Uutilsynet ids, ids of table rows it answers; `prove` for a rule that is still on trial. */
  readonly tags?: readonly string[];
  /** For messages that answer only some of the ACT rules in `tags`: the ids of those. */
  readonly acts?: { readonly [message in M]?: readonly string[] };
  readonly formats?: readonly Format[];
  /** Languages of text it reads; a subject in another language is not its business. */
  readonly languages?: readonly LanguageTag[];
  readonly needs?: readonly Need[];
  readonly options?: O;
  readonly docs: ByForm<RuleDocs>;
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly messages: ByForm<Readonly<Record<M, string>>>;
  readonly examples: readonly Example[];
  /** The words or patterns it looks for in a form of Norwegian, for those who explain a rule with a list. */
  readonly words?: (form: Form) => readonly ListedWord[];
}

/** A word that a rule looks for, what may stand instead (nothing when it can go, undefined when the rule does not say), and what a finding weighs. */
export interface ListedWord {
  readonly word: string;
  readonly instead: readonly string[] | undefined;
  /** `off` until somebody turns it on. */
  readonly severity: Severity | 'off';
}

type Found<M extends string> = Problem<M> | readonly Problem<M>[] | undefined;

/** Reads one sentence at a time. */
export interface SentenceRule<O extends object = object, M extends string = string> extends RuleBase<O, M> {
  readonly over: 'sentence';
  /** ACT's applicability: subjects turned away are not counted as tested. */
  applies?(subject: Sentence, context: Context<O>): boolean;
  check(subject: Sentence, context: Context<O>): Found<M>;
}

/** Looks at each node of the kinds it names. */
export interface NodeRule<K extends Kind = Kind, O extends object = object, M extends string = string> extends RuleBase<O, M> {
  readonly over: 'node';
  readonly kinds: readonly K[];
  applies?(subject: NodeOf<K>, context: Context<O>): boolean;
  check(subject: NodeOf<K>, context: Context<O>): Found<M>;
}

/** Judges the document as a whole. */
export interface DocumentRule<O extends object = object, M extends string = string> extends RuleBase<O, M> {
  readonly over: 'document';
  applies?(subject: Document, context: Context<O>): boolean;
  check(subject: Document, context: Context<O>): Found<M>;
}

/** Judges many pages together, in two pure steps: small facts of each page, then a judgement over all of them. */
export interface SiteRule<F = Json, O extends object = object, M extends string = string> extends RuleBase<O, M> {
  readonly over: 'site';
  collect(document: Document, context: CollectContext<O>): F | undefined;
  check(pages: readonly PageFacts<F>[], context: SiteContext<O>): readonly SiteProblem<M>[];
}

/** Any rule, as the runner and the docs see it. */
export type Rule = SentenceRule | NodeRule | DocumentRule | SiteRule;

/** Gives a rule its types: message ids, options and kinds are taken from the rule itself, so that a typo does not build. */
export function defineRule<const M extends string, O extends object>(rule: SentenceRule<O, M>): Rule;
export function defineRule<const K extends Kind, const M extends string, O extends object>(rule: NodeRule<K, O, M>): Rule;
export function defineRule<const M extends string, O extends object>(rule: DocumentRule<O, M>): Rule;
export function defineRule<F, const M extends string, O extends object>(rule: SiteRule<F, O, M>): Rule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}

/** A rule pack: its rules in TypeScript, and the names of its rule files in YAML. */
export interface Pack {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly files: readonly string[];
}
