import type { Option } from './command.ts';

/** Options of a check that writes what it finds into Word letters. */
export const commentingOptions: Readonly<Record<string, Option>> = {
  comment: { type: 'boolean', text: 'optionComment' },
  'in-place': { type: 'boolean', text: 'optionInPlace' },
  'track-changes': { type: 'boolean', text: 'optionTrackChanges' },
  watch: { type: 'boolean', text: 'optionWatch' },
};
