import { expect, test } from 'vitest';
import { probing } from '../testing/probing.ts';

const seen = probing('moving');

const rolling = (style: string): string =>
  `<style>@keyframes rull { from { transform: none } to { transform: translateX(40px) } } p { animation: rull ${style} }</style><p>Åpent i dag</p>`;

test('an animation without end, and one that is soon over', async () => {
  expect(await seen(rolling('2s infinite'))).toEqual([{ element: 5, way: 'animation' }]);
  expect(await seen(rolling('2s 2'))).toEqual([]);
});

test('a text that changes again and again, and one that changes once', async () => {
  const counter = (how: string): string =>
    `<p>0</p><script>let n = 0; ${how}(() => { document.querySelector('p').textContent = ++n; }, 300);</script>`;
  expect(await seen(counter('setInterval'))).toEqual([{ element: 4, way: 'text' }]);
  expect(await seen(counter('setTimeout'))).toEqual([]);
});

test('a row of pictures that goes on to the next by itself', async () => {
  const row = '<div class="carousel"><p>Skole</p><p hidden>Barnehage</p></div>';
  const turn = "setInterval(() => { for (const p of document.querySelectorAll('p')) p.hidden = !p.hidden; }, 3000);";
  expect(await seen(`${row}<script>${turn}</script>`)).toEqual([{ element: 4, way: 'show' }]);
});

test('a GIF that goes round for ever, and one that goes through once', async () => {
  const picture = (data: string): string => `<p>Hei</p><img alt="Kart" src="data:image/gif;base64,${data}">`;
  expect(
    await seen(
      picture('R0lGODlhIAAgAIAAABQ8oP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQAMgAAACwAAAAAAQABAAACAkQBACH5BAAyAAAALAAAAAABAAEAAAICTAEAOw=='),
    ),
  ).toEqual([{ element: 5, way: 'picture' }]);
  expect(await seen(picture('R0lGODlhIAAgAIAAABQ8oP///yH5BAAyAAAALAAAAAABAAEAAAICRAEAIfkEADIAAAAsAAAAAAEAAQAAAgJMAQA7'))).toEqual([]);
});

test('a row of pictures that stands is not waited for where its library says so', async () => {
  const row = '<div class="carousel slide"><p>Skole</p><p hidden>Barnehage</p></div><script>setTimeout(() => {}, 9000);';
  const began = performance.now();
  expect(await seen(`${row} window.bootstrap = { Carousel: { getInstance: () => null } };</script>`)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(5000);
});
