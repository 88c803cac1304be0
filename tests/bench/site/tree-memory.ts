import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and all it has started, in MiB: what each holds alone, and its share of the rest. Linux only. */
export function treeMemory(root: number): number {
  const parents = new Map(readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? parentOf(name) : [])));
  const ours = new Set([root]);
  for (let size = 0; size !== ours.size; ) {
    size = ours.size;
    for (const [pid, parent] of parents) if (ours.has(parent)) ours.add(pid);
  }
  return [...ours].reduce((sum, pid) => sum + sharedOf(pid), 0);
}

function parentOf(name: string): readonly (readonly [pid: number, parent: number])[] {
  const parent = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1];
  return parent === undefined ? [] : [[Number(name), Number(parent)]];
}

/** The proportional set size counts what several processes share once. */
const sharedOf = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
