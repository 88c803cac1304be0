import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFetcher } from '../index.ts';
import { serve, type TestServer } from '../testing/server.ts';

/** A server that was named, and another on the same machine that was not. */
let named: TestServer;
let other: TestServer;

beforeAll(async () => {
  other = await serve({ '/hemmelig': 'hemmelig' });
  named = await serve({
    '/': 'Hei',
    '/gzip': (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'Text/Plain; charset=utf-8' }).end(gzipSync('Hei')),
    '/br': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('Hei')),
    '/brutt': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('ikke gzip'),
    '/bombe': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5 * 1024 * 1024))),
    '/videre': (response) => response.writeHead(302, { location: '/' }).end(),
    '/ring': (response) => response.writeHead(302, { location: '/ring' }).end(),
    '/ut': (response) => response.writeHead(302, { location: `${other.origin}/hemmelig` }).end(),
    '/sky': (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    '/fil': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/inn': (response) => response.writeHead(401).end(),
  });
});
afterAll(() => Promise.all([named.close(), other.close()]));

const fetching = async (path: string, reach = {}, most?: number) => {
  const fetcher = openFetcher(reach);
  try {
    const got = await fetcher.fetch(`${named.origin}${path}`, most === undefined ? {} : { most });
    return got.ok ? [got.status, got.type, new TextDecoder().decode(got.body)] : got.code;
  } finally {
    await fetcher.close();
  }
};

test('what is fetched is unpacked, and redirects are followed to their end', async () => {
  expect(await fetching('/')).toEqual([200, 'text/html', 'Hei']);
  expect(await fetching('/gzip')).toEqual([200, 'text/plain', 'Hei']);
  expect(await fetching('/br')).toEqual([200, '', 'Hei']);
  expect(await fetching('/videre')).toEqual([200, 'text/html', 'Hei']);
});

test('what is no answer is a named fault', async () => {
  expect(await fetching('/borte')).toBe('http-status');
  expect(await fetching('/inn')).toBe('auth-required');
  expect(await fetching('/ring')).toBe('too-many-redirects');
  expect(await fetching('/brutt')).toBe('connection-failed');
  expect(await fetching('/bombe', {}, 1024 * 1024)).toBe('too-large');
});

test('a redirect never leads to a place inside the network that nobody named (guard 9)', async () => {
  expect(await fetching('/ut')).toBe('blocked-address');
  expect(await fetching('/sky')).toBe('blocked-address');
  expect(await fetching('/fil')).toBe('bad-address');
  expect(other.asked).toEqual([]);
  expect(await fetching('/ut', { named: [other.origin] })).toEqual([200, 'text/html', 'hemmelig']);
});
