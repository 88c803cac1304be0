import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages, type PagesOptions } from '../index.ts';
import { serve, type TestServer } from '../testing/server.ts';

/** A site that shows its pages to those who are logged in, with a box about cookies and a menu that must be opened. */
let server: TestServer;
let logins = 0;
const open: Pages[] = [];

const form =
  '<form method="post" action="/inn"><label>Navn <input name="navn"></label><label>Passord <input type="password" name="ord"></label><button>Logg inn</button></form>';
const inner = `<html lang="nb"><meta name="viewport" content="width=device-width"><title>Inne</title><h1>Min side</h1><p>Du er kari.nordmann.</p><div id="boks">Vi bruker kapsler <button onclick="this.parentNode.remove()">Godta</button></div>
<button id="meny" onclick="document.getElementById('valg').hidden = false">Meny</button><ul id="valg" hidden><li>Skole</li></ul>
<p id="lager"></p><script>document.getElementById('lager').textContent = localStorage.getItem('rolle') ?? 'ingen rolle'</script></html>`;

beforeAll(async () => {
  server = await serve({
    '/logg-inn': `<html lang="nb"><title>Logg inn</title><h1>Logg inn</h1>${form}</html>`,
    '/inn': (response, request) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        if (!body.includes('ord=hemmelig-1')) return response.writeHead(302, { location: '/logg-inn' }).end();
        logins++;
        return response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'okt=1; Path=/; HttpOnly' })
          .end(
            '<html lang="nb"><title>Velkommen</title><p>Velkommen inn</p><script>localStorage.setItem("rolle", "saksbehandler")</script></html>',
          );
      });
    },
    '/side': (response, request) =>
      request.headers.cookie === 'okt=1'
        ? response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(inner)
        : response.writeHead(401).end(),
  });
});

afterAll(async () => {
  for (const pages of open) await pages.close();
  await server.close();
});

const secrets = { BRUKER: 'kari.nordmann', PASSORD: 'hemmelig-1' };
const login = (word = '$PASSORD') => [
  { goto: `${server.origin}/logg-inn` },
  { fill: { Navn: '$BRUKER', 'input[name=ord]': word } },
  { click: 'Logg inn' },
  { wait: 'Velkommen inn' },
];

async function pagesWith(options: PagesOptions): Promise<Pages> {
  const pages = await openPages({ engines: [], probes: [], secrets, limits: { loadMs: 1500 }, width: 2, ...options });
  if (!pages.ok) throw new Error(pages.code);
  open.push(pages);
  return pages;
}

test('somebody logs in once, and all pages are logged in; what was filled in is in no recording', async () => {
  const pages = await pagesWith({ login: login() });
  const [one, other] = await Promise.all([pages.record({ url: `${server.origin}/side` }), pages.record({ url: `${server.origin}/side` })]);
  const said = JSON.stringify([one, other]);
  expect([one.ok, other.ok, logins]).toEqual([true, true, 1]);
  expect(said).toContain('saksbehandler');
  expect(said).not.toMatch(/kari\.nordmann|hemmelig-1/);
});

test('a page in a state: a phone, the dark, a menu that is opened, a box that is closed first', async () => {
  const pages = await pagesWith({ login: login(), prepare: [{ click: 'Godta' }] });
  const usual = await pages.record({ url: `${server.origin}/side` });
  const open = await pages.record({ url: `${server.origin}/side` }, { viewport: 'mobile', scheme: 'dark', steps: [{ click: '#meny' }] });
  const after = await pages.record({ url: `${server.origin}/side` });
  const shown = (recorded: typeof usual) =>
    recorded.ok
      ? [
          recorded.recording.viewport.width,
          JSON.stringify(recorded).includes('Godta'),
          JSON.stringify(recorded.recording.root).match(/"display":"none"/g)?.length,
        ]
      : recorded.code;
  const [width, hasBox, hidden] = shown(usual) as [number, boolean, number];
  expect([width, hasBox]).toEqual([1280, false]);
  expect(shown(open)).toEqual([390, false, hidden - 1]);
  expect(shown(after)).toEqual(shown(usual));
});

test('a page on paper: what is only for the screen is not shown, and the next page is on the screen again', async () => {
  const pages = await pagesWith({});
  const page = { html: '<style>@media print { p { display: none } }</style><h1>Søk</h1><p>Skriv ut</p>' };
  const displays: (string | undefined)[] = [];
  for (const state of [undefined, { media: 'print' }, undefined] as const) {
    const recorded = await pages.record(page, state);
    displays.push(recorded.ok ? /"tag":"p".*?"display":"(\w+)"/.exec(JSON.stringify(recorded.recording.root))?.[1] : recorded.code);
  }
  expect(displays).toEqual(['block', 'none', 'block']);
});

test('a login that stops is a fault of every page, and says where', async () => {
  const pages = await pagesWith({ login: [...login('$ANNET').slice(0, 2)] });
  expect(await pages.record({ url: `${server.origin}/side` })).toMatchObject({
    ok: false,
    code: 'secret-missing',
    values: { name: 'ANNET' },
  });
  const wrong = await pagesWith({ login: login(), secrets: { ...secrets, PASSORD: 'feil-passord' } });
  const stopped = await wrong.record({ url: `${server.origin}/side` });
  expect(stopped).toMatchObject({ ok: false, code: 'step-missing', values: { number: 4, action: 'wait', named: 'Velkommen inn' } });
  expect(JSON.stringify(stopped)).not.toContain('feil-passord');
});

test('a password that is written in the config is refused', async () => {
  const pages = await pagesWith({ login: login('hemmelig-1') });
  expect(await pages.record({ url: `${server.origin}/side` })).toMatchObject({ ok: false, code: 'secret-written' });
});

test('a state that cannot be reached is a fault, and never a clean page', async () => {
  const pages = await pagesWith({ login: login() });
  const stopped = await pages.record({ url: `${server.origin}/side` }, { steps: [{ click: '#finnes-ikke' }] });
  expect(stopped).toMatchObject({ ok: false, code: 'step-missing', values: { number: 1, action: 'click' } });
});
