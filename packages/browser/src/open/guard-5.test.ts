import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages } from '../index.ts';
import { type Route, serve, type TestServer } from '../testing/server.ts';
import { openGate } from './gate.ts';
import { openNames } from './names.ts';
import { startBrowser } from './source.ts';
import { openTab } from './tab.ts';

const page = (body: string) => `<!doctype html><html lang="nb"><title>Side</title><p>Hei</p>${body}`;
const script = (program: string) => page(`<script>${program}</script>`);
const filled =
  (bytes: number, type: string): Route =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(Buffer.alloc(bytes, ' '));
const baking =
  (name: string, text: string): Route =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': `fra=${name}` }).end(text);
const mebi = 1024 * 1024;

const routes: Readonly<Record<string, Route>> = {
  '/': page(''),
  '/stor': filled(21 * mebi, 'text/html'),
  '/stor-del': page('<link rel="stylesheet" href="/stor.css">'),
  '/stor.css': filled(40 * mebi, 'text/css'),
  '/mange': page(Array.from({ length: 6000 }, (_, at) => `<img alt="" src="/${at}.png">`).join('')),
  '/lett': baking('lett', page('')),
  '/tung': baking('tung', page('<p>Rad <b>her</b></p>'.repeat(5000))),
  '/for-tung': page('<p>Rad <b>her</b></p>'.repeat(7500)),
  '/kake': (response, { headers }) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>${headers.cookie ?? 'ingen'}</title><p>Hei`),
  '/henger': script('addEventListener("load", () => { for (;;); })'),
  '/konsoll': script('for (let i = 0; i < 20000; i++) console.log(i); setInterval(() => { console.warn(1); throw new Error("x") }, 1)'),
  '/minne': page(
    '<img alt="" src="/aldri.png"><script>const kept = []; setInterval(() => kept.push(new Uint8Array(50e6).fill(1)), 1)</script>',
  ),
  '/arbeidere': script('for (let i = 0; i < 4; i++) new Worker(URL.createObjectURL(new Blob(["for (;;) postMessage(1)"])))'),
  '/hengende-ramme': (response, request) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(page(`<iframe title="Henger" src="http://${request.headers.host?.replace('127.0.0.1', 'localhost')}/henger-straks"></iframe>`)),
  '/henger-straks': script('for (;;);'),
  '/friske-rammer': (response, { headers: { host = '' } }) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        page(
          [host, host.replace('127.0.0.1', 'localhost')]
            .map((at) => `<iframe title="Frisk" src="http://${at}/frisk-straks"></iframe>`)
            .join(''),
        ),
      ),
  '/frisk-straks': script('setTimeout(() => location.reload(), 100)'),
  '/venter': page('<img alt="" src="/aldri.png">'),
  '/aldri.png': () => undefined,
  '/frisk': page('<meta http-equiv="refresh" content="1">'),
  '/bli': script('addEventListener("beforeunload", (event) => event.preventDefault())'),
};

let server: TestServer;
let pages: Pages;
beforeAll(async () => {
  server = await serve(routes);
  const limits = { navigationMs: 20_000, loadMs: 6000, settleMs: 500, answerMs: 1500 };
  const opened = await openPages({ width: 2, engines: [], probes: [], limits, allowPrivate: true });
  if (!opened.ok) throw new Error(opened.code);
  pages = opened;
});
afterAll(async () => {
  await pages.close();
  await server.close();
});

const at = async (path: string, opened = pages) => {
  const recorded = await opened.record({ url: server.origin + path });
  return recorded.ok ? { title: recorded.recording.title, complaints: recorded.recording.complaints } : recorded;
};

/** For what is much to do, on a machine that has more to do. */
const patience = { answerMs: 60_000, captureMs: 60_000, engineMs: 60_000, lookMs: 150_000, totalMs: 200_000 };

test('guard 5: an answer of more than 20 MiB is refused; a part of a page that is as large is cut off, and that is said', async () => {
  expect(await at('/stor')).toEqual({ ok: false, code: 'too-large', values: { most: 20 } });
  const { complaints } = (await at('/stor-del')) as { complaints: unknown };
  expect(complaints).toContainEqual({ code: 'response-cut', values: { count: 1, most: 20 } });
  expect(await at('/')).toEqual({ title: 'Side', complaints: [] });
});

test('guard 5: a page gets 2,000 requests, and the next page as many again', async () => {
  // Chromium itself needs its time to give up thousands of requests, and does not answer meanwhile.
  const patient = await openPages({ width: 1, engines: [], probes: [], limits: patience });
  if (!patient.ok) throw new Error(patient.code);
  const before = server.asked.length;
  const { complaints } = (await at('/mange', patient)) as { complaints: readonly { code: string }[] };
  const asked = server.asked.length - before;
  const next = await at('/', patient);
  await patient.close();
  expect(complaints.map(({ code }) => code)).toContain('requests-cut');
  expect(asked).toBeLessThanOrEqual(2050);
  expect(next).toEqual({ title: 'Side', complaints: [] });
}, 240_000);

test('guard 5: a page of twenty thousand nodes is read as any other, and the next page finds nothing of it in its tab', async () => {
  const opened = await openPages({ width: 1, engines: ['axe'], probes: [], limits: patience });
  if (!opened.ok) throw new Error(opened.code);
  const all = [];
  for (const path of ['/lett', '/kake', '/tung', '/kake']) all.push(await at(path, opened));
  await opened.close();
  expect(all).toEqual(['Side', 'fra=lett', 'Side', 'ingen'].map((title) => ({ title, complaints: [] })));
}, 240_000);

test('guard 5: Alfa is not asked about a page of more than thirty thousand nodes, and that is said', async () => {
  const opened = await openPages({ width: 1, engines: ['alfa', 'axe'], probes: [], limits: patience });
  if (!opened.ok) throw new Error(opened.code);
  const told = await at('/for-tung', opened);
  await opened.close();
  const values = { engine: 'alfa', cause: 'the page has more than 30000 nodes' };
  expect(told).toEqual({ title: 'Side', complaints: [{ code: 'engine-failed', values }] });
}, 240_000);

test('guard 5: a page whose scripts keep it from answering is given up, and the next one is not held back', async () => {
  expect(await at('/henger')).toEqual({ ok: false, code: 'hung', values: { seconds: 1.5 } });
  expect(await at('/')).toEqual({ title: 'Side', complaints: [] });
});

test('guard 5: a document writes a thousand lines to the console and no more, errors with them', async () => {
  const running = await startBrowser(undefined);
  if (!running.ok) throw new Error(running.code);
  const gate = await openGate({ inside: 'all', names: openNames() });
  let lines = 0;
  const tab = await openTab(running, gate);
  if (!tab.ok) throw new Error('no tab');
  tab.page.on('console', () => lines++).on('pageerror', () => lines++);
  await tab.page.goto(`${server.origin}/konsoll`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await running.end();
  await gate.close();
  expect(lines).toBe(1000);
});

test.runIf(process.platform === 'linux')('guard 5: a page that takes too much memory is ended, and the one beside it is not', async () => {
  const [hog, other] = await Promise.all([at('/minne'), at('/venter')]);
  expect(hog).toEqual({ ok: false, code: 'too-much-memory', values: { most: 1536 } });
  expect(other).toEqual({ title: 'Side', complaints: [{ code: 'load-unfinished' }] });
});

test.runIf(process.platform === 'linux')('guard 5: workers that fill the memory of a page are stopped, and that is said', async () => {
  expect(await at('/arbeidere')).toEqual({ title: 'Side', complaints: [{ code: 'workers-stopped', values: { count: 4 } }] });
});

test('guard 5: a frame from elsewhere that hangs is told of, and the page is read', async () => {
  expect(await at('/hengende-ramme')).toEqual({
    title: 'Side',
    complaints: [{ code: 'frame-unread', values: { selector: 'body > iframe' } }, { code: 'load-unfinished' }],
  });
}, 40_000);

test('guard 5: a page that refreshes itself is held while it is looked at, and one that does not want to be left is left', async () => {
  expect(await at('/frisk')).toEqual({ title: 'Side', complaints: [] });
  for (let turn = 0; turn < 4; turn++) expect(await at('/bli')).toEqual({ title: 'Side', complaints: [] });
});

test('guard 5: frames that load themselves again and again are held while they are looked at, and no engine fails of it', async () => {
  const opened = await openPages({ width: 1, engines: ['axe', 'qualweb'], allowPrivate: true });
  if (!opened.ok) throw new Error(opened.code);
  const codes: string[] = [];
  for (let turn = 0; turn < 4; turn++) {
    const { complaints } = (await at('/friske-rammer', opened)) as { complaints: readonly { code: string }[] };
    codes.push(...complaints.map(({ code }) => code));
  }
  await opened.close();
  // One that is on its way to itself when it is held cannot be read.
  expect(codes.filter((code) => code !== 'frame-unread')).toEqual([]);
}, 120_000);
