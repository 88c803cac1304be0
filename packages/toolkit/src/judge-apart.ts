import { checkingLimits, type Document, type DocumentReport } from '@klarsyn/core';
import { type Answer, createThread, type ThreadLimits } from './apart/thread.ts';
import type { JudgeOptions, Seen } from './judge.ts';

const ask = createThread();

/** True for a document with so much in it that nobody knows how long checking it takes. */
export const isHeavy = ({ nodes }: Document): boolean => {
  let weight = 0;
  for (const node of nodes) weight += checkingLimits.nodeCharacters + ('text' in node ? node.text.plain.length : 0);
  return weight > checkingLimits.inPlaceCharacters;
};

/** Judges a document in a thread of its own, one at a time. No answer when it took too long or too much memory. */
export const judgeApart = (seen: Seen, options: JudgeOptions, limits: ThreadLimits = checkingLimits): Promise<Answer<DocumentReport>> =>
  ask('check', { seen, options: crossing(options) }, limits);

/** The options that the judge asks for, without those that belong here. */
function crossing(options: JudgeOptions): JudgeOptions {
  const { cwd, config, profile, mode, kind, form, inFormOfText, keepGoing, sector, wcag22, only } = options;
  return { cwd, config, profile, mode, kind, form, inFormOfText, keepGoing, sector, wcag22, only };
}
