import type { RecordedAudit } from '@klarsyn/core';
import type { CapturedPage } from '../record/page.ts';
import type { CapturedFrame } from '../record/tree.ts';

/** The engines there are. */
export const engineNames = ['axe', 'htmlcs'] as const;
/** The name of an engine. */
export type EngineName = (typeof engineNames)[number];

/** What an engine said of an element of a frame, by its number there; undefined when it is not in the recording. */
export interface Hit extends Pick<RecordedAudit, 'rule' | 'outcome'> {
  readonly frame: CapturedFrame;
  readonly number: number | undefined;
}

/** Runs an engine on a page that has been written down. Throws when it cannot. */
export type Engine = (page: CapturedPage) => Promise<readonly Hit[]>;
