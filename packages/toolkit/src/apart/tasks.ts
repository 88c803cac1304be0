import type { Analysis, DocumentReport } from '@klarsyn/core';
import type { Judging } from '../judge.ts';
import type { LetterParts, Spelling, Studying, UnknownWord } from '../language.ts';
import { readers } from '../read/readers.ts';

const language = () => import('../language.ts');

/** What can be done in a thread of its own: reading a document of each format, checking one, and telling what its language is like. */
export const tasks = {
  ...readers,
  check: async (judging: Judging): Promise<DocumentReport> => (await import('../judge.ts')).judgeAnew(judging),
  analyse: async (studying: Studying): Promise<Analysis> => (await language()).analyseAs(studying),
  parts: async (studying: Studying): Promise<LetterParts> => (await language()).partsAs(studying),
  spell: async (spelling: Spelling): Promise<readonly UnknownWord[] | undefined> => (await language()).unknownWords(spelling),
} as const;

/** The name of a task. */
export type TaskName = keyof typeof tasks;
/** What a task is asked. */
export type Asked<N extends TaskName> = Parameters<(typeof tasks)[N]>[0];
/** What it comes to. */
export type Told<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>;
