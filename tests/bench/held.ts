// `npm run bench:held -- [letters] [formats]`: what a run holds to its end for reports that need all findings there (json, text, sarif). Checks a quarter, a half
// and all of so many letters, and prints the memory in use after the last large collection, and what each letter and each finding adds. Exits 1 when a letter is not
// in a report, or when each letter of the second half adds more than 1.2 times what one of the second quarter does.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLetter } from './letter-files.ts';

const [given = '4000', formats = 'json,text,sarif'] = process.argv.slice(2);
/** Letters lie in folders of a thousand, so parts of them are whole folders. */
const most = Math.max(4000, Math.round(Number(given) / 4000) * 4000);
const klarsyn = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-held-'));
/** The most that what is added may grow. */
const growth = 1.2;

try {
  for (let at = 0; at < most; at += 1) writeLetter(folder, at);
  for (const format of formats.split(',')) {
    const [quarter, half, all] = [await run(format, most / 4), await run(format, most / 2), await run(format, most)];
    const before = (half.memory - quarter.memory) / (most / 4);
    const after = (all.memory - half.memory) / (most / 2);
    for (const { letters, memory, seconds, told, findings } of [quarter, half, all])
      console.log(
        `  ${String(letters).padStart(6)} letters, ${seconds.toFixed(0).padStart(4)} s: ${memory.toFixed(1).padStart(6)} MiB in use, ${told === undefined ? '' : `${told} told, `}${findings ?? 'all'} findings`,
      );
    const kibibytes = ((all.memory - quarter.memory) / (most * 0.75)) * 1024;
    const ofFinding = all.findings === undefined ? '' : `, ${((kibibytes * most) / all.findings).toFixed(2)} KiB a finding`;
    console.log(
      `${format}: ${kibibytes.toFixed(2)} KiB a letter${ofFinding}; the second half adds ${(after / before).toFixed(2)} of what came before`,
    );
    if ((all.told ?? most) !== most || after > growth * before) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Ran {
  readonly letters: number;
  /** MiB in use after the last large collection. */
  readonly memory: number;
  readonly seconds: number;
  /** Letters that the report tells of, and findings where it lists them all. */
  readonly told: number | undefined;
  readonly findings: number | undefined;
}

async function run(format: string, letters: number): Promise<Ran> {
  const out = join(folder, `rapport.${format}`);
  const inputs = Array.from({ length: letters / 1000 }, (_, at) => `brev/mappe-${at}`);
  const args = ['check', ...inputs, '--static', '--workers', '1', '--format', `${format}:${out}`, '--fail-on', 'never'];
  const began = performance.now();
  const child = spawn(process.execPath, ['--trace-gc', klarsyn, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let memory = 0;
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) memory = Number(/Mark-Compact .*?-> ([\d.]+) \(/.exec(line)?.[1] ?? memory);
  });
  await new Promise((resolve) => child.once('close', resolve));
  return { letters, memory, seconds: (performance.now() - began) / 1000, ...tally(format, readFileSync(out, 'utf8')) };
}

/** How many letters a report tells of, and how many findings. SARIF tells of findings only: those it lists, and how many have no room. */
function tally(format: string, report: string): Pick<Ran, 'told' | 'findings'> {
  if (format === 'json') {
    const { documents } = JSON.parse(report) as { readonly documents: readonly { readonly findings: readonly unknown[] }[] };
    return { told: documents.length, findings: documents.reduce((sum, { findings }) => sum + findings.length, 0) };
  }
  if (format === 'text') return { told: numberIn(/([\d\s]+) dokumenter er sjekket/.exec(report)?.[1]), findings: undefined };
  const { runs } = JSON.parse(report) as Sarif;
  const rest = runs[0].invocations[0].toolExecutionNotifications ?? [];
  const findings = runs[0].results.length + rest.reduce((sum, { message }) => sum + numberIn(/[\d\s]+/.exec(message.text)?.[0]), 0);
  return { told: undefined, findings };
}

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly unknown[];
      readonly invocations: readonly [{ readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] }];
    },
  ];
}

function numberIn(text = ''): number {
  return Number(text.replace(/\s/g, ''));
}
