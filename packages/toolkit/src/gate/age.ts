import { execFile } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { nothingRuns } from './changed.ts';

const run = promisify(execFile);

/** The day a line of a file was last changed, `yyyy-mm-dd`, as git knows it; undefined when git does not, or the line is not committed. */
export async function dayOfLine(file: string, line: number, cwd: string): Promise<string | undefined> {
  const path = resolve(cwd, file);
  try {
    const { stdout } = await run('git', [...nothingRuns, 'blame', '--porcelain', '-L', `${line},${line}`, '--', path], {
      cwd: dirname(path),
    });
    const commit = /^([0-9a-f]{40}) /.exec(stdout)?.[1] ?? '';
    const seconds = Number(/^author-time (\d+)$/m.exec(stdout)?.[1]);
    return /^0+$/.test(commit) || Number.isNaN(seconds) ? undefined : new Date(1000 * seconds).toISOString().slice(0, 10);
  } catch {
    return undefined;
  }
}
