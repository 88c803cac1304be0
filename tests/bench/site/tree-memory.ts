import { readFileSync, readlinkSync } from 'node:fs';
import type { Process } from './processes.ts';

/**
 * Memory of a process and all it has started, in MiB. What they share is counted once: their own memory by its proportional set size, files by the
 * process of each program that holds most of them. What other processes on the machine share with them makes no difference. Linux only.
 */
export function memoryOf(tree: readonly Process[]): number {
  const files = new Map<string, number>();
  let own = 0;
  for (const { pid } of tree) {
    const held = read(`/proc/${pid}/smaps_rollup`);
    own += kibibytes(held, 'Pss_Anon') + kibibytes(held, 'Pss_Shmem');
    const program = programOf(pid);
    files.set(program, Math.max(files.get(program) ?? 0, kibibytes(read(`/proc/${pid}/status`), 'RssFile')));
  }
  return [...files.values()].reduce((sum, size) => sum + size, own) / 1024;
}

const kibibytes = (text: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

function programOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return '';
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
