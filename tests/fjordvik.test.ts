import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { DocumentReport, Report } from '@klarsyn/core';
import { beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const cwd = join(import.meta.dirname, '..', 'examples', 'fjordvik');
let documents: readonly DocumentReport[] = [];

beforeAll(async () => {
  const { stdout } = await klarsyn(['check', 'sider', '--format', 'json', '--fail-on', 'never'], { cwd });
  documents = (JSON.parse(stdout) as Report).documents;
}, 180_000);

test('the right pages of a municipality with a whole profile give no finding', () => {
  const right = documents.filter(({ uri }) => uri.startsWith('sider/rett/'));
  expect(right.map(({ uri, findings, errors }) => ({ uri, findings: findings.map(({ rule }) => rule), errors }))).toEqual([
    { uri: 'sider/rett/barnehageplass.html', findings: [], errors: [] },
    { uri: 'sider/rett/forside.html', findings: [], errors: [] },
  ]);
});

test('each twin has one fault, and that is what is found', () => {
  const twins = readdirSync(join(cwd, 'sider', 'feil')).filter((name) => name.endsWith('.html'));
  const wanted = twins.map((name) => [name, [`grafisk-profil/${basename(name, '.html')}`]]);
  const found = documents
    .filter(({ uri }) => uri.startsWith('sider/feil/'))
    .map(({ uri, findings }) => [basename(uri), [...new Set(findings.map(({ rule }) => rule))]]);
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

test('the profile of Fjordvik is right, and is shown as a page without errors of its own', async () => {
  expect((await klarsyn(['profile', 'check', 'profil.yaml'], { cwd })).stdout).toBe('profil.yaml: ingenting å rette\n');
  const { stdout } = await klarsyn(['profile', 'show', 'profil.yaml'], { cwd });
  const { stdout: report } = await klarsyn(
    ['check', '--stdin', '--stdin-filename', 'profil.html', '--pack', 'wcag', '--format', 'json', '--fail-on', 'never'],
    { cwd: join(cwd, '..'), input: stdout },
  );
  const findings = (JSON.parse(report) as Report).documents.flatMap((document) => document.findings);
  expect(findings.filter(({ certainty, severity }) => certainty === 'certain' && severity !== 'hint')).toEqual([]);
}, 60_000);

test('a page from the web is known by the pictures it has loaded', async () => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!/^\/(?:sider|logo)\/[\w/-]+\.(?:html|svg)$/.test(path)) response.writeHead(404).end();
    else if (path === behind) response.setHeader('content-type', 'text/html').end(withLogoBehind());
    else response.setHeader('content-type', path.endsWith('.svg') ? 'image/svg+xml' : 'text/html').end(readFileSync(join(cwd, path)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sider`;
    const pages = [`${origin}/rett/barnehageplass.html`, `${origin}/feil/logo-mangler.html`, `${origin}/rett/bakgrunn.html`];
    const how = [
      '--config',
      'klarsyn.config.yaml',
      '--kind',
      'tjeneste',
      '--pack',
      'grafisk-profil',
      '--format',
      'json',
      '--fail-on',
      'never',
    ];
    const { stdout } = await klarsyn(['check', ...pages, ...how], { cwd });
    const found = (JSON.parse(stdout) as Report).documents.map(({ findings }) => findings.map(({ rule, certainty }) => [rule, certainty]));
    expect(found).toEqual([[], [['grafisk-profil/logo-mangler', 'certain']], []]);
  } finally {
    await new Promise((done) => server.close(done));
  }
}, 60_000);

const behind = '/sider/rett/bakgrunn.html';

/** A right page whose logo is a background of the link to the front page. */
const withLogoBehind = (): string =>
  readFileSync(join(cwd, 'sider', 'rett', 'barnehageplass.html'), 'utf8').replace(
    /<img src="([^"]*logo-enkel.svg)" alt="Fjordvik kommune">/,
    '<span style="display: block; width: 200px; height: 60px; background: url($1) no-repeat; text-indent: -999em">Fjordvik kommune</span>',
  );
