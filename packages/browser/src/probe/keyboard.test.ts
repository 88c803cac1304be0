import { expect, test } from 'vitest';
import { probing } from '../testing/probing.ts';

const walk = probing('keyboard', 'focus');

/** Each hands focus to the other when it loses it. */
const pair =
  '<button onblur="setTimeout(() => this.nextElementSibling.focus(), 10)">Fra</button>' +
  '<button onblur="setTimeout(() => this.previousElementSibling.focus(), 10)">Til</button>';

test('two that hand focus to one another are a trap, both ways', async () => {
  expect(await walk(`<a href="/kart">Kart</a><p>${pair}</p><a href="/pris">Pris</a>`)).toEqual([
    { element: 6, told: false, isOneWay: false },
    { element: 7, told: false, isOneWay: false },
  ]);
});

test('a walk that comes to every stop leads out, also when what was tried before has left a script that moves focus', async () => {
  const all = await Promise.all(Array.from({ length: 4 }, () => walk(`<p>${pair}<button>Søk</button></p>`)));
  for (const one of all) expect((one as readonly { isOneWay: boolean }[]).every(({ isOneWay }) => isOneWay)).toBe(true);
});
