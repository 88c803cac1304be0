// `npm run bench:gate`: what the gate costs. 500 letters of 600 words with all packs, without and with a cache, in one thread and in two; how soon a save
// is reported; and each report of 10,000 findings on letters and on recorded pages. Prints CPU seconds, most memory, and what the plan asks for.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, run as runRules, unknownProfile } from '@klarsyn/core';
import { readPage } from '@klarsyn/reader-html';
import * as reporters from '@klarsyn/reporters';
import { analyse, loadRules, tool } from '@klarsyn/toolkit';
import { check } from 'klarsyn';
import { letter } from './letters.ts';
import { measure } from './measure.ts';
import { watching } from './watching.ts';

const program = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-gate-'));
try {
  mkdirSync(join(folder, 'brev'));
  for (let seed = 1; seed <= 500; seed += 1) writeFileSync(join(folder, 'brev', `brev-${seed}.md`), letter(seed, 600));
  console.log('\n500 letters of 600 words');
  tell('cold, one thread', 5, ['--workers', '1']);
  tell('cold, two threads', undefined, ['--workers', '2']);
  run(['--cache']);
  tell('with a warm cache', 0.4, ['--cache'], 5);
  await tellWatching();
  await reports();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(options: readonly string[], times = 2) {
  return measure([program, 'check', 'brev', '--static', '--format', 'compact', '--fail-on', 'never', ...options], {
    cwd: folder,
    times,
  });
}

function tell(what: string, most: number | undefined, options: readonly string[], times?: number): void {
  const { cpu, memory } = run(options, times);
  const asked = most === undefined ? '' : ` (asked: ${most} or less)`;
  console.log(`  ${what.padEnd(20)} ${cpu.toFixed(2)} CPU-s${asked}, ${memory.toFixed(0)} MiB (asked: 400 or less)`);
}

/** Saves twenty of the letters, one after the other. */
async function tellWatching(): Promise<void> {
  const saves = Array.from({ length: 20 }, (_, at) => `brev-${at + 1}.md`);
  const times = (await watching(program, { cwd: folder, folder: 'brev', saves })).toSorted((one, other) => one - other);
  const [median = 0, slowest = 0] = [times[times.length >> 1], times.at(-1)];
  console.log(`  --watch, save to report ${median.toFixed(0)} ms, the slowest of 20 ${slowest.toFixed(0)} ms (asked: 300 or less)`);
}

/** Times every reporter on findings of letters and pages, as many times over as it takes. */
async function reports(): Promise<void> {
  const rules = await loadRules();
  const [letters, pages] = [await check('brev', { cwd: folder, static: true }), recordedPages(rules)];
  const onPages = pages.documents.reduce((sum, { findings }) => sum + findings.length, 0);
  const report = { ...pages, documents: [...pages.documents, ...manyFindings(letters, 10_000 - onPages)] };
  console.log(`\n10,000 findings: ${onPages} on ${pages.documents.length} recorded pages, the rest on letters`);
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

/** The pages that the rules' own examples are, as a browser once saw them. */
function recordedPages(rules: Awaited<ReturnType<typeof loadRules>>): Report {
  const recordings = join(import.meta.dirname, '..', '..', 'rules', 'wcag', 'fixtures', 'pages');
  const documents = readdirSync(recordings).map((name) =>
    readPage({ uri: `https://fjordvik.example/${name}`, recording: JSON.parse(readFileSync(join(recordings, name), 'utf8')) }),
  );
  return runRules(documents, { rules, analyse, tool, settings: { form: 'nb', profile: unknownProfile, rules: {}, suppress: [] } });
}

/** The documents of a report, over and over until they have so many findings. */
function manyFindings({ documents: own }: Report, count: number): Report['documents'] {
  const documents: Report['documents'][number][] = [];
  for (let left = count, at = 0; left > 0; at += 1) {
    const document = own[at % own.length];
    if (document === undefined) break;
    const findings = document.findings.slice(0, left);
    documents.push({ ...document, uri: `${Math.floor(at / own.length)}/${document.uri}`, findings });
    left -= findings.length;
  }
  return documents;
}
