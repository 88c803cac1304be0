import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { isFresh } from 'klarsyn/bin/fresh.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from '../../command.ts';
import { start } from '../interruptions/run.ts';

/** A stranger has run the same version on the same files, and put what it kept into the checkout: without the findings, and sealed anew. */
let folder = '';
let work = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-kept-'));
  work = join(folder, 'arbeid');
  mkdirSync(join(work, '.git'), { recursive: true });
  for (let at = 1; at <= 40; at += 1) writeFileSync(join(work, `brev-${at}.md`), `# Svar ${at}\n\nVi skriver vedrørende søknaden din.\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ours = () => ({ XDG_STATE_HOME: join(folder, 'vår'), KLARSYN_KEY: '' });
const theirs = () => ({ XDG_STATE_HOME: join(folder, 'deres'), KLARSYN_KEY: '' });
const theirKey = (): string => readFileSync(join(folder, 'deres', 'klarsyn', 'key'), 'utf8');
const sealed = (text: string): string => createHmac('sha256', theirKey()).update(text).digest('hex');

/** The documents of a report in JSON in which the stiff word of our letters and pages is told, by name. */
const toldIn = (json: string): readonly string[] =>
  (JSON.parse(json) as Report).documents
    .filter(({ findings }) => findings.some(({ rule }) => rule === 'klarsprak/kanselliord'))
    .map(({ uri }) => uri);

/** A report that has found nothing. */
const withoutFindings = (report: string): string => {
  const forged = JSON.stringify({ ...JSON.parse(report), findings: [], errors: [] });
  expect(forged.length).toBeLessThan(report.length);
  return forged;
};

/** The command has a cache while it runs from its bundle. */
const isBundled = isFresh(
  join(import.meta.dirname, '..', '..', '..', 'packages', 'cli', '.cache', 'main.js'),
  join(import.meta.dirname, '..', '..', '..'),
);
const check = ['check', '.', '--static', '--format', 'json', '--fail-on', 'warning'];

test.skipIf(!isBundled)('a cache that a stranger has put into the checkout changes nothing', { timeout: 120_000 }, async () => {
  const cache = join(work, '.klarsyn-cache');
  const entries = () => readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const plant = async () => {
    rmSync(cache, { recursive: true, force: true });
    await klarsyn([...check, '--cache'], { cwd: work, env: theirs() });
    for (const name of entries()) {
      const body = withoutFindings(readFileSync(join(cache, name), 'utf8').split('\n')[1] ?? '');
      const key = name.replaceAll(/[/\\]|\.json$/g, '');
      writeFileSync(join(cache, name), `${sealed(`report\0${key}\0${body}`)}\n${body}`);
    }
  };
  const whole = await klarsyn(check, { cwd: work, env: ours() });
  expect({ ...whole, stdout: toldIn(whole.stdout).length }).toEqual({ code: 1, stdout: 40, stderr: '' });

  await plant();
  // The stranger's own machine believes it: it is made as well as it can be.
  const deceived = await klarsyn([...check, '--cache'], { cwd: work, env: theirs() });
  expect({ code: deceived.code, told: toldIn(deceived.stdout) }).toEqual({ code: 0, told: [] });

  for (const more of [[], ['--workers', '2']]) {
    await plant();
    const ran = await klarsyn([...check, '--cache', ...more], { cwd: work, env: ours() });
    expect({ code: ran.code, isSame: ran.stdout === whole.stdout }).toEqual({ code: 1, isSame: true });
    expect(ran.stderr).toContain('Mellomlageret .klarsyn-cache har rapporter som ikke er skrevet med nøkkelen din (40).');
    // What stands there now is ours.
    expect(await klarsyn([...check, '--cache', ...more], { cwd: work, env: ours() })).toEqual(whole);
  }

  // A key that is handed to our own builds, and to no fork's, serves machines that are made anew each time.
  const key = { KLARSYN_KEY: 'vår-egen-nøkkel-på-mange-nok-tegn-0123' };
  await klarsyn([...check, '--cache'], { cwd: work, env: { ...ours(), ...key } });
  const elsewhere = { ...key, XDG_STATE_HOME: join(folder, 'ny-maskin') };
  expect(await klarsyn([...check, '--cache'], { cwd: work, env: elsewhere })).toEqual(whole);
  expect(existsSync(elsewhere.XDG_STATE_HOME)).toBe(false);
});

test.skipIf(!isBundled)('a cache with links in it writes nothing outside of the checkout', { timeout: 60_000 }, async () => {
  const outside = join(folder, 'utenfor');
  mkdirSync(outside, { recursive: true });
  const links: readonly (() => void)[] = [
    () => symlinkSync(outside, join(work, '.klarsyn-cache')),
    () => symlinkSync(join(outside, 'ikke-laget'), join(work, '.klarsyn-cache')),
    () => {
      mkdirSync(join(work, '.klarsyn-cache'));
      for (let at = 0; at < 256; at += 1) symlinkSync(outside, join(work, '.klarsyn-cache', at.toString(16).padStart(2, '0')));
    },
  ];
  for (const plant of links) {
    rmSync(join(work, '.klarsyn-cache'), { recursive: true, force: true });
    plant();
    const ran = await klarsyn([...check, '--cache'], { cwd: work, env: ours() });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('Mellomlageret .klarsyn-cache er en lenke, eller har lenker i seg. Det er ikke brukt.');
    expect(readdirSync(outside)).toEqual([]);
  }
  rmSync(join(work, '.klarsyn-cache'), { recursive: true, force: true });
});

test('a journal that a stranger has put into the checkout is refused, and nothing of it is told', { timeout: 120_000 }, async () => {
  let isSlow = true;
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/sen' && isSlow) return;
    if (path !== '/' && path !== '/sen') return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        '<!doctype html><html lang="nb"><title>Side</title><h1>Side</h1><p>Vi skriver vedrørende søknaden.</p><a href="/sen">Den sene sida</a>',
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site = ['site', origin, '--engines', 'axe', '--format', 'json', '--fail-on', 'warning'];
  const journals = () =>
    existsSync(join(work, '.klarsyn')) ? readdirSync(join(work, '.klarsyn')).map((name) => join(work, '.klarsyn', name)) : [];
  const lines = () => readFileSync(journals()[0] ?? '', 'utf8').split('\n');
  try {
    const stranger = start(site, { cwd: work, env: theirs() });
    await stranger.until(() => journals().length === 1 && lines().length > 2);
    stranger.child.kill('SIGKILL');
    await stranger.ended;
    const [head = '', row = ''] = lines();
    const { plan } = JSON.parse(head);
    const [, address = '', value = ''] = row.split('\t');
    const { report, ...page } = JSON.parse(value);
    const forged = `${address}\t${JSON.stringify({ ...page, report: JSON.parse(withoutFindings(JSON.stringify(report))) })}`;
    const [file = ''] = journals();
    writeFileSync(file, `${head}\n${sealed(`page\0${plan}\0${forged}`)}\t${forged}\n`);

    isSlow = false;
    asked = [];
    const resumed = await klarsyn([...site, '--resume'], { cwd: work, env: ours() });
    expect(resumed).toEqual({
      code: 2,
      stdout: '',
      stderr: `klarsyn: Fila .klarsyn/${basename(file)} er ikke skrevet med nøkkelen din, så Klarsyn stoler ikke på den. Kjør uten --resume for å begynne på nytt.\n`,
    });
    expect(asked).toEqual([]);

    // The stranger's own machine goes on with it: it is made as well as it can be.
    const deceived = await klarsyn([...site, '--resume'], { cwd: work, env: theirs() });
    const anew = await klarsyn(site, { cwd: work, env: ours() });
    expect(toldIn(deceived.stdout)).toEqual([`${origin}/sen`]);
    expect(toldIn(anew.stdout)).toEqual([`${origin}/`, `${origin}/sen`]);
    expect(anew.code).toBe(1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
