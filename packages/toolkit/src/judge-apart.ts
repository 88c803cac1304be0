import { checkingLimits, type DocumentReport } from '@klarsyn/core';
import { askApart } from './apart/checking.ts';
import type { Answer, ThreadLimits } from './apart/thread.ts';
import type { JudgeOptions, Seen } from './judge.ts';

/** Judges a document in a thread of its own. No answer when it took too long or too much memory. */
export const judgeApart = (seen: Seen, options: JudgeOptions, limits: ThreadLimits = checkingLimits): Promise<Answer<DocumentReport>> =>
  askApart('check', { seen, options: crossing(options) }, limits);

/** The options that the judge asks for, without those that belong here. */
function crossing(options: JudgeOptions): JudgeOptions {
  const { cwd, config, profile, mode, kind, form, inFormOfText, keepGoing, sector, wcag22, only } = options;
  return { cwd, config, profile, mode, kind, form, inFormOfText, keepGoing, sector, wcag22, only };
}
