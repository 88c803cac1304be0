import type { Given } from './command.ts';
import { textOf, textsOf } from './command.ts';

/** The formats a report can be written in. */
export const formats = [
  'text',
  'compact',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'checkstyle',
  'gitlab',
  'github',
  'markdown',
  'csv',
  'earl',
  'html',
] as const;
export type Format = (typeof formats)[number];

/** One report to be written: in a format, to a file or to standard output. */
export interface Output<F extends string = Format> {
  readonly format: F;
  readonly file: string | undefined;
}

/** What is to be written; or the word that is no format. */
export type Outputs<F extends string = Format> =
  | { readonly ok: true; readonly outputs: readonly Output<F>[] }
  | { readonly ok: false; readonly wrong: string };

/**
 * Reads `--format text --format sarif:out.sarif` and `--output FILE`, which is where the first report without a file of its own goes.
 * At most one report goes to standard output: the last one that was asked for.
 */
export const outputsOf = (given: Given): Outputs => outputsIn(formats, given);

/** The same, of a command with formats of its own. */
export function outputsIn<F extends string>(known: readonly F[], given: Given): Outputs<F> {
  const isFormat = (name: string): name is F => (known as readonly string[]).includes(name);
  const asked = textsOf(given, 'format');
  const parts = (asked.length === 0 ? ['text'] : asked).map((value) => {
    const [, format = value, file] = /^([a-z]+)(?::(.+))?$/.exec(value) ?? [];
    return { format, file };
  });
  const wrong = parts.find(({ format }) => !isFormat(format));
  if (wrong !== undefined) return { ok: false, wrong: wrong.format };
  const first = parts.findIndex(({ file }) => file === undefined);
  const placed = parts.map(({ format, file }, at) => ({
    format: format as F,
    file: file ?? (at === first ? textOf(given, 'output') : undefined),
  }));
  const last = placed.findLast(({ file }) => file === undefined);
  return { ok: true, outputs: placed.filter((output) => output.file !== undefined || output === last) };
}
