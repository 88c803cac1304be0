import type { FixedInput } from '@klarsyn/toolkit';
import type { Surroundings } from './command.ts';
import { safeLines } from './guarded.ts';
import type { Asked } from './make-report.ts';
import { say } from './texts.ts';

/** Mends files where it is safe, and says what was done. False when a file could not be written. */
export async function fixFiles({ inputs, options }: Asked, { form, streams }: Surroundings): Promise<boolean> {
  const { fix, writeFixed } = await import('@klarsyn/toolkit');
  const fixed = await fix(inputs, options);
  const tell = (line: string) => streams.stderr.write(`klarsyn: ${line}\n`);
  let isWritten = true;
  for (const one of fixed) {
    // What else is wrong with an input is said when it is checked.
    for (const line of remarks({ ...one, errors: one.errors.filter(({ code }) => ofFixing.has(code)) }, form)) tell(line);
    try {
      await writeFixed(one);
    } catch (error) {
      isWritten = false;
      tell(say('cannotWrite', form, { file: one.uri, cause: String((error as NodeJS.ErrnoException).code) }));
    }
  }
  tell(say('fixed', form, sums(fixed)));
  return isWritten;
}

/** Shows what `--fix` would change, as a unified diff. 1 when it would change anything, 2 when something could not be read. */
export async function showFixes({ inputs, options }: Asked, { form, streams }: Surroundings): Promise<0 | 1 | 2> {
  const { fix, unifiedDiff } = await import('@klarsyn/toolkit');
  const fixed = await fix(inputs, options);
  const tell = (line: string) => streams.stderr.write(`klarsyn: ${line}\n`);
  const diffs = await Promise.all(fixed.map(({ uri, before, after }) => unifiedDiff(uri, before, after)));
  // In a file it is a patch, to the letter; who looks at it is shown it as anything foreign is shown.
  const isLookedAt = streams.stdout.isTTY === true || process.env['GITHUB_ACTIONS'] === 'true';
  const shown = isLookedAt ? safeLines(diffs.join('')) : diffs.join('');
  await new Promise<void>((done) => streams.stdout.write(shown, () => done()));
  for (const line of fixed.flatMap((one) => remarks(one, form))) tell(line);
  tell(say('wouldFix', form, sums(fixed)));
  if (fixed.some(({ errors }) => errors.some(({ code }) => code !== 'not-mendable'))) return 2;
  return fixed.some(({ applied }) => applied > 0) ? 1 : 0;
}

/** What can be wrong with mending an input that can be checked. */
const ofFixing: ReadonlySet<string> = new Set(['not-mendable', 'not-encodable', 'mending-stopped']);

function remarks({ uri, errors, isStable }: FixedInput, form: Surroundings['form']): readonly string[] {
  return [...errors.map(({ message }) => `${uri}: ${message}`), ...(isStable ? [] : [say('unstable', form, { file: uri })])];
}

const sums = (fixed: readonly FixedInput[]) => ({
  count: fixed.reduce((sum, { applied }) => sum + applied, 0),
  files: fixed.filter(({ applied }) => applied > 0).length,
});
