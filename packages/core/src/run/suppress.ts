import type { Suppression } from '../config/index.ts';
import { type Document, nodeOf } from '../model/index.ts';
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
    const reason = reasonInText(document, finding, node) ?? reasonInConfig(suppressions, finding);
    return reason === undefined ? finding : { ...finding, suppressed: { reason } };
  });
}

function reasonInText(document: Document, finding: Finding, node: number): string | undefined {
  return document.directives.find(({ rules, reason, covers }) => {
    if (reason === '' || covers === undefined || !names(rules, finding.rule)) return false;
    return node >= covers && node < nodeOf(document, covers).end;
  })?.reason;
}

function reasonInConfig(suppressions: readonly Suppression[], finding: Finding): string | undefined {
  return suppressions.find(({ rules, phrase }) => {
    if (!names(rules, finding.rule)) return false;
    return phrase === undefined || finding.excerpt.toLowerCase().includes(phrase.toLowerCase());
  })?.reason;
}

const names = (rules: readonly string[], id: string): boolean =>
  rules.some((rule) => rule === id || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1))));
