import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from '../../cli/bin/fresh.js';

/** What is made after the packages are installed: the file that shows it is there, how to see that it is fresh, and the script that makes it. */
const steps = [
  {
    name: 'the word graphs of bokmål and nynorsk',
    made: ['dictionaries', 'hunspell', 'graphs', 'nn.stamp'],
    // The script itself sees whether its sources have changed, and is quick when they have not.
    isFresh: () => false,
    script: ['dictionaries', 'hunspell', 'build.ts'],
  },
  {
    name: 'the bundle of the command',
    made: ['packages', 'cli', '.cache', 'main.js'],
    isFresh,
    script: ['packages', 'workshop', 'src', 'bin', 'bundle.ts'],
  },
];

/** Makes what is missing or stale. Gives a line for each step that failed: what depends on it still works from source, or says what it lacks. */
export function prepare(root, node) {
  const failed = [];
  for (const { name, made, isFresh: isDone, script } of steps) {
    const file = join(root, ...made);
    if (isDone(file, root)) continue;
    if (!existsSync(file)) console.error(`Setting up: making ${name}.`);
    const { status, stderr, error } = spawnSync(node, [join(root, ...script)], { cwd: root, encoding: 'utf8' });
    if (status !== 0) failed.push(`Set-up could not make ${name}:\n${stderr || error?.message || ''}`);
  }
  return failed;
}
