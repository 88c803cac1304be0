import { createGzip, gzipSync } from 'node:zlib';
import { found, type HostilePage, html, page, refused, script } from './hostile.ts';

const mebi = 1024 * 1024;

/** Sends a text over and over, until so many bytes are sent or nobody listens any more. */
const sendOver = (stream: NodeJS.WritableStream, text: string, bytes: number): void => {
  let sent = 0;
  const more = (): void => {
    while (sent < bytes) {
      sent += text.length;
      if (!stream.write(text)) return void stream.once('drain', more);
    }
    stream.end();
  };
  stream.on('error', () => undefined);
  more();
};

/** Pages that are too much: nodes, depth, bytes, memory, requests. */
export const size: readonly HostilePage[] = [
  {
    name: 'fifty thousand elements',
    path: '/femti-tusen',
    answer: page(Array.from({ length: 25_000 }, (_, at) => `<p>Rad <b>${at}</b></p>`).join('')),
    expect: found,
  },
  {
    name: 'elements that become ever more',
    path: '/vokser',
    answer: script(
      'setInterval(() => { for (let i = 0; i < 200; i++) { const p = document.createElement("p"); p.textContent = "Rad " + i; document.body.append(p) } }, 20)',
    ),
    expect: found,
  },
  {
    name: 'elements that become ever more, without a pause',
    path: '/vokser-evig',
    answer: script('addEventListener("load", () => { for (;;) document.body.append(document.createElement("p")) })'),
    // It neither answers nor stops taking memory: which of the two is met first is up to the machine, and both are named.
    expect: { ...refused(), oneOf: ['hung', 'too-much-memory'], within: 50 },
  },
  {
    name: 'ten thousand elements inside one another',
    path: '/dyp',
    answer: page(`${'<div>'.repeat(10_000)}Innerst${'</div>'.repeat(10_000)}`),
    expect: found,
  },
  {
    name: 'five thousand elements inside one another, made by a script: Chromium itself dies of it',
    path: '/dyp-av-skript',
    answer: script(
      'let at = document.body; for (let i = 0; i < 5000; i++) { const inner = document.createElement("div"); at.append(inner); at = inner } at.textContent = "Innerst"',
    ),
    expect: refused('crash'),
  },
  {
    name: 'a page of twenty megabytes',
    path: '/stor',
    answer: (response) => html(response, page(`<p>${'Et langt avsnitt om lånekort. '.repeat(700)}</p>`.repeat(950))),
    expect: found,
  },
  {
    name: 'a page of thirty megabytes',
    path: '/for-stor',
    answer: (response) => html(response, page(`<p>${'Et langt avsnitt om lånekort. '.repeat(700)}</p>`.repeat(1500))),
    expect: refused('too-large'),
  },
  {
    name: 'a page that becomes ever longer',
    path: '/evig-lang',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page().replace(/<\/main>.*/s, ''));
      sendOver(response, '<!-- fyll -->'.repeat(5000), Number.POSITIVE_INFINITY);
    },
    expect: refused('too-large'),
  },
  {
    name: 'a page that unpacks to two gigabytes',
    path: '/bombe',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
      const zip = createGzip({ level: 1 });
      zip.pipe(response);
      response.once('close', () => zip.destroy());
      sendOver(zip, ' '.repeat(mebi), 2048 * mebi);
    },
    expect: refused('too-large'),
    short: true,
  },
  {
    name: 'a style sheet and a script that unpack to two gigabytes',
    path: '/bombe-i-deler',
    answer: page('<script defer src="/bombe.js"></script>', '<link rel="stylesheet" href="/bombe.css">'),
    parts: Object.fromEntries(
      ['css', 'js'].map((kind) => [
        `/bombe.${kind}`,
        (response) => {
          response.writeHead(200, { 'content-type': kind === 'css' ? 'text/css' : 'text/javascript', 'content-encoding': 'gzip' });
          const zip = createGzip({ level: 1 });
          zip.pipe(response);
          response.once('close', () => zip.destroy());
          sendOver(zip, ' '.repeat(mebi), 2048 * mebi);
        },
      ]),
    ),
    expect: found,
  },
  {
    name: 'says that it is packed, and is not',
    path: '/ikke-pakket',
    answer: (response) => html(response, page(), { 'content-encoding': 'gzip' }),
    expect: refused('connection-failed'),
    short: true,
  },
  {
    name: 'packed well',
    path: '/pakket',
    answer: (response) => html(response, gzipSync(page()), { 'content-encoding': 'gzip' }),
    expect: found,
  },
  {
    name: 'takes all memory for its objects',
    path: '/minne',
    answer: script('const kept = []; for (;;) kept.push(new Array(100000).fill(Math.random()))'),
    expect: { ...refused('too-much-memory'), memory: 2200 },
  },
  {
    name: 'takes all memory for bytes, a little at a time',
    path: '/minne-litt-om-litt',
    answer: script('const kept = []; setInterval(() => kept.push(new Uint8Array(30e6).fill(1)), 20)'),
    expect: { ...refused('too-much-memory'), memory: 2200 },
  },
  {
    name: 'takes all memory for pictures',
    path: '/minne-i-bilder',
    answer: script(
      'const kept = []; setInterval(() => { const one = document.createElement("canvas"); one.width = one.height = 5000; one.getContext("2d").fillRect(0, 0, 5000, 5000); kept.push(one, one.getContext("2d").getImageData(0, 0, 5000, 5000)) }, 20)',
    ),
    expect: { ...refused('too-much-memory'), memory: 2200 },
  },
  {
    name: 'five thousand requests',
    path: '/mange-deler',
    answer: page(Array.from({ length: 5000 }, (_, at) => `<img alt="" src="/bit-${at}.png">`).join('')),
    expect: found,
  },
  {
    name: 'a hundred thousand rules of style',
    path: '/mange-stiler',
    answer: page(
      '',
      `<style>${Array.from({ length: 100_000 }, (_, at) => `.a${at} > p:nth-child(2n) ~ p { color: #333 }`).join('')}</style>`,
    ),
    expect: found,
  },
  {
    name: 'an attribute of five megabytes',
    path: '/lang-attributt',
    answer: page(`<p title="${'a'.repeat(5 * mebi)}">Hei</p><p data-x="${'b'.repeat(5 * mebi)}">Hei</p>`),
    expect: found,
  },
  {
    name: 'a word of five million letters',
    path: '/langt-ord',
    answer: page(`<p>${'a'.repeat(5_000_000)}</p>`),
    expect: found,
  },
  {
    name: 'frames that show the page itself',
    path: '/rammer',
    answer: page('<iframe src="/rammer?igjen" title="Selv"></iframe>'.repeat(3)),
    expect: found,
  },
];
