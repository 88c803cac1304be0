import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expected, FaultCase, OpenSuite } from './case.ts';
import { follow } from './follow.ts';
import { type CaseRun, judgeCase, judgeRun, ownOf } from './judge.ts';
import { planted } from './planted.ts';

/** What came of a case: how it went, and all that is wrong. */
export interface Outcome {
  readonly run: CaseRun;
  readonly wrong: readonly string[];
}

/** Where cases are run, and what beside. */
type Around = Pick<OpenSuite, 'beside' | 'cwd'>;

/** Seconds beyond the limit of a case before it is killed: how late it is, is worth knowing. */
const grace = 60;

/** Runs the real command on a case with the suite's good input beside it, and judges what came of it. */
export async function runCase(one: FaultCase, around: Around): Promise<Outcome> {
  const remove = one.prepare?.();
  const run = await runOn(one, around).finally(remove);
  return { run, wrong: [...judgeRun(one.expect, around.beside, run), ...judgeCase(one, ownOf(run, around.beside))] };
}

/** Runs the real command once on many cases that have no words of their own. Lines of what is wrong with one begin with its name. */
export async function runTogether(cases: readonly FaultCase[], expect: Expected, around: Around): Promise<Outcome> {
  const run = await runOn({ inputs: cases.flatMap(({ inputs }) => inputs), expect }, around);
  const own = ownOf(run, around.beside);
  // Documents come in the order of the inputs.
  const documents = own.values();
  const wrong = cases.flatMap((one) => {
    const told = one.inputs.flatMap(() => documents.next().value ?? []);
    return judgeCase(one, told).map((line) => `${one.name}: ${line}`);
  });
  return { run, wrong: [...judgeRun(expect, around.beside, run), ...wrong] };
}

async function runOn(
  { inputs, args = [], stdin = '', expect: { within = 60 } }: Omit<FaultCase, 'name'>,
  { beside, cwd }: Around,
): Promise<CaseRun> {
  const own = await mkdtemp(join(tmpdir(), 'klarsyn-fault-'));
  const [temporary, sarif, text] = [join(own, 'tmp'), join(own, 'sarif'), join(own, 'text')];
  await mkdir(temporary);
  try {
    const formats = ['--format', 'json', '--format', `sarif:${sarif}`, '--format', `text:${text}`];
    const followed = await follow(['check', ...inputs, beside.input, ...formats, ...args], {
      cwd,
      stdin,
      patience: within + grace,
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
    return { ...followed, sarif: await read(sarif), text: await read(text), left: await readdir(temporary) };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
