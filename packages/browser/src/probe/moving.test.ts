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
