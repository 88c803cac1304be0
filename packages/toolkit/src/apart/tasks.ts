import type { DocumentReport } from '@klarsyn/core';
import type { Judging } from '../judge.ts';
import { readers } from '../read/readers.ts';

/** What can be done in a thread of its own: reading a document of each format, and checking one. */
export const tasks = {
  ...readers,
  check: async (judging: Judging): Promise<DocumentReport> => (await import('../judge.ts')).judgeAnew(judging),
} as const;

/** The name of a task. */
export type TaskName = keyof typeof tasks;
/** What a task is asked. */
export type Asked<N extends TaskName> = Parameters<(typeof tasks)[N]>[0];
/** What it comes to. */
export type Told<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>;
