import type { Suppression } from '../config/index.ts';
import { type Complaint, type Document, nodeOf } from '../model/index.ts';
import type { Rule } from '../rule/index.ts';
import { mask } from './mask.ts';
import type { Finding, Order } from './report.ts';

/** Marks findings that somebody has accepted, in the text or in the config, with the reason they gave. */
export function suppress(
  findings: readonly Finding[],
  orders: readonly Order[],
  document: Document,
  suppressions: readonly Suppression[],
): readonly Finding[] {
  if (document.directives.length === 0 && suppressions.length === 0) return findings;
  return findings.map((finding, index) => {
    const node = orders[index]?.node ?? 0;
    return accept(finding, document.directives.find((directive) => covers(directive, document, finding, node))?.reason, suppressions);
  });
}

/** A finding with the reason it is accepted for, when the config or the text gives one. */
export function accept<F extends Finding>(finding: F, reasonInText: string | undefined, suppressions: readonly Suppression[]): F {
  const reason = reasonInText ?? reasonInConfig(suppressions, finding);
  return reason === undefined ? finding : { ...finding, suppressed: { reason: mask(reason) } };
}

/** Suppressions in the text that do nothing: without a reason, for a rule that does not exist, or with nothing to cover. */
export function idleDirectives(
  document: Document,
  findings: readonly Finding[],
  orders: readonly Order[],
  rules: readonly Rule[],
): readonly Complaint[] {
  return document.directives.flatMap((directive): readonly Complaint[] => {
    const values = { rules: directive.rules.join(', ') };
    if (directive.reason === '') return [{ code: 'suppression-without-reason', values }];
    const known = directive.rules.every((name) => rules.some(({ id, aliases = [] }) => [id, ...aliases].some((one) => names([name], one))));
    if (!known) return [{ code: 'suppression-unknown-rule', values }];
    const hits = findings.some((finding, index) => covers(directive, document, finding, orders[index]?.node ?? 0));
    return hits ? [] : [{ code: 'suppression-unused', values }];
  });
}

function covers(
  { rules, reason, covers: id }: Document['directives'][number],
  document: Document,
  finding: Finding,
  node: number,
): boolean {
  if (reason === '' || id === undefined || !names(rules, finding.rule)) return false;
  return node >= id && node < nodeOf(document, id).end;
}

function reasonInConfig(suppressions: readonly Suppression[], finding: Finding): string | undefined {
  return suppressions.find(({ rules, phrase }) => {
    if (!names(rules, finding.rule)) return false;
    return phrase === undefined || finding.excerpt.toLowerCase().includes(phrase.toLowerCase());
  })?.reason;
}

const names = (rules: readonly string[], id: string): boolean =>
  rules.some((rule) => rule === id || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1))));
