import { relative } from 'node:path';
import type { Given, Surroundings } from './command.ts';
import { type Ending, finish } from './finish.ts';
import { askedOf, type Making, makeReport } from './make-report.ts';
import { say } from './texts.ts';

/** Checks all that is named, and then each file again when it is saved, until somebody stops it. */
export async function watchFiles(making: Making, ending: Ending, given: Given, surroundings: Surroundings): Promise<number> {
  const { form, streams } = surroundings;
  const round = async (inputs: readonly string[]) => {
    const made = await makeReport(await askedOf(given, surroundings, { ...making, inputs }), surroundings);
    await finish(made, ending, given, surroundings);
  };
  const { savedFiles } = await import('@klarsyn/toolkit');
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const cwd = process.cwd();
  const saved = savedFiles(making.inputs, { cwd, signal: stop.signal });
  const first = saved.next();
  await round(making.inputs);
  streams.stderr.write(`${say('watchingFiles', form)}\n`);
  for (let next = await first; next.done !== true; next = await saved.next()) await round(next.value.map((path) => relative(cwd, path)));
  return 0;
}
