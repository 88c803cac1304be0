import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const page = `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>Barnehage i Fjordvik</title><style>p { color: #aaa; background: #fff }</style></head>
<body><main><h1>Barnehage i Fjordvik</h1>
<p>Søk før 1. mars.</p>
<script>document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/kart.png">');</script>
</main></body>
</html>
`;
let server: Server;
let origin = '';
let cwd = '';

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-pages-'));
  writeFileSync(join(cwd, 'side.html'), page);
  server = createServer((request, response) => {
    if (request.url === '/') response.setHeader('content-type', 'text/html').end(page);
    else if (request.url === '/fil') response.setHeader('content-type', 'application/pdf').end('%PDF-');
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Finnes ikke</h1>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(cwd, { recursive: true, force: true });
});

const check = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await klarsyn(['check', ...args, '--format', 'json'], { cwd });
  return { code, stderr, documents: (JSON.parse(stdout) as Report).documents };
};

test('an address is opened in the browser: its look is judged, and what scripts made is seen', async () => {
  const { code, documents } = await check(`${origin}/`);
  expect(code).toBe(1);
  const [document] = documents;
  expect({ uri: document?.uri, format: document?.format, language: document?.language }).toEqual({
    uri: `${origin}/`,
    format: 'page',
    language: 'nb',
  });
  const found = document?.findings.filter(({ rule }) => ['wcag/lav-kontrast', 'wcag/bilde-uten-alternativ'].includes(rule));
  expect(
    found?.map(({ rule, place, engines }) => ({ rule, in: place.in, selector: place.in === 'page' && place.selector, engines })),
  ).toEqual([
    { rule: 'wcag/lav-kontrast', in: 'page', selector: expect.stringContaining('p'), engines: expect.arrayContaining(['axe']) },
    { rule: 'wcag/bilde-uten-alternativ', in: 'page', selector: expect.stringContaining('img'), engines: expect.arrayContaining(['axe']) },
  ]);
});

test('a local file is one document: what stands in the source has its place there, and its place on the page beside it', async () => {
  const { documents } = await check('side.html');
  const contrast = documents[0]?.findings.find(({ rule }) => rule === 'wcag/lav-kontrast');
  expect(documents.map(({ uri, format }) => ({ uri, format }))).toEqual([{ uri: 'side.html', format: 'html' }]);
  expect(contrast?.place).toMatchObject({ in: 'text', start: { line: 5, column: 1 }, page: { in: 'page', selector: expect.any(String) } });
  const image = documents[0]?.findings.find(({ rule }) => rule === 'wcag/bilde-uten-alternativ');
  expect(image?.place.in).toBe('page');
});

test('with --static no browser is started, and what needed one is said to be skipped', async () => {
  const { documents } = await check('side.html', '--static');
  expect(documents[0]?.skipped).toContainEqual({ rule: 'wcag/lav-kontrast', because: 'needs', missing: 'look' });
  expect(documents[0]?.criteria).toContainEqual({ criterion: '1.4.3', state: 'person-must-look', because: ['wcag/lav-kontrast'] });
});

test('an address that gives no page is an error by name, never clean; the others are checked', async () => {
  const closed = createServer();
  await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
  const dead = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
  await new Promise((done) => closed.close(done));
  const { code, stderr, documents } = await check(`${origin}/borte`, `${origin}/fil`, dead, `${origin}/`);
  expect(code).toBe(2);
  expect(documents.map(({ errors, findings }) => [errors.map((error) => error.code), findings.length > 0])).toEqual([
    [['http-status'], false],
    [['not-html'], false],
    [['connection-refused'], false],
    [[], true],
  ]);
  expect(stderr.split('\n').filter((line) => line.startsWith(`klarsyn: ${origin}/borte: `))).toHaveLength(1);
});

test('a browser that is named and is not there is an error, and the source is checked all the same', async () => {
  const { code, documents } = await check('side.html', '--browser', '/finnes/ikke');
  expect(code).toBe(2);
  expect(documents[0]?.errors.map((error) => error.code)).toEqual(['browser-not-found']);
  expect(documents[0]?.skipped).toContainEqual({ rule: 'wcag/lav-kontrast', because: 'needs', missing: 'look' });
});

test('what was recorded of a page gives the same findings again without a browser', async () => {
  const recorded = await klarsyn(['record', 'side.html', '--output', 'opptak.json'], { cwd });
  const again = await check('opptak.json', '--browser', '/finnes/ikke');
  const live = await check('side.html');
  const wcag = (documents: Report['documents']) =>
    documents[0]?.findings.filter(({ rule }) => rule.startsWith('wcag/')).map(({ rule, engines }) => ({ rule, engines }));
  expect(recorded.code).toBe(0);
  expect(again.documents[0]?.errors).toEqual([]);
  expect(wcag(again.documents)).toEqual(wcag(live.documents));
  expect(wcag(again.documents)?.length).toBeGreaterThan(0);
});

test('a file that is no recording is an error by name', async () => {
  writeFileSync(join(cwd, 'annet.json'), '{"version":1}');
  const { code, documents } = await check('annet.json');
  expect([code, documents[0]?.errors.map((error) => error.code)]).toEqual([2, ['not-recording']]);
});

test('only the engines that are asked for run, and an unknown one is a wrong call', async () => {
  const { documents } = await check('side.html', '--engines', 'axe');
  const engines = new Set(documents[0]?.findings.flatMap((finding) => finding.engines ?? []));
  const { code, stderr } = await klarsyn(['check', 'side.html', '--engines', 'fisk'], { cwd });
  expect([...engines]).toEqual(['axe']);
  expect([code, stderr]).toEqual([2, 'klarsyn: Motoren «fisk» finnes ikke. Velg blant alfa, axe, htmlcs, ibm, accesslint, qualweb.\n']);
});
