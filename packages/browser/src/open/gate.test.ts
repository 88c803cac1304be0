import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages } from '../index.ts';
import { serveProxy, type TestProxy } from '../testing/proxy.ts';
import { serve, type TestServer } from '../testing/server.ts';

/**
 * A page from the open internet, without the internet: the machine's proxy is one of ours, that knows where `offentlig.test` is. Names under
 * `.test` are never found otherwise (RFC 6761), so every request for one has come through the gate and the proxy.
 */
let server: TestServer;
let proxy: TestProxy;
let pages: Pages;

beforeAll(async () => {
  server = await serve({
    '/': (response) => {
      const inside = [server.origin, server.origin.replace('127.0.0.1', 'localhost'), 'http://169.254.169.254', 'http://[::1]'];
      const pictures = inside.map((origin) => `<img src="${origin}/hemmelig.png">`).join('');
      const script = `new WebSocket('${server.origin.replace('http', 'ws')}/hemmelig'); new Worker(URL.createObjectURL(new Blob([
        "fetch('${server.origin}/hemmelig', { mode: 'no-cors' })"])));`;
      const style = '<link rel="stylesheet" href="http://andre.test/stil.css">';
      const page = `<html lang="nb"><title>Åpen</title>${style}<p>Hei</p>${pictures}<script>${script}</script>`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    },
    '/stil.css': (response) => response.writeHead(200, { 'content-type': 'text/css' }).end('p { font-weight: 700 }'),
    '/inn': (response) => response.writeHead(302, { location: `${server.origin}/hemmelig` }).end(),
  });
  proxy = await serveProxy(server.origin);
  const opened = await openPages({ engines: [] });
  if (!opened.ok) throw new Error(opened.code);
  pages = opened;
});

afterAll(async () => {
  await pages.close();
  await server.close();
  proxy.close();
});

test('a page from the open internet reaches the internet, through the machine’s proxy, and nothing inside the network', async () => {
  const recorded = await pages.record({ url: 'http://offentlig.test/' });
  expect(recorded).toMatchObject({ ok: true, recording: { status: 200, title: 'Åpen' } });
  const body = recorded.ok ? recorded.recording.root.children.at(-1) : undefined;
  const paragraph = body !== undefined && 'tag' in body ? body.children.find((child) => 'tag' in child && child.tag === 'p') : undefined;
  expect(paragraph).toMatchObject({ look: { bold: true } });
  // A Chrome that is newer than we know may ask its maker for something; ours must not.
  const hosts = new Set(proxy.asked.filter((host) => pages.browser.kind === 'bundled' || host.includes('.test')));
  expect([...hosts].sort()).toEqual(['andre.test:80', 'offentlig.test:80']);
  expect(server.asked.filter((path) => path.startsWith('/hemmelig'))).toEqual([]);
  const blocked = recorded.ok ? recorded.recording.complaints.find(({ code }) => code === 'blocked') : undefined;
  expect(Number(blocked?.values?.['count'])).toBeGreaterThanOrEqual(4);
});

test('a redirect from the open internet to the inside is not followed', async () => {
  expect(await pages.record({ url: 'http://offentlig.test/inn' })).toEqual({
    ok: false,
    code: 'blocked-address',
    values: { host: new URL(server.origin).host },
  });
  expect(server.asked).not.toContain('/hemmelig');
});
