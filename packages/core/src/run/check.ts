import type { Settings } from '../config/index.ts';
import { type Analysis, type Document, isSureKind, type LanguageTag, type Node, nodesOf, type Sentence } from '../model/index.ts';
import type { Context, Problem, Rule } from '../rule/index.ts';
import type { Chosen } from './choose.ts';
import type { Crash, Order, Outcome } from './report.ts';

/** A problem and the subject it was found on. */
export interface Found {
  readonly chosen: Chosen;
  readonly problem: Problem;
  readonly at: Required<Problem>['at'];
  readonly order: Order;
}

/** What one rule did on one document. */
export interface Checked {
  readonly found: readonly Found[];
  readonly outcome: Outcome;
  readonly crashes: readonly Crash[];
}

type Subject = Document | Node | Sentence;

/** What a rule may know beside the document. */
type Known = Pick<Settings, 'profile' | 'today'>;

/** Where a subject stands when a problem does not say it itself. */
const placeOfSubject = (subject: Subject): Required<Problem>['at'] => ('span' in subject ? subject.span : 'id' in subject ? subject.id : 0);

/** Runs one rule on each of its subjects. A crash costs that rule on that subject and nothing more. */
export function check(chosen: Chosen, document: Document, analysis: () => Analysis, known: Known): Checked {
  const { rule, options } = chosen;
  const found: Found[] = [];
  const crashes: Crash[] = [];
  let tested = 0;
  if (rule.over === 'site') return { found, crashes, outcome: { tested: 0, failed: 0, review: 0 } };
  const context = contextOf(options, document, analysis, known);
  const rests = restsOnGuess(rule, document);
  const silent = rule.over === 'sentence' ? silentOf(chosen) : undefined;
  for (const value of subjectsOf(rule, document, analysis)) {
    const alike = silent === undefined ? undefined : (value as Sentence).alike;
    const before = alike === undefined ? undefined : silent?.get(alike);
    if (before !== undefined) {
      if (before === 'tested') tested += 1;
      continue;
    }
    try {
      context.looked = false;
      const applies = rule.applies?.(value as never, context) !== false;
      if (applies) tested += 1;
      const problems = applies ? rule.check(value as never, context) : undefined;
      if (problems === undefined || (Array.isArray(problems) && problems.length === 0)) {
        if (alike !== undefined && !context.looked) silent?.set(alike, applies ? 'tested' : 'turned-away');
        continue;
      }
      for (const problem of Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem]) {
        const where = problem.at ?? placeOfSubject(value);
        found.push({ chosen, problem: rests ? { ...problem, certainty: 'review' } : problem, at: where, order: orderOf(where) });
      }
    } catch (error) {
      crashes.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  const review = found.filter(({ problem }) => problem.certainty === 'review').length;
  return { found, crashes, outcome: { tested, failed: found.length - review, review } };
}

/** What a rule did with a sentence in which it found nothing. */
type Silence = 'tested' | 'turned-away';

/**
 * The sentences that a rule has found nothing in, and looked at nothing else to know it: it finds nothing in them wherever they stand. Letters of one
 * office share many sentences, and most rules find nothing in most of them.
 */
function silentOf(chosen: Chosen): WeakMap<object, Silence> {
  const known = silences.get(chosen) ?? new WeakMap<object, Silence>();
  silences.set(chosen, known);
  return known;
}

const silences = new WeakMap<Chosen, WeakMap<object, Silence>>();

/** True when a rule needs the kind of document, and that is an unsure guess: then a person must look. */
const restsOnGuess = (rule: Rule, { kind }: Document): boolean =>
  rule.needs?.includes('kind') === true && kind !== undefined && !isSureKind(kind);

/** The context of a rule. The analysis is made when somebody first asks for it. */
export const contextOf = <O>(options: O, document: Document, analysis: () => Analysis, { profile, today }: Known): Here<O> =>
  today === undefined
    ? new Here(options, document, profile, analysis)
    : Object.assign(new Here(options, document, profile, analysis), { today });

/** A class, for every rule gets its own on every document, and a getter of its own in each costs more than most rules. */
class Here<O> implements Context<O> {
  readonly options: O;
  readonly profile: Context['profile'];
  /** True when the rule has looked at more than its subject. */
  looked = false;
  readonly #document: Document;
  readonly #analysis: () => Analysis;

  constructor(options: O, document: Document, profile: Context['profile'], analysis: () => Analysis) {
    this.options = options;
    this.profile = profile;
    this.#document = document;
    this.#analysis = analysis;
  }

  get document(): Document {
    this.looked = true;
    return this.#document;
  }

  get analysis(): Analysis {
    this.looked = true;
    return this.#analysis();
  }
}

function subjectsOf(rule: Exclude<Rule, { over: 'site' }>, document: Document, analysis: () => Analysis): readonly Subject[] {
  if (rule.over === 'document') return [document];
  if (rule.over === 'sentence') {
    return sentencesIn(analysis(), rule.languages);
  }
  return nodesOf(document, ...rule.kinds).filter((node) => understands(rule, node, analysis));
}

/** The sentences in some languages; picked out once for each set of languages, for many rules ask for the same. */
function sentencesIn(analysis: Analysis, languages: readonly LanguageTag[] | undefined): readonly Sentence[] {
  if (languages === undefined) return analysis.sentences;
  const known = picked.get(analysis) ?? new Map<string, readonly Sentence[]>();
  picked.set(analysis, known);
  const key = languages.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const own = analysis.sentences.filter(({ language }) => languages.includes(language));
  known.set(key, own);
  return own;
}

const picked = new WeakMap<Analysis, Map<string, readonly Sentence[]>>();

/** True when the rule reads the language of a block; nodes without text are everybody's. */
function understands(rule: Rule, node: Node, analysis: () => Analysis): boolean {
  if (rule.languages === undefined || !('text' in node)) return true;
  return rule.languages.includes(analysis().blocks.get(node.id)?.language ?? analysis().language.language);
}

const orderOf = (at: Required<Problem>['at']): Order =>
  typeof at === 'number' ? { node: at, start: 0 } : { node: at.node, start: at.start };
