import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReport, Report } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn, type Ran } from './command.ts';
import type { Hostile } from './faults/documents/case.ts';
import { hostile } from './faults/documents/index.ts';

/** What tells in its name that it is large or many. */
const heavy =
  /bombe|flest|mange|lang|stor|dyp|kjempe|cdata|instruks|blankt|kommentar|endringer|lenker|tall|felt|merker|nabo|kjede|fotnote|emoji|aksent|skille|skift|usynlig/;

/** Cases that are made and over in a moment; `npm run test:faults -- documents` runs every case, each in a process of its own. */
const quick = Object.entries(hostile)
  .filter(([kind]) => ['archives', 'xml', 'word', 'odts', 'places', 'texts'].includes(kind))
  .flatMap(([, all]) => all.filter(({ name }) => !heavy.test(name)))
  .filter(({ guard, name }) => guard !== 3 || !name.endsWith('.txt'));

let cwd = '';
let ran: Ran;
let report: Report;
const placed = new Map<string, Hostile>();

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-hostile-'));
  writeFileSync(join(cwd, 'sunt.md'), '# Svar til deg\n\nVi skriver vedrørende saken.\n');
  for (const [at, one] of quick.entries()) {
    const folder = join(cwd, `${at}`);
    mkdirSync(folder);
    one.place(folder);
    placed.set(`${at}/${one.name}`, one);
  }
  ran = await klarsyn(['check', 'sunt.md', ...placed.keys(), '--static', '--format', 'json'], { cwd });
  report = JSON.parse(ran.stdout) as Report;
}, 500_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const of = (name: string): readonly DocumentReport[] => report.documents.filter(({ uri }) => uri === name || uri.startsWith(`${name}/`));

test('every quick hostile document becomes what it must, and the sound one beside them is checked', () => {
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
