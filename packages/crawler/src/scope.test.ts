import { expect, test } from 'vitest';
import { onBase, pageAddress } from './address.ts';
import { noRobots, readRobots } from './robots.ts';
import { acceptsWithin } from './scope.ts';

test('an address is written one way', () => {
  const base = 'https://kommune.example/skole/';
  expect(pageAddress('ferie?utm_source=brev&side=2#juli', base)).toBe('https://kommune.example/skole/ferie?side=2');
  expect(pageAddress('HTTPS://Kommune.Example:443/a', base)).toBe('https://kommune.example/a');
  for (const href of ['mailto:post@kommune.example', 'javascript:void(0)', 'tel:12345678', 'http://[', `/${'a'.repeat(3000)}`])
    expect(pageAddress(href, base)).toBeUndefined();
});

test('the addresses of a published site are fetched from the server it is tried out on', () => {
  expect(onBase('https://kommune.example/skole?side=2', 'http://localhost:3000/ny/')).toBe('http://localhost:3000/ny/skole?side=2');
  expect(onBase('https://kommune.example/skole', undefined)).toBe('https://kommune.example/skole');
});

test('only the site, only what is included, nothing that is excluded', () => {
  const accepts = acceptsWithin({ origins: ['https://a.example'], include: ['/skole/**', 'helse'], exclude: ['**/*.pdf'] });
  expect(['/skole/ferie', '/helse'].every((path) => accepts(`https://a.example${path}`))).toBe(true);
  expect(['/skole/plan.pdf', '/plan'].some((path) => accepts(`https://a.example${path}`))).toBe(false);
  expect(accepts('https://b.example/skole/ferie')).toBe(false);
});

test('links that grow for ever are traps', () => {
  const accepts = acceptsWithin({ origins: ['https://a.example'], include: [], exclude: [] });
  expect(accepts('https://a.example/a/b/a/b/a/b/a/b')).toBe(false);
  const days = Array.from({ length: 300 }, (_, day) => accepts(`https://a.example/kalender?dag=${day}`));
  expect(days.filter(Boolean).length).toBe(100);
});

test('robots.txt: the group that names us holds, else that for all', () => {
  const robots = readRobots(
    'https://a.example/robots.txt',
    'User-agent: *\nDisallow: /\n\nUser-agent: Klarsyn\nDisallow: /lukket\nCrawl-delay: 2\n',
  );
  expect([robots.isAllowed('https://a.example/skole'), robots.isAllowed('https://a.example/lukket/1'), robots.delay]).toEqual([
    true,
    false,
    2,
  ]);
  expect(readRobots('https://a.example/robots.txt', '<html>ikke funnet</html>').isAllowed('https://a.example/')).toBe(true);
  expect(noRobots.isAllowed('https://a.example/')).toBe(true);
});
