import { expect, test } from 'vitest';
import { crawl } from './crawl.ts';

const site: Readonly<Record<string, readonly string[]>> = { a: ['c', 'b'], b: ['a', 'd'], c: ['d', 'e'], d: ['f'], e: [], f: [] };

const visiting = (delays: Readonly<Record<string, number>> = {}) => ({
  follow: true,
  maxDepth: 9,
  maxPages: 99,
  width: 3,
  accepts: () => true,
  async visit({ address }: { readonly address: string }) {
    await new Promise((resolve) => setTimeout(resolve, delays[address] ?? 0));
    return { address, links: site[address] ?? [] };
  },
});

test('the order is that of the site, however fast each page answers', async () => {
  const quick = await crawl({ seeds: ['a'], ...visiting() });
  const slow = await crawl({ seeds: ['a'], ...visiting({ b: 15, d: 10 }) });
  expect(quick.tasks.map(({ address, depth }) => `${address}${depth}`)).toEqual(['a0', 'b1', 'c1', 'd2', 'e2', 'f3']);
  expect(slow).toEqual(quick);
});

test('a page that two addresses lead to is there once', async () => {
  const visit = async ({ address }: { readonly address: string }) => ({
    address: address === 'gammel' ? 'ny' : address,
    links: address === 'a' ? ['gammel', 'ny'] : [],
  });
  const { tasks } = await crawl({ seeds: ['a'], ...visiting(), visit });
  expect(tasks.map(({ found }) => found)).toEqual(['a', 'ny']);
});

test('limits say how much they left', async () => {
  expect(await crawl({ seeds: ['a'], ...visiting(), maxPages: 2 })).toMatchObject({ left: 2, isStopped: false });
  expect((await crawl({ seeds: ['a'], ...visiting(), maxDepth: 1 })).left).toBe(2);
});
