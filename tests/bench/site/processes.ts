import { readdirSync, readFileSync } from 'node:fs';

/** A process, with when it began and the time it has used, both in hundredths of a second. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly began: number;
  readonly used: number;
  /** True when it is dead, and nobody has taken leave of it yet. */
  readonly isDead: boolean;
}

/** A process and all it has started, the first ones first. Linux only. */
export function treeOf(root: number): readonly Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(Number(name)) : []));
  const ours = all.filter(({ pid }) => pid === root);
  for (let at = 0; at < ours.length; at++) ours.push(...all.filter(({ parent }) => parent === ours[at]?.pid));
  return ours;
}

/** Fields of `/proc/<pid>/stat`, counted as proc(5) does: 3 state, 4 parent, 14 and 15 time used, 22 when it began. */
function processOf(pid: number): readonly Process[] {
  try {
    const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ');
    const field = (number: number): number => Number(fields[number - 3]);
    return [{ pid, parent: field(4), name, began: field(22), used: field(14) + field(15), isDead: /^[ZX]/.test(rest) }];
  } catch {
    return [];
  }
}
