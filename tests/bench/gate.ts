// `npm run bench:gate`: what the gate costs. 500 letters of 600 words with all packs, without and with a cache, in one thread and in two; and each report of
// 10,000 findings. Prints CPU seconds, most memory, and what the plan asks for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import * as reporters from '@klarsyn/reporters';
import { loadRules } from '@klarsyn/toolkit';
import { check } from 'klarsyn';
import { letter } from './letters.ts';
import { measure } from './measure.ts';

const program = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-gate-'));
try {
  mkdirSync(join(folder, 'brev'));
  for (let seed = 1; seed <= 500; seed += 1) writeFileSync(join(folder, 'brev', `brev-${seed}.md`), letter(seed, 600));
  console.log('\n500 letters of 600 words');
  tell('cold, one thread', 5, ['--workers', '1']);
  tell('cold, two threads', undefined, ['--workers', '2']);
  run(['--cache']);
  tell('with a warm cache', 0.4, ['--cache']);
  console.log('\n10,000 findings');
  await reports();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(options: readonly string[]) {
  return measure([program, 'check', 'brev', '--static', '--format', 'compact', '--fail-on', 'never', ...options], {
    cwd: folder,
    times: 2,
  });
}

function tell(what: string, most: number | undefined, options: readonly string[]): void {
  const { cpu, memory } = run(options);
  const asked = most === undefined ? '' : ` (asked: ${most} or less)`;
  console.log(`  ${what.padEnd(20)} ${cpu.toFixed(2)} CPU-s${asked}, ${memory.toFixed(0)} MiB (asked: 400 or less)`);
}

/** Times every reporter on the letters' own findings, as many times over as it takes. */
async function reports(): Promise<void> {
  const [report, rules] = await Promise.all([manyFindings(10_000), loadRules()]);
  const docs = () => ({ title: 'Tittel', why: 'Hvorfor.', advice: 'Råd.' });
  const ways: Readonly<Record<string, () => string>> = {
    text: () => reporters.text(report, { width: 80, color: false, details: false, docs, failOn: 'error' }),
    compact: () => reporters.compact(report),
    json: () => reporters.json(report),
    jsonl: () => reporters.jsonl(report),
    sarif: () => reporters.sarif(report, { docs }),
    junit: () => reporters.junit(report),
    checkstyle: () => reporters.checkstyle(report),
    gitlab: () => reporters.gitlab(report),
    github: () => reporters.github(report),
    markdown: () => reporters.markdown(report, { docs }),
    csv: () => reporters.csv(report),
    earl: () => reporters.earl(report, { rules }),
    html: () => reporters.html(report, { docs }),
  };
  for (const [name, write] of Object.entries(ways)) {
    const before = process.cpuUsage();
    const { length } = write();
    const { user, system } = process.cpuUsage(before);
    console.log(`  ${name.padEnd(20)} ${((user + system) / 1e6).toFixed(2)} CPU-s (asked: 1 or less), ${(length / 1024).toFixed(0)} KiB`);
  }
}

async function manyFindings(count: number): Promise<Report> {
  const report = await check('brev', { cwd: folder, static: true });
  const found = report.documents.reduce((sum, { findings }) => sum + findings.length, 0);
  const times = Array.from({ length: Math.ceil(count / found) }).keys();
  const documents = [...times].flatMap((time) => report.documents.map((document) => ({ ...document, uri: `${time}/${document.uri}` })));
  let left = count;
  return {
    ...report,
    documents: documents.map((document) => {
      const findings = document.findings.slice(0, Math.max(0, left));
      left -= findings.length;
      return { ...document, findings };
    }),
  };
}
