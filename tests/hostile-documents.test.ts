import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReport, Report } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn, type Ran } from './command.ts';
import type { Hostile } from './faults/documents/case.ts';
import { hostile } from './faults/documents/index.ts';

/** The kinds whose small cases are over in a moment; `npm run test:faults -- documents` runs every case, each in a process of its own. */
const kinds = ['archives', 'xml', 'word', 'odts', 'places', 'texts'];
const small = 32 * 1024;

let cwd = '';
let ran: Ran;
let report: Report;
const placed = new Map<string, Hostile>();

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-hostile-'));
  writeFileSync(join(cwd, 'sunt.md'), '# Svar til deg\n\nVi skriver vedrørende saken.\n');
  for (const [at, one] of kinds.flatMap((kind) => hostile[kind] ?? []).entries()) {
    const folder = join(cwd, `${at}`);
    mkdirSync(folder);
    one.place(folder);
    if (bytesIn(folder) <= small) placed.set(`${at}/${one.name}`, one);
    else rmSync(folder, { recursive: true });
  }
  ran = await klarsyn(['check', 'sunt.md', ...placed.keys(), '--static', '--format', 'json'], { cwd });
  report = JSON.parse(ran.stdout) as Report;
}, 500_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const bytesIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, one) => sum + (one.isFile() ? statSync(join(folder, one.name)).size : 0), 0);

const of = (name: string): readonly DocumentReport[] => report.documents.filter(({ uri }) => uri === name || uri.startsWith(`${name}/`));

test('every small hostile document becomes what it must, and the sound one beside them is checked', () => {
  expect(placed.size).toBeGreaterThan(100);
  expect(ran.code).toBe(2);
  expect(of('sunt.md')[0]?.findings.map(({ rule }) => rule)).toEqual(['klarsprak/kanselliord']);
  expect([...placed].flatMap(([name, { expected }]) => told(name, expected) ?? [])).toEqual([]);
});

test('guard 7: nothing is a bug of ours, no rule crashes, and each error is one line without a stack', () => {
  const errors = report.documents.flatMap(({ uri, errors: own }) => own.map(({ code, message }) => ({ uri, code, message })));
  expect(errors.filter(({ code, message }) => code === 'internal' || !/^[^\n]+\.$/.test(message))).toEqual([]);
  expect(report.documents.flatMap(({ crashes }) => crashes)).toEqual([]);
  expect(ran.stderr).not.toMatch(/^\s+at /m);
});

/** What is wrong with what was told of a case; undefined when it is as it must be. */
function told(name: string, expected: Hostile['expected']): string | undefined {
  const codes = of(name).flatMap(({ errors }) => errors.map(({ code }) => code));
  const complaints = of(name).flatMap((one) => one.complaints.map(({ code }) => code));
  if (of(name).length === 0) return `${name}: not told`;
  if (expected === 'either') return undefined;
  if (expected === 'read') return codes.length === 0 ? undefined : `${name}: ${codes}`;
  if (expected === 'refused') return codes.length > 0 ? undefined : `${name}: read`;
  if ('error' in expected) return codes.includes(expected.error) ? undefined : `${name}: ${codes}, not ${expected.error}`;
  return complaints.includes(expected.complaint) ? undefined : `${name}: ${complaints}, not ${expected.complaint}`;
}
