import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages } from '../../index.ts';
import { serve, type TestServer } from '../../testing/server.ts';
import { probeNames } from '../probe.ts';
import type { Asked } from './forms.ts';

let pages: Pages;
let elsewhere: TestServer;
const heard: string[] = [];

beforeAll(async () => {
  const opened = await openPages({ engines: [], probes: ['forms'], allowPrivate: true });
  if (!opened.ok) throw new Error(opened.code);
  pages = opened;
  elsewhere = await serve({
    '/': (response) => {
      heard.push('elsewhere');
      response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end('<p>Takk</p>');
    },
  });
});

afterAll(async () => {
  await pages.close();
  await elsewhere.close();
});

/** What the forms of a page said, and the page it was sent to. */
async function ask(body: string): Promise<readonly Asked[]> {
  const page = `<!doctype html><html lang="nb"><head><title>Søk om plass</title></head><body><h1>Søk om plass</h1>${body}</body></html>`;
  const server = await serve({
    '/': page,
    '/send': (response) => {
      heard.push('home');
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html lang="nb"><title>Takk</title><p>Takk for søknaden</p></html>');
    },
  });
  const recorded = await pages.record({ url: `${server.origin}/` });
  await server.close();
  if (!recorded.ok) throw new Error(recorded.code);
  expect(recorded.recording.complaints.filter(({ code }) => code === 'probe-failed')).toEqual([]);
  return recorded.recording.probes['forms'] as readonly Asked[];
}

const name = '<label>Navn * <input id="navn"></label>';
/** A form whose script keeps it back and does something of its own. */
const kept = (act: string, more = ''): string =>
  `<form novalidate action="/send">${name}<p id="ord"></p>${more}<button>Send søknaden</button></form><script>
  const navn = document.querySelector('#navn'), ord = document.querySelector('#ord');
  document.querySelector('form').addEventListener('submit', (event) => { if (navn.value === '') { event.preventDefault(); ${act} } });</script>`;

test('forms are asked only where the caller wants it', async () => {
  expect(probeNames).toContain('forms');
  const opened = await openPages({ engines: [] });
  if (!opened.ok) throw new Error(opened.code);
  const recorded = await opened.record({ html: `<html lang="nb"><title>x</title>${kept('')}` });
  await opened.close();
  expect(recorded.ok && Object.keys(recorded.recording.probes)).not.toContain('forms');
});

test('a field that is only coloured, with no word of what is wrong', async () => {
  const [asked, ...others] = await ask(kept("navn.style.borderColor = 'red'; navn.setAttribute('aria-invalid', 'true');"));
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ way: 'empty', by: 'page', messages: [], isMoved: false, fields: [{ label: 'Navn', isMarked: true }] });
});

test('a message that is seen and not told, and one that is told', async () => {
  const [silent] = await ask(kept("ord.textContent = 'Skriv navnet ditt';"));
  expect(silent).toMatchObject({ by: 'page', messages: [{ text: 'Skriv navnet ditt', isTold: false }], isMoved: false });
  const [told] = await ask(kept("ord.setAttribute('role', 'alert'); ord.textContent = 'Skriv navnet ditt';"));
  expect(told?.messages).toEqual([{ text: 'Skriv navnet ditt', isTold: true }]);
  const [focused] = await ask(kept("ord.textContent = 'Skriv navnet ditt'; navn.setAttribute('aria-describedby', 'ord'); navn.focus();"));
  expect(focused).toMatchObject({ messages: [{ isTold: true }], isMoved: true });
  const [asked] = await ask(kept("alert('Skriv navnet ditt');"));
  expect(asked?.messages).toEqual([{ text: 'Skriv navnet ditt', isTold: true }]);
});

test('what the browser keeps back, and what is wrong and not empty', async () => {
  const both = await ask('<form action="/send"><label>E-post <input type="email" required></label><button>Send</button></form>');
  expect(both.map(({ way, by }) => [way, by])).toEqual([
    ['empty', 'browser'],
    ['wrong', 'browser'],
  ]);
});

test('a form is sent to the page that it stands on, and no form or script to another place', async () => {
  heard.length = 0;
  const [asked] = await ask(`<form novalidate action="/send" method="post">${name}<button>Send</button></form>`);
  expect(asked?.by).toBe('sent');
  expect(heard).toEqual(['home']);
  heard.length = 0;
  expect(await ask(`<form novalidate action="${elsewhere.origin}/">${name}<button>Send</button></form>`)).toEqual([]);
  await ask(kept(`fetch('${elsewhere.origin}/', { method: 'POST', body: 'x' }); navigator.sendBeacon('${elsewhere.origin}/', 'x');`));
  await ask(kept(`location.href = '${elsewhere.origin}/';`));
  const socket = `new WebSocket('${elsewhere.origin.replace('http', 'ws')}/')`;
  await ask(kept(socket));
  await ask(kept(`new Worker(URL.createObjectURL(new Blob([${JSON.stringify(socket)}])));`));
  await ask(kept(`new Image().src = '${elsewhere.origin}/?navn=' + navn.value;`));
  expect(heard).toEqual([]);
});

test('forms with passwords, files and payment are let be', async () => {
  const secret = ['<input type="password">', '<input type="file">', '<input autocomplete="cc-number">'];
  for (const one of secret) expect(await ask(`<form action="/send">${name}${one}<button>Send</button></form>`)).toEqual([]);
});
