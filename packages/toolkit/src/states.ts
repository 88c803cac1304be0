import type { DocumentReport, NamedState, Step } from '@klarsyn/core';
import picomatch from 'picomatch';
import type { Item } from './read/item.ts';

/** A page, and the same page in each of the states it is checked in as well. */
export function withStates(item: Item, steps: readonly NamedState[], isRendered: boolean): readonly Item[] {
  const isPage = item.from === 'address' || (item.from === 'file' && item.format === 'html');
  if (!isPage || !isRendered) return [item];
  const path = item.from === 'address' ? new URL(item.uri).pathname : `/${item.uri}`;
  return [item, ...steps.filter((state) => state.name !== undefined && holdsFor(state, path)).map((state) => ({ ...item, state }))];
}

/** What is done first on each page, whatever its state. */
export const preparing = (steps: readonly NamedState[]): readonly Step[] =>
  steps.filter(({ name }) => name === undefined).flatMap((state) => state.do ?? []);

const holdsFor = ({ pages }: NamedState, path: string): boolean =>
  pages === undefined || picomatch.isMatch(path, [...pages], { dot: true });

/**
 * The report of a page in a state: it has an address of its own, and tells what the page as it first is does not tell already. What the page gives
 * to the rules across pages is given once.
 */
export function reportOfState(report: DocumentReport, { name = '' }: NamedState, first: DocumentReport | undefined): DocumentReport {
  const told = new Set(first?.findings.map(keyOf));
  const { facts: _, ...own } = report;
  return {
    ...own,
    uri: `${report.uri}#tilstand=${encodeURIComponent(name)}`,
    state: name,
    findings: report.findings.filter((finding) => !told.has(keyOf(finding))),
  };
}

const keyOf = ({ rule, fingerprint, certainty }: DocumentReport['findings'][number]): string => `${rule} ${certainty} ${fingerprint}`;
