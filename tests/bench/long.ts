// `npm run bench:long -- [letters] [more options of klarsyn check]`: so many letters, no two alike, in one run: most in Markdown, every tenth in Word and every
// tenth an e-mail. Follows the memory of the process and the letters that are done, and prints both over time. Exits 1 when a letter is lost, or when memory
// grows to more than 1.2 times what it was when the first thousand of each thread were done.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLetter } from './letter-files.ts';
import { treeOf } from './site/processes.ts';
import { memoryOf } from './site/tree-memory.ts';

const [given = '20000', ...more] = process.argv.slice(2);
const count = Number(given);
const klarsyn = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-long-'));
const growth = 1.2;
/** Letters until all that is held once is held: a thousand in each thread. */
const warmUp = 1000 * Number(/--workers[= ](\d+)/.exec(more.join(' '))?.[1] ?? 1);

interface Sample {
  readonly seconds: number;
  /** MiB of the process and all it started. */
  readonly memory: number;
  readonly done: number;
}

try {
  const names = Array.from({ length: count }, (_, at) => writeLetter(folder, at));
  const { seconds, samples, uris, code } = await run();
  const told = new Set(uris);
  const lost = names.filter((name) => !told.has(name));
  const until = samples.findIndex(({ done }) => done >= warmUp);
  const first = Math.max(...samples.slice(0, until + 1).map(({ memory }) => memory));
  const most = Math.max(...samples.slice(until).map(({ memory }) => memory));
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    const at = samples.find(({ done }) => done >= (count * tenth) / 10) ?? samples.at(-1);
    if (at !== undefined)
      console.log(
        `  ${String(at.done).padStart(6)} letters, ${at.seconds.toFixed(0).padStart(4)} s: ${at.memory.toFixed(0).padStart(5)} MiB`,
      );
  }
  console.log(
    `${count} letters ${more.join(' ')}: ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} letters a second, exit code ${code}`,
  );
  console.log(`  reported ${uris.length}, lost ${lost.length}, twice ${uris.length - told.size}`);
  console.log(
    `  memory: at most ${first.toFixed(0)} MiB until ${warmUp} were done, at most ${most.toFixed(0)} after: ${(most / first).toFixed(2)} (asked: ${growth} or less)`,
  );
  process.exitCode = lost.length === 0 && uris.length === count && most <= growth * first ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the command. Each letter is a line of its report as soon as it is done. */
async function run(): Promise<{
  readonly seconds: number;
  readonly samples: readonly Sample[];
  readonly uris: readonly string[];
  readonly code: number | null;
}> {
  const out = join(folder, 'rapport.jsonl');
  const args = ['check', 'brev', '--static', '--format', 'jsonl', '--fail-on', 'never', ...more];
  const written = openSync(out, 'w');
  const began = performance.now();
  const child = spawn(process.execPath, [klarsyn, ...args], { cwd: folder, stdio: ['ignore', written, 'inherit'] });
  closeSync(written);
  const reading = openSync(out, 'r');
  const samples: Sample[] = [];
  const uris: string[] = [];
  const buffer = Buffer.alloc(1 << 20);
  let rest = '';
  const readOn = () => {
    for (let size = readSync(reading, buffer); size > 0; size = readSync(reading, buffer)) {
      const lines = (rest + buffer.toString('latin1', 0, size)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) uris.push(...(/^\{"uri":"([^"]+)"/.exec(line)?.slice(1) ?? []));
    }
  };
  const timer = setInterval(() => {
    readOn();
    samples.push({ seconds: (performance.now() - began) / 1000, memory: memoryOf(treeOf(child.pid ?? 0)), done: uris.length });
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  readOn();
  closeSync(reading);
  return { seconds: (performance.now() - began) / 1000, samples: samples.filter(({ memory }) => memory > 0), uris, code };
}
