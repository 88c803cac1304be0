import type { Audit, Certainty, Document, NodeId, PageElement, Problem } from '@klarsyn/core';
import { elementsOf, isHiddenFromAll } from './tree.ts';

/** The engine rules that speak of the same fault as a rule of ours, by engine; HTML_CodeSniffer's by the end of their code. */
export type Trusted = Readonly<Record<string, readonly string[]>>;

/** What engines say of a node. */
export interface Verdict {
  readonly engines: readonly string[];
  /** Those that are certain themselves. */
  readonly failed: readonly string[];
  readonly certainty: Certainty;
}

/** What the engines that a rule trusts say of a node; undefined when none of them says anything. */
export function verdictOn(document: Document, node: NodeId, trusted: Trusted): Verdict | undefined {
  const audits = auditsOn(document)
    .get(node)
    ?.filter(({ engine, rule }) => trusted[engine]?.some((name) => rule === name || (engine === sniffer && rule.endsWith(name))));
  if (audits === undefined || audits.length === 0) return undefined;
  const failed = audits.filter(({ engine, outcome }) => outcome === 'failed' && engine !== sniffer);
  const names = (some: readonly Audit[]): readonly string[] => [...new Set(some.map(({ engine }) => engine))].sort();
  return { engines: names(audits), failed: names(failed), certainty: failed.length > 0 ? 'certain' : 'review' };
}

/**
 * One problem for a node: what the rule sees itself, with the engines that say the same; or what engines alone say, under `message`.
 * A person must look at what nobody is certain of.
 */
export function agree<M extends string>(
  own: Problem<M> | undefined,
  verdict: Omit<Verdict, 'failed'> | undefined,
  message: NoInfer<M>,
): Problem<M> | undefined {
  if (verdict === undefined) return own;
  const { engines, certainty } = verdict;
  if (own === undefined) return { message, engines, ...(certainty === 'review' && { certainty }) };
  const isOpen = own.certainty === 'review' && certainty === 'review';
  return { ...own, engines, certainty: isOpen ? 'review' : 'certain' };
}

/** Its findings are for a person to look at: it trebles the false alarms of the other engines (measured on W3C's test cases). */
const sniffer = 'htmlcs';
const byNode = new WeakMap<Document, ReadonlyMap<NodeId | undefined, readonly Audit[]>>();

function auditsOn(document: Document): ReadonlyMap<NodeId | undefined, readonly Audit[]> {
  const known = byNode.get(document);
  if (known !== undefined) return known;
  const unmet = nodesNobodyMeets(document);
  const met = (document.audits ?? []).filter(({ node }) => node === undefined || !unmet.has(node));
  const grouped = Map.groupBy(met, ({ node }) => node);
  byNode.set(document, grouped);
  return grouped;
}

/** What browsers never give a place of its own, though it is met: sound is heard, and an area lies in its picture. */
const placeless = /^(?:audio|area|map|head|title|meta|link|base|noscript)$/;

/** The nodes that the browser shows to nobody. Some engines work out styles for themselves, and miss what a style sheet hides. */
function nodesNobodyMeets(document: Document): ReadonlySet<NodeId> {
  const own = new Map<NodeId, PageElement>();
  for (const element of elementsOf(document)) if (!own.has(element.node)) own.set(element.node, element);
  return new Set(
    [...own]
      .filter(([, element]) => element.display !== undefined && !placeless.test(element.tag) && isHiddenFromAll(document, element))
      .map(([node]) => node),
  );
}
