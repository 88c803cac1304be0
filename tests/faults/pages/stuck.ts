import { found, type HostilePage, html, page, refused, script } from './hostile.ts';

/** Pages that do not let go: scripts without end, answers without end. */
export const stuck: readonly HostilePage[] = [
  {
    name: 'a script without end while the page is read',
    path: '/evig-i-lesing',
    answer: script('for (;;);'),
    expect: { ...refused('timeout'), within: 50 },
  },
  {
    name: 'a script without end when the page has loaded',
    path: '/evig-ved-last',
    answer: script('addEventListener("load", () => { for (;;); })'),
    expect: { ...refused('hung'), within: 50 },
  },
  {
    name: 'a script without end when the DOM is there',
    path: '/evig-ved-dom',
    answer: script('document.addEventListener("DOMContentLoaded", () => { for (;;); })'),
    expect: { ...refused('timeout'), within: 50 },
  },
  {
    name: 'a script without end that begins while the page is checked',
    path: '/evig-siden',
    answer: script('setTimeout(() => { for (;;); }, 1200)'),
    expect: found,
  },
  {
    name: 'promises without end',
    path: '/evige-lofter',
    answer: script('addEventListener("load", () => { const again = () => Promise.resolve().then(again); again(); })'),
    // It neither answers nor stops taking memory: which of the two is met first is up to the machine, and both are named.
    expect: { ...refused(), oneOf: ['hung', 'too-much-memory'], within: 50 },
  },
  {
    name: 'work all the time, with breathing space',
    path: '/travel',
    answer: script('setInterval(() => { const end = Date.now() + 90; while (Date.now() < end); }, 100)'),
    expect: found,
  },
  {
    name: 'the page begins and never ends',
    path: '/aldri-ferdig',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page().replace(/<\/main>.*/s, ''));
    },
    expect: { ...refused('timeout'), within: 50 },
  },
  {
    name: 'no answer at all',
    path: '/taus',
    answer: () => undefined,
    expect: { ...refused('timeout'), within: 50 },
  },
  {
    name: 'a byte now and then, for ever',
    path: '/drypp',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page().replace(/<\/main>.*/s, ''));
      const timer = setInterval(() => response.write('.'), 200);
      response.once('close', () => clearInterval(timer));
    },
    expect: { ...refused('timeout'), within: 50 },
  },
  {
    name: 'an answer that takes four seconds',
    path: '/treg',
    answer: (response) => setTimeout(() => html(response, page()), 4000),
    expect: found,
  },
  {
    name: 'a style sheet that never comes',
    path: '/treg-stil',
    answer: page('', '<link rel="stylesheet" href="/aldri.css">'),
    parts: { '/aldri.css': () => undefined },
    expect: found,
  },
  {
    name: 'a style sheet at the end of the page that never comes',
    path: '/treg-stil-sist',
    answer: page('<link rel="stylesheet" href="/aldri-sist.css">'),
    parts: { '/aldri-sist.css': () => undefined },
    expect: { ...refused('timeout'), within: 50 },
  },
  {
    name: 'a picture, a font and a film that never come',
    path: '/trege-deler',
    answer: page(
      '<img src="/aldri.png" alt="Kart"><video src="/aldri.mp4"></video>',
      '<style>@font-face { font-family: x; src: url(/aldri.woff2) } body { font-family: x, sans-serif }</style>',
    ),
    parts: { '/aldri.png': () => undefined, '/aldri.mp4': () => undefined, '/aldri.woff2': () => undefined },
    expect: found,
    short: true,
  },
  {
    name: 'a frame that never comes',
    path: '/treg-ramme',
    answer: page('<iframe src="/aldri-ramme" title="Kart"></iframe>'),
    parts: { '/aldri-ramme': () => undefined },
    expect: found,
  },
  {
    name: 'asking the server all the time',
    path: '/spor',
    answer: script(
      'setInterval(() => fetch("/svar"), 10); new EventSource("/strom"); setInterval(() => { document.title = "Lånekort " + Date.now() }, 20)',
    ),
    parts: {
      '/svar': (response) => response.end('ja'),
      '/strom': (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const timer = setInterval(() => response.write('data: ja\n\n'), 20);
        response.once('close', () => clearInterval(timer));
      },
    },
    expect: found,
  },
];
