import { checkingLimits, type Document } from '@klarsyn/core';
import { type Asked, type TaskName, type Told, tasks } from './tasks.ts';
import { type Answer, type Ask, createThread, type ThreadLimits } from './thread.ts';

/** The thread in which heavy documents are dealt with once they are read, one at a time. */
export const askApart: Ask = createThread();

/** True for a document with so much in it that nobody knows how long checking it takes. */
export const isHeavy = ({ nodes }: Document): boolean => {
  let weight = 0;
  for (const node of nodes) weight += checkingLimits.nodeCharacters + ('text' in node ? node.text.plain.length : 0);
  return weight > checkingLimits.inPlaceCharacters;
};

/** Tasks on a document that has been read, which need nothing else. */
type Study = { [N in TaskName]: Asked<N> extends { readonly document: Document } ? N : never }[TaskName];

/** Does such a task where we are, or apart when the document is heavy. No answer when it took too long or too much memory. */
export async function study<N extends Study>(name: N, asked: Asked<N>, limits: ThreadLimits = checkingLimits): Promise<Answer<Told<N>>> {
  if (isHeavy((asked as { readonly document: Document }).document)) return askApart(name, asked, limits);
  const task = tasks[name] as (given: Asked<N>) => Promise<Told<N>>;
  return { ok: true, value: await task(asked) };
}
