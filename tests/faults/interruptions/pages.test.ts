import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { killAll, leftIn, type Running, smallDisk, start } from './run.ts';

/** A site whose page `/sen` answers when the test says so. */
let server: Server;
let origin = '';
let cwd = '';
let temporary = '';
let asked: string[] = [];
let isSlow = true;
const waiting: ServerResponse[] = [];

const pageOf = (name: string) =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${name} – Fjordvik kommune</title></head><body><h1>${name}</h1><p>Vi skriver vedrørende ${name}.</p><img src="x.png"><a href="/en">En</a> <a href="/to">To</a> <a href="/sen">Sen</a></body></html>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    asked.push(pathname);
    if (pathname === '/sen' && isSlow) return void waiting.push(response);
    const isPage = ['/', '/en', '/to', '/sen'].includes(pathname);
    return response
      .writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(isPage ? pageOf(pathname.slice(1) || 'Forsiden') : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-stopp-'));
  temporary = join(cwd, 'tmp');
  mkdirSync(temporary);
  asked = [];
  isSlow = true;
});
afterEach(() => {
  for (const response of waiting.splice(0)) response.destroy();
  rmSync(cwd, { recursive: true, force: true });
});

const run = (...args: readonly string[]): Running =>
  start([...args, '--engines', 'axe', '--format', 'json:rapport.json', '--fail-on', 'never'], { cwd, env: { TMPDIR: temporary } });
/** Each page of the report with what is wrong with it; nothing where it was read. */
const reported = (): Readonly<Record<string, string>> => {
  const { documents }: Report = JSON.parse(readFileSync(join(cwd, 'rapport.json'), 'utf8'));
  return Object.fromEntries(documents.map(({ uri, errors }) => [uri.replace(origin, ''), errors.map(({ code }) => code).join()]));
};
const journals = () => readdirSync(join(cwd, '.klarsyn'));
const rowsIn = () =>
  journals().flatMap((name) =>
    readFileSync(join(cwd, '.klarsyn', name), 'utf8')
      .split('\n')
      .slice(1, -1),
  ).length;
const isBeingRead = (name: string) => () => asked.includes(name);

test('SIGINT while a page loads: the pages that are done are reported, the browser and its profile are gone', async () => {
  const running = run('check', `${origin}/en`, `${origin}/sen`, '--format', 'jsonl');
  await running.until(() => running.stdout().includes('/en"') && asked.includes('/sen'));
  running.child.kill('SIGINT');
  const { code, stderr, orphans } = await running.ended;
  expect({ code, orphans, left: leftIn(temporary) }).toEqual({ code: 2, orphans: [], left: [] });
  expect(reported()).toEqual({ '/en': '', '/sen': 'stopped' });
  expect(stderr).toContain('Kjøringen ble stanset: 1 av 2 er sjekket');
}, 60_000);

test('a browser that is killed by hand is started anew, and no page is lost', async () => {
  const running = run('check', `${origin}/en`, `${origin}/sen`);
  await running.until(isBeingRead('/sen'));
  isSlow = false;
  const browser = running.tree().filter(({ name }) => /chrom/i.test(name));
  expect(browser).not.toEqual([]);
  killAll(browser);
  const { code, orphans } = await running.ended;
  expect({ code, orphans, pages: reported() }).toEqual({ code: 0, orphans: [], pages: { '/en': '', '/sen': '' } });
  expect(asked.filter((path) => path === '/sen').length).toBe(2);
}, 60_000);

test('SIGKILL in the middle of a site: the browser is gone, and --resume gives what a whole run gives', async () => {
  const killed = run('site', origin);
  await killed.until(() => asked.includes('/sen') && rowsIn() >= 1);
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toMatchObject({ signal: 'SIGKILL', orphans: [] });
  const done = rowsIn();
  expect(done).toBeGreaterThan(0);
  // The last row may have been cut off in the middle.
  const [journal = ''] = journals();
  writeFileSync(join(cwd, '.klarsyn', journal), 'abc\t{"report":', { flag: 'a' });
  isSlow = false;
  asked = [];
  expect(await run('site', origin, '--resume').ended).toMatchObject({ code: 0, orphans: [] });
  expect(reported()).toEqual({ '/': '', '/en': '', '/to': '', '/sen': '' });
  expect(asked.filter((path) => ['/', '/en', '/to', '/sen'].includes(path)).length).toBeLessThanOrEqual(5 - done + 1);
  expect(journals()).toEqual([]);
}, 120_000);

test('a site whose journal finds no room: what is done is reported, and why it stopped', async ({ skip }) => {
  const disk = smallDisk(join(cwd, 'disk'), 16 * 1024);
  if (disk === undefined) return skip('no disk of its own to be had here');
  try {
    isSlow = false;
    const { code, stderr, orphans } = await run('site', origin, '--journal', 'disk/gang.jsonl').ended;
    expect({ code, orphans }).toEqual({ code: 2, orphans: [] });
    expect(stderr).toContain('Kjøringen stanset, for disk/gang.jsonl kunne ikke skrives (ENOSPC)');
    expect(reported()['disk/gang.jsonl']).toBe('not-kept');
    disk.makeReadOnly();
    expect(await run('site', origin, '--journal', 'disk/annen.jsonl').ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^klarsyn: Kjøringen stanset, for disk\/annen\.jsonl kunne ikke skrives \(EROFS\).*\n$/),
    });
  } finally {
    disk.remove();
  }
}, 120_000);
