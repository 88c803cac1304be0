import { type Analysis, type Document, once } from '@klarsyn/core';
import { appealParts, appealUnits } from './appeal.ts';
import { aroundParts } from './around.ts';
import { groundParts, outcomeOf, resultUnits } from './decision.ts';
import { headParts } from './head.ts';
import { maybeParts } from './maybe.ts';
import { otherParts } from './other.ts';
import { type Outcome, type Part, type PartName, partNames } from './part.ts';
import { type Unit, unitsOf } from './units.ts';
import { tellsTime, vague } from './wording/times.ts';

/** A letter read as a letter: its sentences in their places, and the parts that were found. */
export interface Letter {
  readonly units: readonly Unit[];
  /** In the order of `partNames`, and of the letter within each. */
  readonly parts: readonly Part[];
  /** Parts that the letter may have, said in words that are not known. */
  readonly maybe: ReadonlySet<PartName>;
  /** What is decided; undefined when nothing tells. */
  readonly outcome: Outcome | undefined;
}

/** What can be read of a letter before anybody knows its kind. */
interface Gist {
  readonly units: readonly Unit[];
  readonly appeal: ReadonlySet<Unit>;
  readonly results: readonly Unit[];
  readonly parts: readonly Part[];
  /** Looked for when somebody asks. */
  readonly maybe: () => ReadonlySet<PartName>;
}

const gists = new WeakMap<Analysis, Gist>();
const remembered = new WeakMap<Document, Letter>();

/** Finds the parts of a letter by structure, place and wording together. Each document is read once. */
export function readLetter(document: Document, analysis: Analysis): Letter {
  const known = remembered.get(document);
  if (known !== undefined) return known;
  const gist = gistOf(document, analysis);
  const letter = letterWith(document, gist, otherParts(gist.units, gist.appeal, document.kind?.value));
  remembered.set(document, letter);
  return letter;
}

/** The letter without the parts that only some kinds have: enough to guess the kind by. */
export function readGist(document: Document, analysis: Analysis): Letter {
  return letterWith(document, gistOf(document, analysis), []);
}

function gistOf(document: Document, analysis: Analysis): Gist {
  const known = gists.get(analysis);
  if (known !== undefined) return known;
  const units = unitsOf(document, analysis);
  const appeal = appealUnits(units);
  const results = resultUnits(units, appeal);
  const parts: readonly Part[] = [
    ...aroundParts(document, units),
    ...headParts(document, units),
    ...results.map(({ span, plain }): Part => ({ name: 'result', span, plain })),
    ...groundParts(units, appeal, results),
    ...appealParts(units, appeal, results),
  ];
  const gist = { units, appeal, results, parts, maybe: once(() => maybeParts(units, appeal)) };
  gists.set(analysis, gist);
  return gist;
}

const letterWith = (document: Document, { units, results, parts, maybe }: Gist, others: readonly Part[]): Letter => ({
  units,
  parts: [...parts, ...others].toSorted((one, other) => rank(one) - rank(other)),
  maybe: maybe(),
  outcome: outcomeOf(results, document.kind?.value),
});

const ranks = new Map(partNames.map((name, at) => [name, at]));
const rank = ({ name }: Part): number => ranks.get(name) ?? partNames.length;

/** The first part of a name; undefined when the letter has none. */
export const partOf = ({ parts }: Letter, name: PartName): Part | undefined => parts.find((part) => part.name === name);

/** True when a letter has at least one of the parts named. */
export const has = ({ parts }: Letter, ...names: readonly PartName[]): boolean => parts.some(({ name }) => names.includes(name));

/** The words of a part that name a time that binds nobody: «så snart som mulig». */
export function vagueIn({ span, plain }: Part): Pick<Part, 'span' | 'plain'> | undefined {
  const match = vague.exec(plain);
  if (match === null) return undefined;
  const start = span.start + match.index;
  return { span: { ...span, start, end: start + match[0].length }, plain: match[0] };
}

/** True when a text names a day, a stretch of time or a period. */
export const saysTime = (plain: string): boolean => tellsTime(plain);
