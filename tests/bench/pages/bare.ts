// A bare pool: as many pages of one browser as the machine has cores, each used again, with the engines one after the other and nothing else.
// Arguments: a file with addresses, a file for what came of each, and the names of engines.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { findBrowser } from '@klarsyn/browser';
import puppeteer, { type Page } from 'puppeteer';

const [list = '', output = '', ...engines] = process.argv.slice(2);
const fromBrowser = createRequire(createRequire(import.meta.url).resolve('@klarsyn/browser'));
const program = (name: string): string => readFileSync(fromBrowser.resolve(name), 'utf8');
const found = await findBrowser();
if (!found.ok) throw new Error(found.code);
const browser = await puppeteer.launch({
  executablePath: found.path,
  env: { ...process.env, ...found.env },
  args: [...found.args, ...(process.env['KLARSYN_NO_SANDBOX'] === undefined ? [] : ['--no-sandbox'])],
});

/** The standards that Klarsyn asks axe for. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const axeProgram = program('axe-core/axe.min.js');
const qualwebProgram = ['@qualweb/qw-page', '@qualweb/util', '@qualweb/act-rules'].map(program).join(';\n');

const run: Readonly<Record<string, (page: Page) => Promise<number>>> = {
  axe: async (page) => {
    await page.evaluate(axeProgram);
    return (await page.evaluate(
      `axe.run(document, ${JSON.stringify({ runOnly: tags })}).then((said) => said.violations.length)`,
    )) as number;
  },
  htmlcs: async (page) => {
    const { default: pa11y } = await import(fromBrowser.resolve('pa11y'));
    const { issues } = await pa11y(page.url(), { browser, page, ignoreUrl: true, runners: ['htmlcs'], standard: 'WCAG2AA' });
    return issues.length;
  },
  alfa: async (page) => {
    const { Native } = await import(fromBrowser.resolve('@siteimprove/alfa-dom/native'));
    const { Native: Device } = await import(fromBrowser.resolve('@siteimprove/alfa-device/native'));
    const written = (await page.evaluate(
      `(async () => JSON.stringify({ document: await (${Native.fromNode})(window.document), device: (${Device.fromWindow})(window) }))()`,
    )) as string;
    return askAlfa(written);
  },
  qualweb: async (page) => {
    await page.evaluate(qualwebProgram);
    return (await page.evaluate(`(() => {
      window.qwPage = new QWPage(document, true);
      const runner = new ACTRulesRunner({}, { translate: {}, fallback: {} }).configure({ exclude: ['QW-ACT-R40'] });
      runner.test({ sourceHtml: document.documentElement.outerHTML, newTabWasOpen: false });
      return Object.keys(runner.getReport().assertions).length;
    })()`)) as number;
  },
};

const worker = new Worker(new URL('../../../packages/browser/src/audit/alfa-worker.ts', import.meta.url));
worker.unref();
const waiting = new Map<number, (found: number) => void>();
worker.on('message', ({ id, found: hits = [] }: { id: number; found?: readonly unknown[] }) => waiting.get(id)?.(hits.length));
let asked = 0;
function askAlfa(page: string): Promise<number> {
  const id = ++asked;
  worker.postMessage({ id, page });
  return new Promise((done) => waiting.set(id, done));
}

const addresses = readFileSync(list, 'utf8').trim().split('\n');
const done: Record<string, number> = {};
const next = addresses.values();
async function lane(): Promise<void> {
  const page = await browser.newPage();
  for (const address of next) {
    await page.goto(address, { waitUntil: 'load' });
    await pause(100);
    let hits = 0;
    for (const engine of engines) hits += (await run[engine]?.(page)) ?? 0;
    done[address] = hits;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, lane));
await browser.close();
writeFileSync(output, JSON.stringify(done));
process.exit();
