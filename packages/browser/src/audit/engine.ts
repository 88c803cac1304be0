import type { RecordedAudit } from '@klarsyn/core';
import type { CapturedPage } from '../record/page.ts';
import type { CapturedFrame } from '../record/tree.ts';

/** The engines there are, in the order they run: Alfa first, which goes on outside the page; QualWeb last, which leaves marks in it. */
export const engineNames = ['alfa', 'axe', 'htmlcs', 'ibm', 'accesslint', 'qualweb'] as const;
/** The name of an engine. */
export type EngineName = (typeof engineNames)[number];

/** Those that run when nobody has named any: the others find little more, and more that is no fault (measured on W3C's ACT cases). */
export const defaultEngines: readonly EngineName[] = ['alfa', 'axe', 'htmlcs', 'qualweb'];

/** True for the name of an engine. */
export const isEngineName = (name: string): name is EngineName => (engineNames as readonly string[]).includes(name);

/** What an engine said of an element of a frame, by its number there; undefined when it is not in the recording. */
export interface Hit extends Pick<RecordedAudit, 'rule' | 'outcome'> {
  readonly frame: CapturedFrame;
  readonly number: number | undefined;
}

/** Runs an engine on a page that has been written down; `isWhole`: with the rules of its that nobody listens to as well. Throws when it cannot. */
export type Engine = (page: CapturedPage, isWhole: boolean) => Promise<Run>;

/** An engine that is done with the page: the next may have it. What it found may take its time. */
export interface Run {
  readonly hits: readonly Hit[] | Promise<readonly Hit[]>;
}
