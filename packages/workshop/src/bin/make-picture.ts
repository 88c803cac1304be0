// `npm run make-picture`: runs the command on an example and draws what a terminal shows, for the README.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, sayBrowserFault } from '@klarsyn/browser';
import { AnsiUp } from 'ansi_up';
import puppeteer from 'puppeteer';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const example = 'letters/avslag-garasje.md';
const program = join(root, 'packages', 'cli', 'bin', 'klarsyn.js');
const output = execFileSync(process.execPath, [program, 'check', example, '--color', '--fail-on', 'never'], {
  cwd: join(root, 'examples'),
  encoding: 'utf8',
});

const style = `
  body { margin: 0; background: #10151c; }
  pre { margin: 0; padding: 20px 24px; display: inline-block; color: #e6e9ee; font: 14px/1.45 'DejaVu Sans Mono', 'Liberation Mono', monospace; }
  .command { color: #9aa7b8; }
  .ansi-red-fg { color: #ff8f87; }
  .ansi-yellow-fg { color: #e8c15a; }
  .ansi-green-fg { color: #6fd08c; }
  .ansi-cyan-fg { color: #7cc7e8; }`;
const ansi = new AnsiUp();
ansi.use_classes = true;
const html = `<!doctype html><meta charset="utf-8"><style>${style}</style><pre><span class="command">$ klarsyn check ${example}</span>\n${ansi.ansi_to_html(output)}</pre>`;

const found = await findBrowser();
if (!found.ok) throw new Error(sayBrowserFault(found, 'nb'));
const browser = await puppeteer.launch({
  executablePath: found.path,
  env: { ...process.env, ...found.env },
  args: ['--no-sandbox'],
  headless: 'shell',
  pipe: true,
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  const picture = await page.$('pre');
  await picture?.screenshot({ path: join(root, 'examples', 'report.png') });
} finally {
  await browser.close();
}
