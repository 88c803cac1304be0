import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn, program } from './command.ts';

/** A municipality's site of its own: open pages, pages for those who are logged in, a menu, and a page that is slow. */
let server: Server;
let origin = '';
let cwd = '';
let logins = 0;

const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="nb"><head>${head}<title>${title} – Fjordvik kommune</title></head><body><nav><a href="/">Forsiden</a> <a href="/skole">Skole</a> <a href="/sok">Søk</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;
const menu =
  '<button id="meny" aria-expanded="false" onclick="valg.hidden = false">Meny</button><div id="valg" hidden><img src="/skole.png"></div>';

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-site-'));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    const html = (text: string, headers = {}) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
    const isIn = request.headers.cookie?.includes('okt=1') === true;
    if (pathname === '/') return html(page('Forsiden', '<p>Velkommen til oss.</p><p><a href="/inne">Min side</a></p>'));
    if (pathname === '/skole') return html(page('Skole', `<p>Skolen begynner i august.</p>${menu}`));
    if (pathname === '/sok') return html(page('Søk', '<p>Skriv hva du leter etter.</p>'));
    if (pathname === '/logg-inn')
      return html(
        page('Logg inn', '<form action="/inn"><label>Passord <input type="password" name="ord"></label><button>Send inn</button></form>'),
      );
    if (pathname === '/inn') {
      logins++;
      return html(page('Velkommen', '<p>Du er logget inn.</p>'), { 'set-cookie': 'okt=1; Path=/' });
    }
    if (pathname === '/inne') return isIn ? html(page('Min side', '<p>Her er sakene dine.</p>')) : response.writeHead(401).end();
    if (pathname.startsWith('/sen'))
      return setTimeout(() => html(page(pathname, `<a href="/sen${Number(pathname.slice(4)) + 1}">Neste</a>`)), 200);
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(
    join(cwd, 'klarsyn.config.yaml'),
    `login:
  - goto: ${origin}/logg-inn
  - fill: { Passord: $FJORDVIK_PASSORD }
  - click: Send inn
  - wait: Du er logget inn
steps:
  - name: åpen meny
    pages: [/skole]
    do:
      - click: Meny
`,
  );
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(cwd, { recursive: true, force: true });
});

const run = (args: readonly string[]) => klarsyn(args, { cwd, env: { FJORDVIK_PASSORD: 'hemmelig-42' } });

test('a whole site in a browser: logged in once, each state named, what two states share told once', async () => {
  logins = 0;
  const { stdout, stderr } = await run([
    'site',
    origin,
    '--engines',
    'axe',
    '--viewport',
    'mobile',
    '--format',
    'json',
    '--fail-on',
    'never',
  ]);
  const { documents, site } = JSON.parse(stdout) as Report;
  expect(documents.map(({ uri, state, errors }) => [uri.slice(origin.length), state, errors.map(({ code }) => code).join()])).toEqual([
    ['/', undefined, ''],
    ['/#tilstand=mobil', 'mobil', ''],
    ['/inne', undefined, ''],
    ['/inne#tilstand=mobil', 'mobil', ''],
    ['/skole', undefined, ''],
    ['/skole#tilstand=%C3%A5pen%20meny', 'åpen meny', ''],
    ['/skole#tilstand=mobil', 'mobil', ''],
    ['/sok', undefined, ''],
    ['/sok#tilstand=mobil', 'mobil', ''],
  ]);
  const hasPicture = documents.map(({ findings }) => findings.some(({ rule }) => rule === 'wcag/bilde-uten-alternativ'));
  expect(hasPicture).toEqual([false, false, false, false, false, true, false, false, false]);
  expect([logins, site?.summary?.pages]).toEqual([1, 4]);
  expect(stdout + stderr).not.toContain('hemmelig-42');
});

test('a single page is checked in the same states, behind the same login', async () => {
  const { stdout } = await run([
    'check',
    `${origin}/inne`,
    `${origin}/skole`,
    '--engines',
    'axe',
    '--format',
    'json',
    '--fail-on',
    'never',
  ]);
  const { documents } = JSON.parse(stdout) as Report;
  expect(documents.map(({ uri, errors }) => [uri.slice(origin.length), errors.length])).toEqual([
    ['/inne', 0],
    ['/skole', 0],
    ['/skole#tilstand=%C3%A5pen%20meny', 0],
  ]);
});

test('a site is told as a whole: what helps most first, in text and as a page', async () => {
  const { code, stdout } = await run(['site', origin, '--static', '--format', 'html:side.html', '--format', 'text']);
  expect(stdout).toContain('Hele nettstedet\n3 sider er sjekket');
  expect(stdout).toContain('1 side kunne ikke sjekkes');
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, 'side.html'), 'utf8')).toContain('Dette hjelper flest lesere å få rettet');
});

test('Ctrl-C reports what is done, and --resume gives what a whole run gives', async () => {
  const site = ['site', `${origin}/sen1`, '--static', '--max-pages', '12', '--format', 'json', '--fail-on', 'never'];
  const whole = await run(site);
  const child = start([...site, '--journal', 'avbrutt.jsonl']);
  await written(join(cwd, 'avbrutt.jsonl'), 3);
  child.kill('SIGINT');
  const { code, stdout } = await ended(child);
  const part = JSON.parse(stdout) as Report;
  expect(code).toBe(2);
  expect(part.documents.length).toBeGreaterThan(0);
  expect(part.documents.length).toBeLessThan(12);
  const resumed = await run([...site, '--journal', 'avbrutt.jsonl', '--resume']);
  expect(resumed.stdout).toBe(whole.stdout);
  expect(readdirSync(cwd)).not.toContain('avbrutt.jsonl');
});

test('a list of sites: a report for each, a table over all, and one that fails stops nothing', async () => {
  writeFileSync(
    join(cwd, 'liste.yaml'),
    `sites:\n  - name: Fjordvik\n    start: ${origin}\n    maxPages: 3\n  - name: Borte\n    start: http://127.0.0.1:1/\n`,
  );
  const { code, stdout } = await run(['site', '--list', 'liste.yaml', '--static', '--output', 'ut', '--parallel', '2']);
  expect(stdout).toMatch(/Fjordvik\n {2}\d sider/);
  expect(stdout).toMatch(/Borte\n {2}127\.0\.0\.1:1 tar ikke imot/);
  expect(code).toBe(2);
  expect(readdirSync(join(cwd, 'ut')).sort()).toEqual([
    'borte.html',
    'borte.json',
    'fjordvik.html',
    'fjordvik.json',
    'index.html',
    'oversikt.csv',
  ]);
  expect(readFileSync(join(cwd, 'ut', 'oversikt.csv'), 'utf8').split('\r\n')[1]).toMatch(/^Fjordvik,http:/);
  writeFileSync(join(cwd, 'gal.yaml'), 'sites:\n  - name: Fjordvik\n    strat: https://fjordvik.example\n');
  const wrong = await run(['site', '--list', 'gal.yaml']);
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('gal.yaml');
});

test('a call that cannot be is one line and code 2', async () => {
  for (const args of [['site'], ['site', 'fjordvik'], ['site', origin, '--max-pages', 'mange'], ['site', origin, '--shard', '3/2']]) {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  }
});

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, FJORDVIK_PASSORD: 'hemmelig-42' } });

/** Waits until a file has so many lines. */
async function written(file: string, lines: number): Promise<void> {
  while (!existsSync(file) || readFileSync(file, 'utf8').split('\n').length <= lines)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const ended = (child: ChildProcess): Promise<{ readonly code: number | null; readonly stdout: string }> =>
  new Promise((resolve) => {
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.once('close', (code) => resolve({ code, stdout }));
  });
