import { expect, test } from 'vitest';
import { openGate } from '../../open/gate.ts';
import { openNames } from '../../open/names.ts';
import { startBrowser } from '../../open/source.ts';
import { openTab } from '../../open/tab.ts';
import { serve } from '../../testing/server.ts';
import { pause } from '../../time.ts';
import { guardSending } from './guard.ts';

/** A frame that sends to three places when it is told to: the page's own, its own, and a third. */
const frame = (third: string): string => `<!doctype html><title>Ramme</title><script>
  const send = (to) => fetch(to, { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => undefined);
  addEventListener('message', async ({ data: home }) => {
    await Promise.all([send('${third}/'), send('/'), new Promise((done) => { const one = new Image(); one.onload = one.onerror = done; one.src = '${third}/?x'; })]);
    await send(home);
  });
</script>`;

test('while forms are sent, a frame with a process of its own sends to the place of the page and to no other; then as it likes', async () => {
  const heard: string[] = [];
  const hears = (name: string) => ({
    '/': (response: { end(): void }, { method }: { readonly method?: string | undefined }) => {
      heard.push(`${method} ${name}`);
      response.end();
    },
  });
  const third = await serve(hears('third'));
  const frames = await serve({ ...hears('frame'), '/ramme': frame(third.origin) });
  const inFrame = frames.origin.replace('127.0.0.1', 'localhost');
  const home = await serve({
    '/hjem': hears('home')['/'],
    '/': `<!doctype html><title>x</title><iframe src="${inFrame}/ramme" title="Ramme"></iframe>`,
  });
  const running = await startBrowser(undefined);
  if (!running.ok) throw new Error(running.code);
  const gate = await openGate({ inside: 'all', names: openNames() });
  const { page } = await openTab(running, gate);
  await page.goto(home.origin);
  /** Tells the frame to send, and waits until it has sent to the page's own place, which it does last. */
  const tell = async (): Promise<readonly string[]> => {
    heard.length = 0;
    await page.evaluate(`frames[0].postMessage('${home.origin}/hjem', '*')`);
    while (!heard.includes('POST home')) await pause(20);
    return heard.toSorted();
  };
  const letGo = await guardSending(page);
  const guarded = await tell();
  await letGo();
  const free = await tell();
  await running.end();
  await gate.close();
  for (const server of [third, frames, home]) await server.close();
  expect(guarded).toEqual(['POST home']);
  expect(free).toEqual(['GET third', 'POST frame', 'POST home', 'POST third']);
});
