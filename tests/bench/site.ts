// `npm run bench:site -- [pages] [more options of klarsyn site]`: a made site with every trap on this machine. Counts what came of each page, follows
// the memory of the whole process tree, kills the run once with SIGKILL and goes on. Exits 1 when a page is lost or the two runs differ. With a
// browser, some pages lie behind a login.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeOf } from './site/processes.ts';
import { login, serveSite } from './site/serve.ts';
import { memoryOf } from './site/tree-memory.ts';

const [given = '2000', ...more] = process.argv.slice(2);
const count = Number(given);
const options = more.length > 0 ? more : ['--static'];
const klarsyn = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-site-'));
const isStatic = options.includes('--static');
const site = await serveSite(count, { hasLogin: !isStatic });
if (!isStatic)
  writeFileSync(
    join(folder, 'klarsyn.config.yaml'),
    JSON.stringify({ login: login.steps.map((step) => ('goto' in step ? { goto: site.origin + step.goto } : step)) }),
  );

interface Ran {
  readonly seconds: number;
  /** MiB of the process tree, each with the size of the journal at that moment. */
  readonly samples: readonly { readonly memory: number; readonly written: number }[];
}

/** Runs over the site; `killAfter` is the size of the journal, in bytes, at which the run is killed. */
function run(name: string, args: readonly string[], killAfter = Number.POSITIVE_INFINITY): Promise<Ran> {
  const began = performance.now();
  const journal = join(folder, 'dagbok.jsonl');
  const child = spawn(
    process.execPath,
    [
      klarsyn,
      'site',
      `${site.origin}/`,
      ...options,
      ...args,
      '--journal',
      journal,
      '--fail-on',
      'never',
      '--format',
      `json:${join(folder, name)}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore'], cwd: folder, env: { ...process.env, FJORDVIK_PASSORD: login.password } },
  );
  const samples: Ran['samples'][number][] = [];
  const timer = setInterval(() => {
    const written = statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
    samples.push({ memory: memoryOf(treeOf(child.pid ?? 0)), written });
    if (written > killAfter) child.kill('SIGKILL');
  }, 100);
  return new Promise((resolve) => {
    child.once('close', () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - began) / 1000, samples });
    });
  });
}

try {
  const whole = await run('hel.json', []);
  const report = JSON.parse(readFileSync(join(folder, 'hel.json'), 'utf8')) as { documents: { uri: string; errors: { code: string }[] }[] };
  const told = report.documents.map(({ uri }) => uri.slice(site.origin.length));
  const lost = site.expected.filter((path) => !told.includes(path));
  const twice = told.length - new Set(told).size;
  const size = Math.max(...whole.samples.map(({ written }) => written));
  // What a page adds to the journal is much the same for all, so its size tells how many pages are done.
  const until = (pages: number) => whole.samples.findIndex(({ written }) => written >= (size * pages) / report.documents.length) + 1;
  const most = (samples: Ran['samples']) => Math.max(...samples.map(({ memory }) => memory));
  const [after200 = 0, during = 0, peak = 0] = [
    whole.samples.slice(0, until(200)),
    whole.samples.slice(0, until(report.documents.length)),
    whole.samples,
  ].map(most);
  console.log(
    `${count} pages, ${options.join(' ')}: ${whole.seconds.toFixed(0)} s, ${(report.documents.length / whole.seconds).toFixed(1)} pages a second`,
  );
  console.log(
    `  reported ${report.documents.length}, with errors ${report.documents.filter(({ errors }) => errors.length > 0).length}, lost ${lost.length}, twice ${twice}`,
  );
  const grown = (to: number): string => `${to.toFixed(0)} MiB (${(to / after200).toFixed(2)})`;
  console.log(
    after200 > 0
      ? `  memory: ${after200.toFixed(0)} MiB after 200 pages, ${grown(during)} at most while pages are checked, ${grown(peak)} at most in all`
      : `  memory: ${peak.toFixed(0)} MiB at most`,
  );
  await run('drept.json', [], size / 3);
  const resumed = await run('igjen.json', ['--resume']);
  const isSame = readFileSync(join(folder, 'hel.json'), 'utf8') === readFileSync(join(folder, 'igjen.json'), 'utf8');
  console.log(`  killed after a third and resumed: ${resumed.seconds.toFixed(0)} s, ${isSame ? 'the same report' : 'another report'}`);
  process.exitCode = lost.length === 0 && twice === 0 && isSame ? 0 : 1;
} finally {
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
