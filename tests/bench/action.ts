// `npm run bench:action`: what the bundle of the Action costs on a letter, started as a runner starts it. Prints seconds of CPU and most memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAction } from '@klarsyn/workshop/bundle';
import { measure } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-action-'));
try {
  const [bundle, work] = [join(folder, 'bundle'), join(folder, 'work')];
  await buildAction(bundle);
  mkdirSync(work);
  writeFileSync(join(work, 'brev.md'), 'Vi skriver vedrørende søknaden din.\n');
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  Object.assign(process.env, {
    INPUT_PATHS: 'brev.md',
    INPUT_STATIC: 'true',
    GITHUB_WORKSPACE: work,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
  });
  const { cpu, memory } = measure([join(bundle, 'main.js')], { cwd: work, times: 6 });
  console.log(`\nThe bundle of the Action, one letter: ${cpu.toFixed(2)} CPU-s (asked: 0.5 or less), ${memory.toFixed(0)} MiB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
