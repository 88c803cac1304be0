import { criteriaOf, criterionFacts, type DocumentReport, type Finding, isPage, type Report, type Rule } from '@klarsyn/core';
import { spellOut } from './json.ts';
import { isAddress } from './listing.ts';

/** What the EARL report must know beside the findings: the rules that were there, for a rule that found nothing has its say too. */
export interface EarlOptions {
  readonly rules: readonly Pick<Rule, 'id' | 'tags'>[];
}

/** What ACT lets a tool say of a rule on a page. */
type Outcome = 'failed' | 'passed' | 'inapplicable' | 'cantTell';

/** The names that the report's keys stand for, as W3C's ACT tools read them. */
const context = 'https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json';
const assertor = '_:klarsyn';

/**
 * The report as EARL in JSON-LD, in the shape that W3C asks of ACT implementations
 * (https://www.w3.org/WAI/standards-guidelines/act/report/earl): for each page one assertion per ACT rule that our rules answer.
 */
export function earl({ tool, documents }: Report, { rules }: EarlOptions): string {
  const byAct = rulesByAct(rules);
  const subjects = documents.filter(isPage).map((document) => ({
    '@type': 'TestSubject',
    ...(isAddress(document.uri) && { '@id': document.uri }),
    source: document.uri,
    ...(document.title !== undefined && { title: document.title }),
    assertions: [...byAct].flatMap(([act, own]) => assertion(act, own, document)),
  }));
  const made = {
    '@type': 'Assertor',
    '@id': assertor,
    name: 'Klarsyn',
    description: 'Checks pages and letters of Norwegian public bodies',
    release: { '@type': 'Version', revision: tool.version },
  };
  return `${spellOut(JSON.stringify({ '@context': context, '@graph': [made, ...subjects] }, undefined, 2))}\n`;
}

type Rules = EarlOptions['rules'];

/** The rules that answer each ACT rule, in the order of ACT ids. */
function rulesByAct(rules: Rules): ReadonlyMap<string, Rules> {
  const pairs = rules.flatMap((rule) => actIdsOf(rule).map((act) => ({ act, rule })));
  const grouped = Map.groupBy(pairs, ({ act }) => act);
  const sorted = [...grouped].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(sorted.map(([act, own]) => [act, own.map(({ rule }) => rule)]));
}

const actIdsOf = ({ tags = [] }: Rules[number]): readonly string[] => tags.flatMap((tag) => /^act-([0-9a-z]{6})$/.exec(tag)?.[1] ?? []);

/** What is said of an ACT rule on a page; nothing when all our rules for it are turned off. */
function assertion(act: string, rules: Rules, document: DocumentReport): readonly object[] {
  const isOff = ({ id }: Rules[number]) => document.skipped.some(({ rule, because }) => rule === id && because === 'off');
  const own = rules.filter((rule) => !isOff(rule));
  if (own.length === 0) return [];
  const ids: ReadonlySet<string> = new Set(own.map(({ id }) => id));
  // A rule may answer several ACT rules; then its finding says which.
  const speaks = ({ rule, tags }: Finding): boolean =>
    ids.has(rule) && (tags.includes(`act-${act}`) || !tags.some((tag) => tag.startsWith('act-')));
  const outcome = outcomeOf(ids, document, speaks);
  const criteria = [...new Set(own.flatMap(({ tags }) => criteriaOf(tags)))].flatMap((id) => criterionFacts(id)?.slug ?? []);
  const said = document.findings.filter((finding) => speaks(finding) && finding.suppressed === undefined).map(describe);
  const tells = said.length > 0 && (outcome === 'failed' || outcome === 'cantTell');
  return [
    {
      '@type': 'Assertion',
      assertedBy: assertor,
      mode: 'earl:automatic',
      test: {
        '@type': 'TestCase',
        '@id': `https://www.w3.org/WAI/standards-guidelines/act/rules/${act}/`,
        title: act,
        isPartOf: criteria.map((slug) => `WCAG2:${slug}`),
      },
      result: { '@type': 'TestResult', outcome: `earl:${outcome}`, ...(tells && { info: said.join('\n') }) },
    },
  ];
}

/** The worst that our rules say. What was accepted, could not be looked at, or broke is not for a machine to call passed. */
function outcomeOf(
  ids: ReadonlySet<string>,
  { findings, skipped, crashes, outcomes }: DocumentReport,
  speaks: (finding: Finding) => boolean,
): Outcome {
  const own = findings.filter(speaks);
  if (own.some(({ certainty, suppressed }) => certainty === 'certain' && suppressed === undefined)) return 'failed';
  const isUnsure =
    own.length > 0 ||
    skipped.some(({ rule, because }) => ids.has(rule) && because === 'needs') ||
    crashes.some(({ rule }) => ids.has(rule)) ||
    Object.keys(outcomes).length === 0;
  if (isUnsure) return 'cantTell';
  return [...ids].some((id) => (outcomes[id]?.tested ?? 0) > 0) ? 'passed' : 'inapplicable';
}

/** A finding on one line: its rule, what is wrong, and the element. */
function describe({ rule, message, place }: Finding): string {
  const page = place.in === 'page' ? place : place.in === 'text' ? place.page : undefined;
  const selector = page === undefined ? '' : ` (${[...(page.frames ?? []), page.selector].join(' > ')})`;
  return `${rule}: ${message}${selector}`;
}
