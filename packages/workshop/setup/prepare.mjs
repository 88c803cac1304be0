import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh } from '../../cli/bin/fresh.js';

/** What is made after the packages are installed, and how to see that it is there and fresh. */
const steps = [
  {
    name: 'the bundle of the command',
    isDone: (root) => isFresh(join(root, 'packages', 'cli', 'dist', 'main.js'), root),
    script: ['packages', 'workshop', 'src', 'bin', 'bundle.ts'],
  },
];

/** Makes what is missing or stale. Gives a line for each step that failed: what depends on it still works from source, or says what it lacks. */
export function prepare(root, node) {
  return steps
    .filter(({ isDone }) => !isDone(root))
    .map(({ name, script }) => ({ name, done: spawnSync(node, [join(root, ...script)], { cwd: root, encoding: 'utf8' }) }))
    .filter(({ done }) => done.status !== 0)
    .map(({ name, done }) => `Set-up could not make ${name}:\n${done.stderr ?? done.error?.message ?? ''}`);
}
