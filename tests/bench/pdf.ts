// `npm run bench:pdf`: what a PDF of a hundred pages costs the whole command, start included. Prints seconds of CPU, pages a second, and most memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longPdf } from '../pdf/long.ts';
import { measure } from './measure.ts';

const program = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const pages = 100;
const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-pdf-'));
try {
  writeFileSync(join(folder, 'lang.pdf'), await longPdf(pages));
  const { cpu, memory } = measure([program, 'check', 'lang.pdf', '--static', '--format', 'compact', '--fail-on', 'never'], {
    cwd: folder,
    times: 3,
  });
  console.log(`\nA PDF of ${pages} pages: ${cpu.toFixed(1)} CPU-s, ${(pages / cpu).toFixed(1)} pages a second (asked: 5 or more)`);
  console.log(`  ${memory.toFixed(0)} MiB (asked: 400 or less)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
