import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultCase, OpenSuite } from './case.ts';
import { follow } from './follow.ts';
import { type CaseRun, judge } from './judge.ts';
import { planted } from './planted.ts';

/** What came of a case: how it went, and all that is wrong. */
export interface Outcome {
  readonly run: CaseRun;
  readonly wrong: readonly string[];
}

/** Seconds beyond the limit of a case before it is killed: how late it is, is worth knowing. */
const grace = 60;

/** Runs the real command on a case with the suite's good input beside it, and judges what came of it. */
export async function runCase(one: FaultCase, { beside, cwd }: Pick<OpenSuite, 'beside' | 'cwd'>): Promise<Outcome> {
  const own = await mkdtemp(join(tmpdir(), 'klarsyn-fault-'));
  const [temporary, sarif, text] = [join(own, 'tmp'), join(own, 'sarif'), join(own, 'text')];
  await mkdir(temporary);
  try {
    const formats = ['--format', 'json', '--format', `sarif:${sarif}`, '--format', `text:${text}`];
    const followed = await follow(['check', ...one.inputs, beside.input, ...formats, ...(one.args ?? [])], {
      cwd,
      stdin: one.stdin ?? '',
      patience: (one.expect.within ?? 60) + grace,
      env: {
        NO_COLOR: '1',
        KLARSYN_NO_SANDBOX: 'if-missing',
        TMPDIR: temporary,
        // Else Node keeps its own among the temporary files.
        NODE_COMPILE_CACHE: join(tmpdir(), 'klarsyn-fault-compiled'),
        KLARSYN_HEMMELIG: planted.secret,
      },
    });
    const read = (file: string) => readFile(file, 'utf8').catch(() => '');
    const run = { ...followed, sarif: await read(sarif), text: await read(text), left: await readdir(temporary) };
    return { run, wrong: judge(one, beside, run) };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
