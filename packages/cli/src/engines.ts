import type { Form } from '@klarsyn/core';
import { type Given, textOf } from './command.ts';
import { say } from './texts.ts';

/** The engines that were asked for; undefined when all are to run. */
export const enginesOf = (given: Given): readonly string[] | undefined =>
  textOf(given, 'engines')
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What to say when an engine was asked for that is not there; undefined when all are. */
export async function refusedEngine(given: Given, form: Form): Promise<string | undefined> {
  const names = enginesOf(given);
  if (names === undefined) return undefined;
  const { unknownEngine } = await import('@klarsyn/toolkit');
  const unknown = await unknownEngine(names);
  return unknown && say('unknownEngine', form, { name: unknown.name, known: unknown.known.join(', ') });
}
