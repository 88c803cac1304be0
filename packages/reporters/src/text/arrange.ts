import type { Finding } from '@klarsyn/core';
import { weightOf } from '../weight.ts';

/** A finding, and for one across pages the page it was found on. */
export type Item = Finding & { readonly uri?: string };

/** Findings that stand in the same part of a document, one after the other. */
export interface Part {
  readonly label: string | undefined;
  readonly items: readonly Item[];
}

/** Findings as they are told: part by part, and what is found in several places told once. */
export interface Arranged {
  readonly parts: readonly Part[];
  readonly several: readonly (readonly Item[])[];
}

/** Arranges findings in the order of the document. From `many` findings on, a rule is told once with its places in a list. */
export function arrange(items: readonly Item[], many: number, partOf: (item: Item) => string | undefined): Arranged {
  const alike = Map.groupBy(items, sameness);
  const isAlone = (item: Item) => (alike.get(sameness(item))?.length ?? 0) < many;
  const parts: { label: string | undefined; items: Item[] }[] = [];
  for (const item of items.filter(isAlone)) {
    const label = partOf(item);
    const last = parts.at(-1);
    if (last !== undefined && last.label === label) last.items.push(item);
    else parts.push({ label, items: [item] });
  }
  return { parts, several: [...alike.values()].filter(({ length }) => length >= many) };
}

/** What makes two findings the same to a reader: the rule, and what it asks. */
const sameness = (item: Item): string => `${item.rule} ${weightOf(item)}`;
