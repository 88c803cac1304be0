import { type Form, fill, type Share, type UnitRun } from '@klarsyn/core';
import type { Words } from '../words/index.ts';

/** «25. november 2026» */
export const dayIn = (date: string, form: Form): string =>
  new Intl.DateTimeFormat(form, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** What must or should be mended. */
export const faultsIn = ({ open }: UnitRun): number => open.error + open.warning;

/** Faults for each document of the unit, so that a unit that grows is not blamed for it. */
export const perDocument = (run: UnitRun): number => (run.documents === 0 ? 0 : faultsIn(run) / run.documents);

/** A number as Norwegians write it, with one decimal: «3,2». */
export const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** Whole percent, rounded down: never 100 when something was found. */
export const percentOf = ({ clean, of }: Share): number => Math.floor((100 * clean) / of);

/** «3 av 4», or that nobody looked. */
export const shareText = ({ clean, of }: Share, words: Words): string =>
  of === 0 ? words.card.notSeen : fill(words.card.share, { clean, of });

/** Promises that are kept, of those that a rule could see. */
export function keptShare({ promises }: UnitRun): Share {
  const seen = promises.filter(({ state }) => state !== 'unseen');
  return { clean: seen.filter(({ state }) => state === 'kept').length, of: seen.length };
}

/** How many faults are in a list of rules. */
export const countOf = (list: readonly { readonly count: number }[]): number => list.reduce((sum, { count }) => sum + count, 0);

/** True when the unit had pages in the run: letters alone have no criteria. */
export const hasPages = ({ criteria }: UnitRun): boolean => Object.values(criteria).some(({ length }) => length > 0);

/** How many criteria are broken; a dash for a unit without pages. */
export const brokenText = (run: UnitRun): string => (hasPages(run) ? String(run.criteria.breach.length) : '–');
