import type { Settings } from '../config/index.ts';
import { type Document, oncePer } from '../model/index.ts';
import { type CriterionFacts, criteriaIn, criterionFacts, isRequired, type Rule, type WcagScope } from '../rule/index.ts';
import type { Crash, Criterion, Finding, Skipped } from './report.ts';

/** The WCAG criteria a list of tags names, without the prefix. */
export const criteriaOf = (tags: readonly string[] = []): readonly string[] =>
  tags.flatMap((tag) => /^wcag-(\d\.\d\.\d+)$/.exec(tag)?.[1] ?? []);

/** What the pages of an organisation are held against: the public sector's criteria, unless its profile says it is private. */
export const scopeOf = ({ profile, wcag22 = false }: Settings): WcagScope => ({
  sector: profile.sector === 'private' ? 'private' : 'public',
  wcag22,
});

/** True for a rule about criteria of WCAG that the law does not ask of the sector: what it finds is advice. */
export function isAdvice({ tags }: Pick<Rule, 'tags'>, { sector }: WcagScope): boolean {
  const named = namedIn(tags);
  if (named.size === 0) return false;
  for (const id of named) {
    const facts = criterionFacts(id);
    if (facts === undefined || isRequired(facts, sector)) return false;
  }
  return true;
}

/** What the states of the criteria are told from. */
export interface Judged {
  readonly document: Document;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly crashes: readonly Crash[];
  readonly scope: WcagScope;
}

/**
 * What is known of each WCAG criterion: of a page all that it is held against, of a letter those that a rule speaks of. What no rule could
 * look at is left to a person, unless the page has nothing that it is about.
 */
export function criteria(judged: Judged): readonly Criterion[] {
  const { document, scope } = judged;
  const held = criteriaIn(scope);
  if (isPage(document)) return held.map((facts) => stateOf(facts, judged));
  const spokenOf = spokenOfIn(judged.rules)(judged.skipped);
  return held.filter(({ id }) => spokenOf.has(id)).map((facts) => stateOf(facts, judged));
}

/** True for a document that the web criteria are about as a whole. */
export const isPage = ({ format }: Pick<Document, 'format'>): boolean => format === 'html' || format === 'page';

/** The criteria that some rule speaks of which is not outside what a document is. Documents share their lists of skipped rules. */
const spokenOfIn = oncePer((rules: readonly Rule[]) =>
  oncePer((skipped: readonly Skipped[]): ReadonlySet<string> => {
    const outside = new Set(skipped.filter(({ because }) => because !== 'needs').map(({ rule }) => rule));
    return new Set(rules.flatMap(({ id, tags }) => (outside.has(id) ? [] : [...namedIn(tags)])));
  }),
);

function stateOf(facts: CriterionFacts, { document, rules, findings, skipped, crashes }: Judged): Criterion {
  const criterion = facts.id;
  const own = findings.filter(({ tags, suppressed }) => suppressed === undefined && speaksOf(tags, facts));
  const breaches = unique(own.filter(({ certainty }) => certainty === 'certain').map(({ rule }) => rule));
  if (breaches.length > 0) return { criterion, state: 'breach', because: breaches };
  const speaking = rulesAbout(rules, facts);
  const about: readonly string[] = speaking.map(({ id }) => id);
  const wereSkipped = namesOf(skipped);
  const lacking = skipped.filter(({ rule, because }) => because === 'needs' && about.includes(rule)).map(({ rule }) => rule);
  const broken = crashes.filter(({ rule }) => about.includes(rule)).map(({ rule }) => rule);
  const open = unique([...own.map(({ rule }) => rule), ...lacking, ...broken]);
  if (open.length > 0) return { criterion, state: 'person-must-look', because: open };
  // What a rule across pages sees is told of all pages together.
  const across = new Set<string>(speaking.filter(({ over }) => over === 'site').map(({ id }) => id));
  const ran = about.filter((rule) => !wereSkipped.has(rule) && !across.has(rule));
  if (ran.length > 0) return { criterion, state: 'nothing-found', because: ran };
  return { criterion, state: isWithout(document, facts) ? 'nothing-found' : 'person-must-look', because: [] };
}

/** The rules of a list of skipped ones, by name. */
const namesOf = oncePer((skipped: readonly Skipped[]): ReadonlySet<string> => new Set(skipped.map(({ rule }) => rule)));

const rulesAbout = (rules: readonly Rule[], { id }: CriterionFacts): readonly Rule[] => byCriterion(rules).get(id) ?? [];

/** Rules by the criteria they speak of: every document asks it of every criterion. */
const byCriterion = oncePer((rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> => {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) for (const criterion of namedIn(rule.tags)) groups.set(criterion, [...(groups.get(criterion) ?? []), rule]);
  return groups;
});

const namedIn = (tags: readonly string[] = none): ReadonlySet<string> => criteriaNamed(tags);

/** The criteria of a list of tags: every document asks it of every rule. */
const criteriaNamed = oncePer((tags: readonly string[]): ReadonlySet<string> => new Set(criteriaOf(tags)));

const none: readonly string[] = [];

const speaksOf = (tags: readonly string[], { id }: CriterionFacts): boolean => namedIn(tags).has(id);

/** What may hold sound, video or fields that we do not see. */
const opaque = /^(?:iframe|frame|object|embed|canvas)$/;

/** True when a browser has seen the page, and it has nothing that the criterion is about. */
function isWithout({ nodes, elements = [] }: Document, { about }: CriterionFacts): boolean {
  const isRendered = nodes.some(({ look }) => look !== undefined);
  if (about === undefined || !isRendered || elements.some(({ tag }) => opaque.test(tag))) return false;
  const kind = about === 'media' ? 'media' : 'control';
  return !nodes.some((node) => node.kind === kind);
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
