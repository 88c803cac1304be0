import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages } from '../index.ts';

let pages: Pages;

beforeAll(async () => {
  const opened = await openPages({ engines: [], probes: ['context'] });
  if (!opened.ok) throw new Error(opened.code);
  pages = opened;
});

afterAll(async () => {
  await pages.close();
});

const seen = async (body: string): Promise<unknown> => {
  const recorded = await pages.record({ html: `<!doctype html><html lang="nb"><title>Skole</title><body>${body}` });
  return recorded.ok ? recorded.recording.probes['context'] : recorded.code;
};

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
