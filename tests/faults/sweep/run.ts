// `npm run sweep -- <folder>…`: checks every document below the folders, and prints OK, ERROR with its reason, or DEFECT for each. One process
// checks them one after the other; one that ends, hangs or takes too much memory is a defect of the file it was at, and a new one goes on. Exit code 1 when
// there is a defect.
import { type ChildProcess, fork } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { formatOf } from '@klarsyn/toolkit';
import { treeOf } from '../../bench/site/processes.ts';
import { memoryOf } from '../../bench/site/tree-memory.ts';
import { type Swept, type Verdict, verdictOf } from './verdict.ts';

/** Seconds a file may take, on an idle machine, and memory in MiB. */
const most = { seconds: 65, memory: 1500 };

const counts = { OK: 0, ERROR: 0, DEFECT: 0 };
let child: ChildProcess | undefined;

for (const path of await filesIn(process.argv.slice(2))) {
  const began = performance.now();
  const { is, why } = await sweep(path);
  counts[is] += 1;
  console.log(`${is.padEnd(6)} ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${relative('.', path)}  ${why}`);
}
child?.kill('SIGKILL');
console.log(`\n${counts.OK} OK, ${counts.ERROR} clear errors, ${counts.DEFECT} defects`);
process.exitCode = counts.DEFECT > 0 || counts.OK + counts.ERROR === 0 ? 1 : 0;

async function filesIn(names: readonly string[]): Promise<readonly string[]> {
  const found = names.map(async (name) =>
    (await stat(name)).isDirectory() ? (await readdir(name, { recursive: true })).map((file) => resolve(name, file)) : [resolve(name)],
  );
  return (await Promise.all(found))
    .flat()
    .filter((path) => formatOf(path) !== undefined && !path.includes('node_modules'))
    .toSorted();
}

async function sweep(path: string): Promise<Verdict> {
  child ??= await start();
  const checking = child;
  return new Promise((done) => {
    const end = (verdict: Verdict, isOver: boolean) => {
      clearInterval(watch);
      checking.removeAllListeners();
      if (isOver) {
        checking.kill('SIGKILL');
        child = undefined;
      }
      done(verdict);
    };
    const defect = (why: string) => end({ is: 'DEFECT', why }, true);
    const began = performance.now();
    const watch = setInterval(() => {
      if (performance.now() - began > most.seconds * 1000) return defect(`not done in ${most.seconds} s`);
      const memory = memoryOf(treeOf(checking.pid ?? 0));
      if (memory > most.memory) defect(`took ${memory.toFixed(0)} MiB`);
    }, 500);
    checking.once('message', (swept: Swept) => end(verdictOf(swept), false));
    checking.once('exit', (code, signal) => defect(`the process ended: ${signal ?? code}`));
    checking.send(path);
  });
}

async function start(): Promise<ChildProcess> {
  const started = fork(join(import.meta.dirname, 'child.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((ready) => started.once('message', ready));
  return started;
}
