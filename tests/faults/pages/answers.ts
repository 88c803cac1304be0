import type { Expected } from '../run/case.ts';
import { found, type Handler, type HostilePage, html, page, refused } from './hostile.ts';

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (response) =>
    response.writeHead(code, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page());
const statuses = [400, 403, 404, 410, 418, 429, 500, 502, 503].map(
  (code): HostilePage => ({
    name: `status ${code}, with a page that looks well`,
    path: `/status-${code}`,
    answer: status(code),
    expect: refused('http-status'),
    ...(code === 404 || code === 500 ? { short: true } : {}),
  }),
);
const bytes =
  (text: string, encoding: BufferEncoding, type: string): Handler =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(Buffer.from(text, encoding));
/** What is found where nothing can be read: the page has neither title nor language. */
const nameless: Expected = { exit: 1, codes: ['wcag/dokumenttittel-mangler', 'wcag/feil-spraakkode'] };
/** A page that says nothing of its encoding. */
const silent = page().replace('<meta charset="utf-8">', '');

/** Answers that are broken, are no pages, or are written another way than they say. */
export const answers: readonly HostilePage[] = [
  ...statuses,
  {
    name: 'nothing, with status 204',
    path: '/ingenting',
    answer: (response) => response.writeHead(204).end(),
    expect: refused('not-html'),
  },
  {
    name: 'the line is cut before there is an answer',
    path: '/brutt',
    answer: (response) => response.socket?.resetAndDestroy(),
    expect: refused('connection-failed'),
    short: true,
  },
  {
    name: 'the line is cut in the middle of the page',
    path: '/brutt-midt-i',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page().replace(/<\/main>.*/s, ''));
      setTimeout(() => response.socket?.resetAndDestroy(), 200);
    },
    expect: refused('connection-failed'),
    short: true,
  },
  {
    name: 'shorter than it says',
    path: '/avkortet',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': '100000' });
      response.write(page());
      setTimeout(() => response.socket?.end(), 200);
    },
    expect: refused('connection-failed'),
    short: true,
  },
  {
    name: 'sent in pieces, and the last does not come',
    path: '/avkortet-i-biter',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'transfer-encoding': 'chunked' }).write(page());
      setTimeout(() => response.socket?.end(), 200);
    },
    expect: refused('connection-failed'),
  },
  {
    name: 'not HTTP at all',
    path: '/tull',
    answer: (response) => response.socket?.end('\u0000\u0001 dette er ikke HTTP \u001B[31m\r\n\r\n'),
    expect: refused('connection-failed'),
  },
  {
    name: 'headers without end',
    path: '/hoder',
    answer: (response) => response.socket?.end(`HTTP/1.1 200 OK\r\n${`x-fyll: ${'a'.repeat(1000)}\r\n`.repeat(2000)}\r\n${page()}`),
    expect: refused('connection-failed'),
  },
  { name: 'an empty page', path: '/tom', answer: (response) => html(response, ''), expect: nameless },
  {
    name: 'says UTF-8, is written in latin-1',
    path: '/feil-tegnsett',
    answer: bytes(page(), 'latin1', 'text/html; charset=utf-8'),
    expect: found,
    short: true,
  },
  {
    name: 'says latin-1, is written in UTF-8',
    path: '/feil-tegnsett-2',
    answer: bytes(page(), 'utf8', 'text/html; charset=iso-8859-1'),
    expect: { exit: 1, codes: ['wcag/bilde-uten-alternativ'] },
  },
  {
    name: 'says nothing, is written in UTF-8',
    path: '/uten-tegnsett',
    answer: bytes(silent, 'utf8', 'text/html'),
    expect: found,
    short: true,
  },
  { name: 'says nothing, is written in latin-1', path: '/uten-tegnsett-2', answer: bytes(silent, 'latin1', 'text/html'), expect: found },
  {
    name: 'says an encoding that there is not',
    path: '/ukjent-tegnsett',
    answer: bytes(page(), 'utf8', 'text/html; charset=x-tull'),
    expect: found,
  },
  { name: 'written in UTF-16', path: '/utf-16', answer: bytes(`\uFEFF${silent}`, 'utf16le', 'text/html'), expect: found },
  { name: 'full of NUL and other controls', path: '/nul', answer: page('<p>A\u0000B\u0001C\u0007D</p>'.repeat(100)), expect: found },
  { name: 'no type', path: '/uten-type', answer: (response) => response.writeHead(200).end(page()), expect: found },
  {
    name: 'says not to guess its type, and gives none',
    path: '/uten-type-2',
    answer: (response) => response.writeHead(200, { 'x-content-type-options': 'nosniff' }).end(page()),
    expect: refused('not-html'),
  },
  { name: 'a PDF', path: '/pdf', answer: bytes('%PDF-1.7\n', 'utf8', 'application/pdf'), expect: refused('not-html'), short: true },
  { name: 'JSON', path: '/json', answer: bytes('{"a":1}', 'utf8', 'application/json'), expect: refused('not-html') },
  { name: 'plain text', path: '/tekst', answer: bytes('Hei', 'utf8', 'text/plain'), expect: refused('not-html') },
  {
    name: 'a picture',
    path: '/bilde',
    answer: bytes('<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf8', 'image/svg+xml'),
    expect: refused('not-html'),
  },
  {
    name: 'XHTML that is broken',
    path: '/xhtml',
    answer: bytes('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Hei</body></html>', 'utf8', 'application/xhtml+xml'),
    expect: nameless,
  },
  {
    name: 'says HTML, is random bytes',
    path: '/tilfeldig',
    answer: (response) => html(response, Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256))),
    expect: nameless,
  },
  {
    name: 'a download',
    path: '/last-ned',
    answer: (response) => html(response, page(), { 'content-disposition': 'attachment; filename="../../../etc/side.html"' }),
    expect: refused('download'),
    short: true,
  },
  {
    name: 'a download of a kind that is not known',
    path: '/last-ned-2',
    answer: bytes('\u0000\u0001', 'latin1', 'application/octet-stream'),
    expect: refused('not-html'),
  },
  {
    name: 'downloads that begin by themselves',
    path: '/nedlastinger',
    answer: page(
      '<a id="a" href="/fil.zip" download="fil.zip">Fil</a><script>for (let i = 0; i < 50; i++) a.click(); setInterval(() => a.click(), 50); location = "/fil.zip"</script>',
    ),
    parts: {
      '/fil.zip': (response) =>
        response.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment' }).end('PK'),
    },
    expect: found,
  },
  {
    name: 'wants a password',
    path: '/passord',
    answer: status(401, { 'www-authenticate': 'Basic realm="\u00e6"' }),
    expect: refused('auth-required'),
    short: true,
  },
  {
    name: 'wants a password for a part',
    path: '/passord-for-del',
    answer: page('<img src="/passord.png" alt="Kart"><iframe src="/passord" title="Kart"></iframe>'),
    parts: { '/passord.png': status(401, { 'www-authenticate': 'Basic realm="x"' }) },
    expect: found,
  },
  {
    name: 'wants a password of a proxy',
    path: '/passord-til-mellomledd',
    answer: status(407, { 'proxy-authenticate': 'Basic realm="x"' }),
    expect: refused('auth-required'),
  },
  { name: 'a certificate that nobody vouches for', path: '/', at: 'secure', answer: page(), expect: refused('certificate'), short: true },
];
