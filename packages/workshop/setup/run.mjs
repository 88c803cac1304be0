// The one script that runs before anything is installed: plain JavaScript, Node 20 and npm, nothing else.
// `npm start` and `npm test` come here. It installs what is missing, then runs the task on Node 24.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { prepare } from './prepare.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..', '..');

/** The program and its arguments for each task. */
const tasks = {
  start: [
    'packages/cli/bin/klarsyn.js',
    'check',
    'examples/letters',
    'examples/pages',
    '--config',
    'examples/klarsyn.config.yaml',
    '--fail-on',
    'never',
  ],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
};

const [name = '', ...rest] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) fail(`Unknown task «${name}». Say one of: ${Object.keys(tasks).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node ${process.versions.node} is too old. Install Node 20 or newer.`);

const problem = install(root);
if (problem !== undefined) fail(problem);
const node = nodeOfTheHouse();
for (const failed of prepare(root, node)) console.error(failed);
// The examples and tests open only our own pages, so a machine without a sandbox is no reason to stop.
const env = { KLARSYN_NO_SANDBOX: 'if-missing', ...process.env };
process.exitCode = spawnSync(node, [...task, ...rest], { cwd: root, stdio: 'inherit', env }).status ?? 1;

/** Node 24, which was installed with the packages; on a system where it is a script, the Node that runs now. */
function nodeOfTheHouse() {
  const installed = join(root, 'node_modules', '.bin', 'node');
  return existsSync(installed) ? installed : process.execPath;
}

function fail(reason) {
  console.error(reason);
  process.exit(2);
}
