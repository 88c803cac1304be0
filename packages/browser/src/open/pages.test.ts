import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedNode } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages, type PageTarget } from '../index.ts';
import { browserProcesses } from '../testing/processes.ts';
import { type Route, serve, type TestServer } from '../testing/server.ts';

const page = (script: string) => `<!doctype html><html lang="nb"><title>Side</title><p>Hei</p><script>${script}</script>`;
const waitingFor = (script: string) => `<!doctype html><html lang="nb"><title>Side</title><p>Hei</p><script src="${script}"></script>`;
const hasProc = process.platform === 'linux';

/** A script that never comes the first times: the process that waits for it is killed from the outside. */
const killing = (type: string, times: number): Route => {
  let turn = 0;
  return (response) => {
    if (turn++ < times) for (const { pid, type: own } of browserProcesses()) if (own === type) process.kill(pid, 'SIGKILL');
    response.writeHead(200, { 'content-type': 'text/javascript' }).end();
  };
};

const routes: Readonly<Record<string, Route>> = {
  '/': page(''),
  '/endret': page('document.title = "Ny tittel"; setTimeout(() => { document.querySelector("p").textContent = "Ferdig" }, 50)'),
  '/videre': (response) => response.writeHead(302, { location: '/' }).end(),
  '/ring': (response) => response.writeHead(302, { location: '/ring' }).end(),
  '/lang-vei': (response, request) => {
    const left = Number(new URL(request.url ?? '', 'http://host').searchParams.get('igjen') ?? 11);
    response.writeHead(302, { location: left > 0 ? `/lang-vei?igjen=${left - 1}` : '/' }).end();
  },
  '/omigjen': page('location = "/omigjen?" + Math.random()'),
  '/til-ingen': page('location = "http://finnes-ikke.invalid/"'),
  '/til-404': page('location = "/borte"'),
  '/500': (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Feil</h1>'),
  '/pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/last-ned': (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment; filename="a.html"' }).end('x'),
  '/logg-inn': (response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
  '/aldri': (response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>Begynnelsen'),
  '/henger': page('for (;;);'),
  '/tregt-bilde': '<!doctype html><html lang="nb"><title>Side</title><p>Hei</p><img src="/stille.png">',
  '/stille.png': () => undefined,
  '/meldinger': page('for (let i = 0; i < 50; i++) alert(i); confirm("?"); prompt("?")'),
  '/vinduer': page('for (let i = 0; i < 30; i++) window.open("/popup")'),
  '/popup': page(''),
  '/krasj': waitingFor('/en-gang.js'),
  '/en-gang.js': killing('renderer', 1),
  '/krasj-igjen': waitingFor('/hver-gang.js'),
  '/hver-gang.js': killing('renderer', 9),
  '/hele-nettleseren': waitingFor('/alt.js'),
  '/alt.js': killing('browser', 1),
};

let server: TestServer;
let pages: Pages;
beforeAll(async () => {
  server = await serve(routes);
  const opened = await openPages({ width: 2, engines: [], limits: { navigationMs: 1500, loadMs: 500, totalMs: 6000 } });
  if (!opened.ok) throw new Error(opened.code);
  pages = opened;
});
afterAll(async () => {
  await pages.close();
  await server.close();
});

const textOf = (node: RecordedNode): string => ('text' in node ? node.text : 'tag' in node ? node.children.map(textOf).join('') : '');
const record = async (target: PageTarget) => {
  const recorded = await pages.record(target);
  if (!recorded.ok) return recorded;
  const { url, status, title, complaints, root } = recorded.recording;
  return { url: url.replace(server.origin, ''), status, title, complaints, text: textOf(root).trim() };
};
const at = (path: string) => record({ url: server.origin + path });
const plain = { url: '/', status: 200, title: 'Side', complaints: [], text: 'SideHei' };

test('a page is recorded as it is after its scripts', async () => {
  expect(await at('/endret')).toEqual({ ...plain, url: '/endret', title: 'Ny tittel', text: 'Ny tittelFerdig' });
});

test('redirects are followed, but not for ever', async () => {
  expect(await at('/videre')).toEqual(plain);
  const tooMany = { ok: false, code: 'too-many-redirects', values: { max: 10 } };
  expect([await at('/ring'), await at('/lang-vei'), await at('/omigjen')]).toEqual([tooMany, tooMany, tooMany]);
});

test('guard 6: an answer that is not a page has its name, and is never clean', async () => {
  expect(await Promise.all(['/borte', '/500', '/til-404', '/pdf', '/last-ned', '/logg-inn'].map(at))).toEqual([
    { ok: false, code: 'http-status', values: { status: 404 } },
    { ok: false, code: 'http-status', values: { status: 500 } },
    { ok: false, code: 'http-status', values: { status: 404 } },
    { ok: false, code: 'not-html', values: { type: 'application/pdf' } },
    { ok: false, code: 'download', values: {} },
    { ok: false, code: 'auth-required', values: { status: 401 } },
  ]);
});

test('an address where nobody answers has its name', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));
  expect(await record({ url: `http://127.0.0.1:${port}/` })).toEqual({
    ok: false,
    code: 'connection-refused',
    values: { host: `127.0.0.1:${port}` },
  });
  expect(await record({ url: 'http://finnes-ikke.invalid/' })).toEqual({ ok: false, code: 'dns', values: { host: 'finnes-ikke.invalid' } });
  expect(await record({ url: server.origin.replace('http', 'https') })).toMatchObject({ ok: false, code: 'certificate' });
  expect(await at('/til-ingen')).toEqual({ ok: false, code: 'dns', values: { host: 'finnes-ikke.invalid' } });
  expect(await record({ url: 'ftp://example.org/' })).toEqual({ ok: false, code: 'bad-address', values: {} });
  expect(await record({ url: 'file:///etc/hostname' })).toEqual({ ok: false, code: 'bad-address', values: {} });
  expect(await record({ file: '/finnes/ikke.html' })).toEqual({ ok: false, code: 'file-missing', values: { path: '/finnes/ikke.html' } });
});

test('a page that never ends is given up, and the next one is not held back', async () => {
  const late = { ok: false, code: 'timeout', values: { seconds: 1.5 } };
  expect(await Promise.all([at('/aldri'), at('/henger')])).toEqual([late, late]);
  expect(await at('/')).toEqual(plain);
});

test('a page whose pictures never come is recorded, and the recording says so', async () => {
  expect(await at('/tregt-bilde')).toEqual({ ...plain, url: '/tregt-bilde', complaints: [{ code: 'load-unfinished' }] });
});

test('dialogs are dismissed and counted, windows are not opened', async () => {
  expect(await at('/meldinger')).toEqual({ ...plain, url: '/meldinger', complaints: [{ code: 'dialogs', values: { count: 52 } }] });
  expect(await at('/vinduer')).toEqual({ ...plain, url: '/vinduer' });
  expect(server.asked).not.toContain('/popup');
});

test.runIf(hasProc)('a page whose process dies is tried once more, and never takes others with it', async () => {
  expect(await at('/krasj')).toEqual({ ...plain, url: '/krasj' });
  expect(await at('/krasj-igjen')).toMatchObject({ ok: false, code: 'crash' });
  expect(await Promise.all([at('/hele-nettleseren'), at('/'), at('/')])).toEqual([{ ...plain, url: '/hele-nettleseren' }, plain, plain]);
});

test.runIf(hasProc)('pages are used again: sixty of them need no more than ten', async () => {
  const memory = () => browserProcesses().reduce((sum, process) => sum + process.memory, 0);
  for (let turn = 0; turn < 10; turn++) await at('/');
  const before = { count: browserProcesses().length, memory: memory() };
  await Promise.all(Array.from({ length: 50 }, () => at('/')));
  expect(browserProcesses().length).toBeLessThanOrEqual(before.count + 2);
  expect(memory()).toBeLessThan(before.memory * 2);
});

test('a local page may show the files of its own folder and no others, nor what is inside the network', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'klarsyn-test-')));
  await mkdir(join(folder, 'side'));
  await writeFile(join(folder, 'hemmelig.html'), 'Hemmelig');
  await writeFile(join(folder, 'side', 'del.html'), 'Del');
  await symlink(join(folder, 'hemmelig.html'), join(folder, 'side', 'lenke.html'));
  const frames = ['del.html', '../hemmelig.html', 'lenke.html', `${server.origin}/innenfra`].map((src) => `<iframe src="${src}"></iframe>`);
  const file = join(folder, 'side', 'side.html');
  await writeFile(file, `<title>Fil</title><p>Fra disk</p>${frames.join('')}`);
  const recorded = await record({ file });
  const inMemory = await record({ file, html: '<title>Fil</title><p>Fra minnet</p><iframe src="del.html"></iframe>' });
  await rm(folder, { recursive: true });
  expect(recorded).toMatchObject({ url: `file://${file}`, status: undefined, title: 'Fil' });
  expect(recorded).toMatchObject({ complaints: [{ code: 'blocked', values: { count: 3 } }] });
  expect('text' in recorded && recorded.text).toMatch(/^FilFra diskDel(?!.*Hemmelig)/s);
  expect(server.asked).not.toContain('/innenfra');
  expect(inMemory).toMatchObject({ complaints: [], text: 'FilFra minnetDel' });
});

test('a local page may have its styles from a folder that the caller names, but show no pages from there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-test-'));
  await mkdir(join(folder, 'side'));
  await writeFile(join(folder, 'stil.css'), 'p { font-weight: 700 }');
  await writeFile(join(folder, 'annen.html'), 'Annen');
  const file = join(folder, 'side', 'side.html');
  await writeFile(file, '<title>x</title><link rel="stylesheet" href="../stil.css"><p>Hei</p><iframe src="../annen.html"></iframe>');
  const seenFrom = async (filesFrom: string | undefined) => {
    const opened = await openPages({ engines: [], filesFrom });
    const recorded = opened.ok ? await opened.record({ file }) : opened;
    if (opened.ok) await opened.close();
    const json = JSON.stringify(recorded);
    return {
      bold: json.includes('"bold":true'),
      other: json.includes('Annen'),
      blocked: /"code":"blocked","values":\{"count":(\d)/.exec(json)?.[1],
    };
  };
  const seen = [await seenFrom(undefined), await seenFrom(folder)];
  await rm(folder, { recursive: true });
  expect(seen).toEqual([
    { bold: false, other: false, blocked: '2' },
    { bold: true, other: false, blocked: '1' },
  ]);
});

test('HTML in memory needs neither file nor address', async () => {
  expect(await record({ html: page('') })).toMatchObject({ status: undefined, title: 'Side', text: 'SideHei', complaints: [] });
});
