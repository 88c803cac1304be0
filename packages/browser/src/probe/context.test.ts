import { expect, test } from 'vitest';
import { openPages } from '../index.ts';
import { probing } from '../testing/probing.ts';
import { serve } from '../testing/server.ts';

const seen = probing('context');

const choice = (script: string): string =>
  `<form action="/sok"><label>Skole <select onchange="${script}"><option>Berg</option><option>Dal</option></select></label></form>`;

test('a choice that leads to another page, by any way', async () => {
  const found = [{ element: 6, by: 'value' }];
  expect(await seen(choice("location.href = '/dal'"))).toEqual(found);
  expect(await seen(choice('this.form.submit()'))).toEqual(found);
  expect(await seen(choice("window.open('/dal')"))).toEqual(found);
});

test('a choice that changes the page where it is, and one that asks in silence', async () => {
  expect(await seen(choice("document.title = 'Dal'"))).toEqual([]);
  expect(await seen(choice("fetch('/dal').catch(() => 0)"))).toEqual([]);
});

test('a field that leads elsewhere as soon as it has focus', async () => {
  const page = '<label>Navn <input></label> <label>Sted <input onfocus="location.href = \'/kart\'"></label>';
  expect(await seen(page)).toEqual([{ element: 7, by: 'focus' }]);
});

test('a page that is tried sends nothing, not by a frame from elsewhere either', async () => {
  const server = await serve({
    '/': '<!doctype html><title>Ramme</title><script>addEventListener("message", () => { fetch("/sendt"); new Image().src = "/sendt"; location = "/sendt" })</script>',
  });
  const pages = await openPages({ engines: [], probes: ['context'], allowPrivate: true });
  if (!pages.ok) throw new Error(pages.code);
  try {
    const frame = `<iframe title="Ramme" src="${server.origin.replace('127.0.0.1', 'localhost')}/"></iframe>`;
    const sending = choice("document.querySelector('iframe').contentWindow.postMessage('x', '*')");
    const recorded = await pages.record({ html: `<!doctype html><html lang="nb"><title>Skole</title><body>${frame}${sending}` });
    expect({ found: recorded.ok && recorded.recording.probes['context'], asked: server.asked }).toEqual({ found: [], asked: ['/'] });
  } finally {
    await pages.close();
    await server.close();
  }
});
