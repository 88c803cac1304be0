import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lookup, openFetcher, openNames, openPages } from '../index.ts';
import { serveProxy, type TestProxy } from '../testing/proxy.ts';
import { serve, type TestServer } from '../testing/server.ts';

/**
 * A machine whose way out is a proxy of ours, and whose names are looked up by us: `outside` is on the open internet as far as anybody can tell,
 * and the proxy alone knows that it is the server here. `inside` answers nobody but this machine, and must never be asked.
 */
let outside: TestServer;
let inside: TestServer;
let proxy: TestProxy;

/** An address that anybody may have. */
const open = { address: '198.41.0.4', family: 4 };
const loopback = { address: '127.0.0.1', family: 4 };

beforeAll(async () => {
  inside = await serve({ '/hemmelig': 'hemmelig', '/': 'hemmelig' });
  const port = new URL(inside.origin).port;
  const page = `<html lang="nb"><title>Utenfra</title><p>Hei</p><script>
    const again = () => fetch('/hemmelig').then((got) => got.text(), String).then((text) => { document.title = text; });
    again(); setTimeout(again, 50);
    const frame = document.createElement('iframe'); frame.src = '/hemmelig'; document.body.append(frame);
  </script>`;
  outside = await serve({
    '/': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' }).end(page),
    '/videre': (response) => response.writeHead(302, { location: `http://vandrer.test:${port}/hemmelig`, connection: 'close' }).end(),
  });
  proxy = await serveProxy(outside.origin);
});

afterAll(async () => {
  await Promise.all([outside.close(), inside.close()]);
  proxy.close();
});

/** What was asked of the server inside since this was called last. */
let heard = 0;
function newlyAsked(): readonly string[] {
  const fresh = inside.asked.slice(heard);
  heard = inside.asked.length;
  return fresh;
}

/** Names whose owner changes the answer: open to the first question, ours ever after. */
function rebinding(): Lookup {
  let questions = 0;
  return async () => {
    questions += 1;
    return questions === 1 ? [open] : [loopback];
  };
}

test('guard 9: a page whose name is bound to this machine after it was opened does not reach it, though the caller named the page', async () => {
  let late = 0;
  const names = openNames(async () => {
    const isServed = outside.asked.includes('/');
    if (isServed) late += 1;
    return isServed ? [loopback] : [open];
  });
  const pages = await openPages({ engines: [], probes: [], names });
  if (!pages.ok) throw new Error(pages.code);
  try {
    const recorded = await pages.record({ url: `http://vandrer.test:${new URL(inside.origin).port}/` });
    expect(recorded).toMatchObject({ ok: true, recording: { title: expect.stringMatching(/Utenfra|Failed to fetch/) } });
    expect(late).toBeGreaterThan(0);
    expect(newlyAsked()).toEqual([]);
  } finally {
    await pages.close();
  }
});

test('guard 9: a name that is bound to this machine between the look and the fetch is not fetched from, nor redirected to', async () => {
  const port = new URL(inside.origin).port;
  for (const path of ['/hemmelig', '/videre']) {
    const fetcher = openFetcher({ names: openNames(rebinding()) });
    expect(await fetcher.fetch(`http://vandrer.test:${port}${path}`)).toMatchObject({ ok: false, code: 'blocked-address' });
    await fetcher.close();
  }
  expect(newlyAsked()).toEqual([]);
});

test('guard 9: a name with one address outside and one inside is reached outside only', async () => {
  const fetcher = openFetcher({ names: openNames(async () => [loopback, open]) });
  const got = await Promise.race([
    fetcher.fetch(`http://begge.test:${new URL(inside.origin).port}/hemmelig`),
    new Promise((resolve) => setTimeout(resolve, 1500, 'still trying')),
  ]);
  expect(got).not.toMatchObject({ ok: true });
  expect(newlyAsked()).toEqual([]);
  await fetcher.close();
});

test('guard 9: a name inside the network that the caller names is reached, again and again', async () => {
  const fetcher = openFetcher({ names: openNames(async () => [loopback]) });
  const address = `http://intranett.test:${new URL(inside.origin).port}/hemmelig`;
  for (const _ of [1, 2]) expect(await fetcher.fetch(address)).toMatchObject({ ok: true, status: 200 });
  await fetcher.close();
  expect(newlyAsked()).toEqual(['/hemmelig', '/hemmelig']);
});

/** Ways to write an address of this machine, or of another that only this network reaches. */
const spellings = [
  ...['2130706433', '017700000001', '0x7f000001', '0x7f.0.0.1', '127.1', '0177.0.0.1', '0', '0.0.0.0', '127.0.0.1.', 'localhost.'],
  ...['[::1]', '[::]', '[::ffff:7f00:1]', '[::ffff:127.0.0.1]', '[0:0:0:0:0:ffff:7f00:0001]', '[64:ff9b::7f00:1]'],
  ...['[fd00::1]', '[fe80::1]', '169.254.169.254', '0xa9fea9fe', '[::ffff:a9fe:a9fe]', '10.0.0.1', '192.168.1.1', '100.64.0.1'],
  ...['offentlig.test@127.0.0.1', 'offentlig.test:80@[::1]', '①②⑦.⓪.⓪.①', 'LOCALHOST', '127。0。0。1'],
];

test('guard 9: however an address inside is spelled, what was found and not named is refused', async () => {
  delete process.env['HTTPS_PROXY'];
  const port = new URL(inside.origin).port;
  const fetcher = openFetcher({ onlyNamed: true, named: ['https://offentlig.test'] });
  const got = await Promise.all(
    spellings.map(async (host) => {
      const fetched = await fetcher.fetch(`http://${host}:${port}/hemmelig`);
      return fetched.ok ? `${host}: reached` : fetched.code;
    }),
  );
  await fetcher.close();
  // With a dot at the end some systems find no `localhost`.
  expect(got.filter((code, at) => code !== 'blocked-address' && !(code === 'dns' && spellings[at] === 'localhost.'))).toEqual([]);
  expect(newlyAsked()).toEqual([]);
});

test('guard 9: pages reach an address inside by --allow-private, or when the caller names its origin', async () => {
  for (const reach of [{ allowPrivate: true }, { named: [inside.origin] }]) {
    const fetcher = openFetcher({ onlyNamed: true, ...reach });
    expect(await fetcher.fetch(`${inside.origin}/hemmelig`)).toMatchObject({ ok: true });
    await fetcher.close();
  }
  expect(newlyAsked()).toEqual(['/hemmelig', '/hemmelig']);
});
