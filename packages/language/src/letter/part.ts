import type { Span } from '@klarsyn/core';

/** The parts of a letter that the finder knows, in the order a letter tells them. */
export const partNames = [
  'letterhead',
  'recipient',
  'date',
  'our-reference',
  'their-reference',
  'caseworker',
  'exemption',
  'subject',
  'opening',
  'result',
  'reasons',
  'facts',
  'considerations',
  'rule',
  'matter',
  'possible-outcome',
  'finished',
  'comment-right',
  'comment-deadline',
  'waiting-reason',
  'answer-time',
  'vague-time',
  'meeting-time',
  'meeting-place',
  'absence',
  'deviation',
  'demand',
  'correction-deadline',
  'wider-access',
  'appeal-right',
  'appeal-denied',
  'appeal-deadline',
  'appeal-start',
  'appeal-body',
  'appeal-how',
  'postponement',
  'costs',
  'lawsuit',
  'access',
  'automation',
  'privacy',
  'next-steps',
  'contact',
  'closing',
  'signature',
  'approval',
] as const;

/** The name of a part of a letter. */
export type PartName = (typeof partNames)[number];

/** A part of a letter: what it is, the words that make it, and what they say where that can be told in a word. */
export interface Part {
  readonly name: PartName;
  readonly span: Span;
  /** The words, with every space a blank. */
  readonly plain: string;
  /** Weeks of the deadline to appeal. */
  readonly weeks?: number;
  /** Where that deadline counts from. */
  readonly from?: 'arrival' | 'writing';
}

/** What a decision decides, for the one it is sent to. `burden`: something is laid on the reader or taken away. */
export type Outcome = 'refusal' | 'burden' | 'partly' | 'full';
