import { expect, test } from 'vitest';
import { probing } from '../testing/probing.ts';

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
