import type { Settings, SettledSuppression } from '../config/index.ts';
import { type Directive, type Document, type Node, nodeOf, type Place } from '../model/index.ts';
import type { Rule } from '../rule/index.ts';
import { mask } from './mask.ts';
import type { Finding, Order, SuppressionUse } from './report.ts';

/** Findings with what is accepted marked, and what each suppression did. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly uses: readonly SuppressionUse[];
}

/** What suppressing needs to know beside the findings. `orders` says which node each finding stands in. */
export interface Suppressing {
  readonly document: Document;
  readonly orders: readonly Order[];
  readonly rules: readonly Rule[];
  readonly settings: Pick<Settings, 'suppress' | 'today'>;
}

/** Marks findings that somebody has accepted, in the text or in the config, with the reason they gave. */
export function suppress(findings: readonly Finding[], { document, orders, rules, settings }: Suppressing): Suppressed {
  const { suppress: accepted, today } = settings;
  if (document.directives.length === 0 && accepted.length === 0) return { findings, uses: [] };
  const inText = document.directives.map((directive) => ({ directive, state: stateOf(directive, rules, today), count: 0 }));
  const inConfig = accepted.map((suppression) => ({ suppression, state: stateOf(suppression, rules, today), count: 0 }));
  const namers = remembered((rule) => inText.filter(({ directive, state }) => state === 'unused' && names(directive.rules, rule)));
  const marked = findings.map((finding, index) => {
    const node = orders[index]?.node ?? 0;
    const text = namers(finding.rule).find(({ directive }) => covers(directive, document, finding, node));
    const config = inConfig.find(({ suppression, state }) => state === 'unused' && fits(suppression, document, finding, node));
    const by = text ?? config;
    if (by === undefined) return finding;
    by.count += 1;
    return { ...finding, suppressed: { reason: mask(text?.directive.reason ?? config?.suppression.reason ?? '') } };
  });
  const used = ({ state, count }: { readonly state: SuppressionUse['state']; readonly count: number }) =>
    ({ state: count > 0 ? 'used' : state, count }) as const;
  return {
    findings: marked,
    uses: [
      ...inText.map(
        ({ directive, ...rest }): SuppressionUse => ({ from: 'text', place: directive.place, ...say(directive), ...used(rest) }),
      ),
      ...inConfig.map(({ suppression, ...rest }): SuppressionUse => {
        const { source } = suppression;
        return { from: 'config', ...(source !== undefined && { source }), ...say(suppression), ...used(rest) };
      }),
    ],
  };
}

/** A finding across pages with the reason it is accepted for, when the config gives one. */
export function acceptAcross<F extends Finding>(finding: F, { suppress: accepted, today }: Pick<Settings, 'suppress' | 'today'>): F {
  const by = accepted.find((one) => !isOver(one, today) && one.selector === undefined && matches(one, finding));
  return by === undefined ? finding : { ...finding, suppressed: { reason: mask(by.reason) } };
}

const say = ({ rules, reason, until, since }: Pick<Directive, 'rules' | 'reason' | 'until' | 'since'>) => ({
  rules,
  reason: mask(reason),
  ...(until !== undefined && { until }),
  ...(since !== undefined && { since }),
});

const isOver = ({ until }: { readonly until?: string }, today: string | undefined): boolean =>
  until !== undefined && today !== undefined && until < today;

/** True for a day that is in the calendar, written `yyyy-mm-dd`. */
const isDay = (written: string): boolean => {
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(`${written}T`);
};

/** What is to be said of a suppression before anybody knows whether it accepts something. */
function stateOf(
  one: Pick<Directive, 'rules' | 'reason' | 'until'>,
  known: readonly Rule[],
  today: string | undefined,
): SuppressionUse['state'] {
  if (one.rules.length === 0) return 'without-rule';
  if (one.reason === '') return 'without-reason';
  if (one.until !== undefined && !isDay(one.until)) return 'unknown-day';
  if (isOver(one, today)) return 'expired';
  const isKnown = (name: string) => known.some(({ id, aliases = [] }) => [id, ...aliases].some((own) => names([name], own)));
  return one.rules.every(isKnown) ? 'unused' : 'unknown-rule';
}

/** Asks once for each name. */
function remembered<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name) ?? ask(name);
    known.set(name, found);
    return found;
  };
}

function covers({ covers: id, through }: Directive, document: Document, finding: Finding, node: number): boolean {
  if (id === undefined) return false;
  const covered = nodeOf(document, id);
  const { end } = nodeOf(document, through ?? id);
  return isWithin(node, { id, end }) || holds(covered.place, finding.place) || (hasComments(document) && node === wholeDocument);
}

/** Findings about a whole document stand at its root. In Word and ODT no comment can stand there: one that names the rule covers them from anywhere. */
const wholeDocument = 0;
const hasComments = ({ format }: Document): boolean => format === 'docx' || format === 'odt';

function fits(suppression: SettledSuppression, document: Document, finding: Finding, node: number): boolean {
  if (!matches(suppression, finding)) return false;
  return (
    suppression.nodes === undefined ||
    suppression.nodes.some((id) => isWithin(node, nodeOf(document, id)) || holds(nodeOf(document, id).place, finding.place))
  );
}

const isWithin = (node: number, { id, end }: Pick<Node, 'id' | 'end'>): boolean => node >= id && node < end;

/** True when a stretch of the source holds another. What stands in a row of text has a place and no node of its own. */
const holds = (outer: Place, inner: Place): boolean =>
  outer.in === 'text' && inner.in === 'text' && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;

function matches({ rules, phrase }: SettledSuppression, finding: Finding): boolean {
  return names(rules, finding.rule) && (phrase === undefined || finding.excerpt.toLowerCase().includes(phrase.toLowerCase()));
}

const names = (rules: readonly string[], id: string): boolean =>
  rules.some((rule) => rule === id || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1))));
