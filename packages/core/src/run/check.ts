import type { Settings } from '../config/index.ts';
import { type Analysis, type Document, isSureKind, type Node, nodesOf, oncePer, type Sentence } from '../model/index.ts';
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
  readonly rule: OwnRule;
  readonly found: readonly Found[];
  readonly outcome: Outcome;
  readonly crashes: readonly Crash[];
}

type Subject = Document | Node | Sentence;

/** What a rule may know beside the document. */
type Known = Pick<Settings, 'profile' | 'today'>;

/** Where a subject stands when a problem does not say it itself. */
const placeOfSubject = (subject: Subject): Required<Problem>['at'] => ('span' in subject ? subject.span : 'id' in subject ? subject.id : 0);

/** A rule that a single document is enough for. */
type OwnRule = Exclude<Rule, { over: 'site' }>;

/** Runs the rules that a single document is enough for, each on each of its subjects. A crash costs that rule on that subject and nothing more. */
export function check(chosen: readonly Chosen[], document: Document, analysis: () => Analysis, known: Known): readonly Checked[] {
  const works = chosen.flatMap((one) =>
    one.rule.over === 'site' ? [] : new Work(one.rule, one, contextOf(one.options, document, analysis, known)),
  );
  for (const work of works) for (const subject of subjectsOf(work.rule, document, analysis)) work.on(subject);
  if (works.some(({ rule }) => rule.over === 'sentence')) checkSentences(works, chosen, analysis().sentences);
  return works;
}

/** A rule at work on a document. */
class Work implements Checked {
  readonly rule: OwnRule;
  readonly found: Found[] = [];
  readonly crashes: Crash[] = [];
  readonly #chosen: Chosen;
  readonly #context: Here<object>;
  readonly #rests: boolean;
  #tested = 0;

  constructor(rule: OwnRule, chosen: Chosen, context: Here<object>) {
    this.rule = rule;
    this.#chosen = chosen;
    this.#context = context;
    this.#rests = restsOnGuess(rule, context.document);
  }

  get outcome(): Outcome {
    const review = this.found.filter(({ problem }) => problem.certainty === 'review').length;
    return { tested: this.#tested, failed: this.found.length - review, review };
  }

  /** Looks at one subject, and tells what it would do with any other that reads alike. */
  on(subject: Subject): Note {
    const { rule } = this;
    const context = this.#context;
    context.looked = false;
    try {
      const applies = rule.applies?.(subject as never, context) !== false;
      if (applies) this.#tested += 1;
      const problems = applies ? rule.check(subject as never, context) : undefined;
      if (problems === undefined || (Array.isArray(problems) && problems.length === 0))
        return context.looked ? notes.loud : applies ? notes.tested : notes.turnedAway;
      for (const problem of Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem])
        this.#keep(problem, subject);
    } catch (error) {
      this.crashes.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
    return notes.loud;
  }

  /** Counts a subject that reads as one the rule has found nothing in. */
  passOver(): void {
    this.#tested += 1;
  }

  #keep(problem: Problem, subject: Subject): void {
    const at = problem.at ?? placeOfSubject(subject);
    const weighed: Problem = this.#rests ? { ...problem, certainty: 'review' } : problem;
    this.found.push({ chosen: this.#chosen, problem: weighed, at, order: orderOf(at) });
  }
}

/**
 * What a rule does with a sentence: nothing is known, or it has something to say, or must look around to know; it has tested it and found nothing; or the
 * sentence is none of its.
 */
const notes = { loud: 0, tested: 1, turnedAway: 2 } as const;
type Note = (typeof notes)[keyof typeof notes];

/**
 * Hands each sentence to each rule that is about sentences. Where a rule has found nothing, and looked at nothing else to know it, it finds nothing wherever
 * the same words stand: that is noted, for letters of one office share many sentences, and most rules find nothing in most of them.
 */
function checkSentences(works: readonly Work[], chosen: readonly Chosen[], sentences: readonly Sentence[]): void {
  const noted = notesOn(chosen);
  for (const sentence of sentences) {
    const { alike } = sentence;
    const own = noted(alike ?? sentence);
    for (const [at, work] of works.entries()) {
      if (work.rule.over !== 'sentence' || own[at] === notes.turnedAway) continue;
      if (own[at] === notes.tested) work.passOver();
      else own[at] = speaks(work.rule, sentence) ? work.on(sentence) : notes.turnedAway;
    }
  }
}

/** What rules do with the sentences that read alike, by their place in the list of rules: for each list, and each sentence. */
const notesOn = oncePer((chosen: readonly Chosen[]) => oncePer((_alike: object) => new Uint8Array(chosen.length)));

const speaks = ({ languages }: Rule, { language }: Sentence): boolean => languages === undefined || languages.includes(language);

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

/** The subjects of a rule. Sentences are handed to all rules at once. */
function subjectsOf(rule: OwnRule, document: Document, analysis: () => Analysis): readonly Subject[] {
  if (rule.over === 'document') return [document];
  return rule.over === 'node' ? nodesOf(document, ...rule.kinds).filter((node) => understands(rule, node, analysis)) : [];
}

/** True when the rule reads the language of a block; nodes without text are everybody's. */
function understands(rule: Rule, node: Node, analysis: () => Analysis): boolean {
  if (rule.languages === undefined || !('text' in node)) return true;
  return rule.languages.includes(analysis().blocks.get(node.id)?.language ?? analysis().language.language);
}

const orderOf = (at: Required<Problem>['at']): Order =>
  typeof at === 'number' ? { node: at, start: 0 } : { node: at.node, start: at.start };
