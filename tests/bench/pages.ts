// `npm run bench:pages -- [pages] [what to measure]`: a made site on this machine, read by Klarsyn, by a bare pool of pages with the same engines, and by pa11y-ci.
// What to measure: `axe` (the three with axe alone), `all` (Klarsyn and the bare pool with the default engines), `cold` (one page from cold); else all three.
// pa11y-ci is no part of the project: the command line says where it is (PA11Y_CI, its folder), or npx fetches it. Exits 1 when a page is lost or a figure is missed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '@klarsyn/browser';
import { type Followed, follow } from './pages/follow.ts';
import { serveSite } from './site/serve.ts';

const [given = '200', ...parts] = process.argv.slice(2);
const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);
const count = Number(given);
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-pages-'));
const site = await serveSite(count, { hasLogin: false });
const addresses = site.expected.map((path) => `${site.origin}${path}`);
const list = join(folder, 'sider.txt');
writeFileSync(list, addresses.join('\n'));
let isMissed = false;

const all = ['axe', 'htmlcs', 'alfa', 'qualweb'];

/** Says what came of a run, and how many pages were lost. */
function tell(name: string, ran: Followed, reported: readonly string[]): Followed {
  const lost = addresses.filter((address) => !reported.includes(address)).length;
  const whole = `${ran.wall.toFixed(1)} s, ${ran.cpu.toFixed(1)} s of CPU, ${ran.memory.toFixed(0)} MiB at most, the browser ${ran.browser.toFixed(0)}`;
  console.log(`  ${name.padEnd(22)} ${whole}, lost ${lost} of ${addresses.length}`);
  if (lost > 0 && !name.startsWith('pa11y')) isMissed = true;
  if (name.startsWith('klarsyn')) claim('memory of the browser, MiB', ran.browser, '≤', 1024);
  return ran;
}

function claim(what: string, value: number, sign: '≤' | '≥', limit: number): void {
  const holds = sign === '≤' ? value <= limit : value >= limit;
  if (!holds) isMissed = true;
  console.log(`    ${holds ? 'holds' : 'MISSED'}: ${what} ${value.toFixed(2)} (${sign} ${limit})`);
}

const nameOf = (engines: readonly string[]): string => (engines.length === 1 ? (engines[0] ?? '') : 'all');

async function klarsyn(engines: readonly string[], some = addresses) {
  const report = join(folder, 'rapport.json');
  const cli = join(root, 'packages', 'cli', 'bin', 'klarsyn.js');
  const options = ['--engines', engines.join(','), '--fail-on', 'never', '--format', `json:${report}`];
  const ran = await follow([cli, 'check', ...some, ...options], { cwd: folder });
  const { documents } = JSON.parse(readFileSync(report, 'utf8')) as { documents: { uri: string; errors: readonly unknown[] }[] };
  const read = documents.filter(({ errors }) => errors.length === 0).map(({ uri }) => uri);
  return some === addresses ? tell(`klarsyn ${nameOf(engines)}`, ran, read) : ran;
}

async function bare(engines: readonly string[]) {
  const output = join(folder, 'naken.json');
  const ran = await follow([join(import.meta.dirname, 'pages', 'bare.ts'), list, output, ...engines], { cwd: root });
  return tell(`bare pool ${nameOf(engines)}`, ran, Object.keys(JSON.parse(readFileSync(output, 'utf8')) as object));
}

async function pa11yCi() {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.code);
  const program = process.env['PA11Y_CI'] ?? fetchPa11yCi();
  const config = join(folder, 'pa11yci.json');
  const output = join(folder, 'pa11y.json');
  const noSandbox = process.env['KLARSYN_NO_SANDBOX'] === undefined ? [] : ['--no-sandbox'];
  const chromeLaunchConfig = { executablePath: found.path, args: [...found.args, ...noSandbox] };
  const reporters = [['json', { fileName: output }]];
  const defaults = { runners: ['axe'], concurrency: 1, timeout: 60_000, chromeLaunchConfig, reporters };
  writeFileSync(config, JSON.stringify({ defaults, urls: addresses }));
  const ran = await follow([join(program, 'bin', 'pa11y-ci.js'), '--config', config], {
    cwd: folder,
    env: { ...process.env, ...found.env },
  });
  const { results } = JSON.parse(readFileSync(output, 'utf8')) as { results: Record<string, readonly { readonly code?: string }[]> };
  const read = Object.entries(results).filter(([, issues]) => issues.every(({ code }) => code !== undefined));
  return tell(
    'pa11y-ci axe',
    ran,
    read.map(([address]) => address),
  );
}

/** The folder of pa11y-ci as npx keeps it; its own browser is not fetched. */
function fetchPa11yCi(): string {
  const npx = ['-y', '--package', 'pa11y-ci@4.1.1', '-c', 'readlink -f "$(command -v pa11y-ci)"'];
  const program = execFileSync('npx', npx, { encoding: 'utf8', env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' } });
  return join(program.trim(), '..', '..');
}

try {
  console.log(`${count} pages of a made site`);
  if (wants('cold')) {
    // The second time: the first may have to unpack the browser.
    await klarsyn(all, addresses.slice(0, 1));
    claim('one page from cold, s', (await klarsyn(all, addresses.slice(0, 1))).wall, '≤', 4);
  }
  if (wants('all')) {
    const pool = await bare(all);
    const own = await klarsyn(all);
    claim('klarsyn all / bare pool all, by the clock', own.wall / pool.wall, '≤', 1.3);
    console.log(`    by CPU ${(own.cpu / pool.cpu).toFixed(2)}`);
  }
  if (wants('axe')) {
    const pool = await bare(['axe']);
    const own = await klarsyn(['axe']);
    const other = await pa11yCi();
    claim('pa11y-ci axe / klarsyn axe, by the clock', other.wall / own.wall, '≥', 4);
    console.log(`    by CPU ${(other.cpu / own.cpu).toFixed(2)}; klarsyn axe / bare pool axe ${(own.wall / pool.wall).toFixed(2)}`);
  }
  process.exitCode = isMissed ? 1 : 0;
} finally {
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
