import { type Document, type Node, type NodeId, nodeOf, type Problem } from '@klarsyn/core';
import { agree, type Trusted, type Verdict, verdictOn } from './engines.ts';
import { routing } from './routing.ts';

/** Rules of engines beside those of the routing table, for faults that no ACT rule is about. */
export interface Beside {
  readonly trusted?: Trusted;
  readonly heard?: Trusted;
  /** Nodes that the fault cannot be about, whatever engines say. */
  readonly except?: (node: Node) => boolean;
}

/**
 * What engines say of the fault that some ACT rules are about, by node: certain when one is trusted for it or two agree, else for a person to look at.
 */
function verdicts(document: Document, actIds: readonly string[], beside: Beside): ReadonlyMap<NodeId, Omit<Verdict, 'failed'>> {
  const trusted = union([...actIds.map((id) => routing[id]?.trusted), beside.trusted]);
  const heard = union([...actIds.map((id) => routing[id]?.heard), beside.heard]);
  const all = new Set((document.audits ?? []).map(({ node }) => node ?? 0));
  const nodes = [...all].filter((id) => !(beside.except?.(nodeOf(document, id)) ?? false));
  const found = new Map<NodeId, Omit<Verdict, 'failed'>>();
  for (const node of nodes) {
    const sure = verdictOn(document, node, trusted);
    const other = verdictOn(document, node, heard);
    const engines = [...new Set([...(sure?.engines ?? []), ...(other?.engines ?? [])])].sort();
    const agreed = (other?.failed.length ?? 0) > 1;
    if (engines.length > 0) found.set(node, { engines, certainty: sure?.certainty === 'certain' || agreed ? 'certain' : 'review' });
  }
  return found;
}

/** All that is known of a fault in a document: what a rule sees itself, with the engines that say the same, and what engines alone say, under `message`. */
export function judge<M extends string>(
  document: Document,
  own: readonly Problem<M>[],
  actIds: readonly string[],
  message: NoInfer<M>,
  beside: Beside = {},
): readonly Problem<M>[] {
  const said = verdicts(document, actIds, beside);
  const seen = new Set(own.map(({ at }) => at));
  const joined = own.map((problem) =>
    typeof problem.at === 'number' ? (agree(problem, said.get(problem.at), message) ?? problem) : problem,
  );
  const alone = [...said]
    .filter(([node]) => !seen.has(node))
    .map(([at, verdict]) => ({ ...agree(undefined, verdict, message), message, at }));
  return [...joined, ...alone];
}

function union(parts: readonly (Trusted | undefined)[]): Trusted {
  const all: Record<string, string[]> = {};
  for (const part of parts) for (const [engine, rules] of Object.entries(part ?? {})) all[engine] = [...(all[engine] ?? []), ...rules];
  return all;
}
