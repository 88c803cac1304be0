import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expected, FaultCase, Suite } from '../run/case.ts';
import type { Hostile } from './case.ts';
import { hostile } from './index.ts';

const beside = { input: 'sunt.md', rule: 'klarsprak/kanselliord' } as const;

/** Documents that no reader should have to meet, each in a folder of its own that is there while it is checked. */
export const documents: Suite = {
  name: 'documents',
  open: async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'klarsyn-fault-documents-'));
    writeFileSync(join(cwd, beside.input), '# Svar til deg\n\nVi skriver vedrørende saken.\n');
    const cases = Object.entries(hostile).flatMap(([group, all]) => all.map((one, at) => caseOf(one, `${group}-${at}`, cwd)));
    return { cases, beside, cwd, close: async () => rmSync(cwd, { recursive: true, force: true }) };
  },
};

function caseOf({ name, expected, place, args = [], guard }: Hostile, folder: string, cwd: string): FaultCase {
  const full = join(cwd, folder);
  return {
    name: `guard ${guard}: ${folder} ${name.slice(0, 60)}`,
    inputs: [`${folder}/${name}`],
    args: ['--static', ...args.map((word) => (word.endsWith('.json') ? `${folder}/${word}` : word))],
    expect: expectedOf(expected),
    prepare: () => {
      mkdirSync(full);
      place(full);
      return () => rmSync(full, { recursive: true, force: true });
    },
  };
}

function expectedOf(expected: Hostile['expected']): Expected {
  if (expected === 'read') return { exit: [0, 1] };
  if (expected === 'refused') return { exit: 2 };
  if (expected === 'either') return { exit: [0, 1, 2] };
  return 'error' in expected ? { exit: 2, codes: [expected.error] } : { exit: [0, 1, 2], codes: [expected.complaint] };
}
