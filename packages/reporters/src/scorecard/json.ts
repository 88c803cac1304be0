import type { Scorecard } from '@klarsyn/core';
import { spellOut } from '../json.ts';

/** The scorecard as JSON, in the order it was made. */
export const scorecardJson = (scorecard: Scorecard): string => `${spellOut(JSON.stringify(scorecard, undefined, 2))}\n`;
