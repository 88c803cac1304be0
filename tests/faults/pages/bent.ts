import { planted } from '../run/planted.ts';
import { found, type HostilePage, html, page, script } from './hostile.ts';

const strict =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Every name that an engine might ask of the document or of a form. */
const names = [
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'getElementsByTagName',
    'createElement',
    'documentElement',
    'body',
    'head',
    'title',
  ],
  ...[
    'children',
    'childNodes',
    'firstChild',
    'attributes',
    'parentNode',
    'parentElement',
    'nodeType',
    'nodeName',
    'tagName',
    'ownerDocument',
  ],
  ...[
    'addEventListener',
    'getAttribute',
    'hasAttribute',
    'id',
    'className',
    'innerHTML',
    'textContent',
    'evaluate',
    'defaultView',
    'implementation',
  ],
  ...[
    'readyState',
    'styleSheets',
    'forms',
    'images',
    'links',
    'location',
    'cookie',
    'createTreeWalker',
    'compareDocumentPosition',
    'contains',
    'matches',
    'closest',
  ],
];

/** Pages that bend what looks at them, or that try to be heard outside. */
export const bent: readonly HostilePage[] = [
  {
    name: 'changes what every script relies on',
    path: '/bøyd',
    answer: page(
      '',
      `<script>
        const lie = () => [];
        for (const one of [Document, Element, DocumentFragment]) for (const name of ["querySelector", "querySelectorAll", "getElementsByTagName", "getAttribute", "matches"]) if (one.prototype[name]) one.prototype[name] = lie;
        Array.prototype.push = Array.prototype.map = Array.prototype.filter = Array.prototype.forEach = function () { return [] };
        Array.prototype[Symbol.iterator] = function* () {};
        Object.keys = Object.entries = Object.values = lie;
        JSON.stringify = () => "{}"; JSON.parse = () => ({});
        window.getComputedStyle = () => ({}); window.axe = { run: async () => ({ violations: [] }) };
        Promise.prototype.then = function () { return this }; window.Promise = class {};
        window.MutationObserver = class { observe() {} disconnect() {} };
        Node.prototype.contains = () => true; Function.prototype.call = Function.prototype.apply = () => undefined;
        window.setTimeout = window.setInterval = () => 0; window.requestAnimationFrame = () => 0;
        Object.defineProperty(document, "readyState", { get: () => "loading" });
        Object.prototype.toString = () => "x"; Object.prototype.code = "x";
      </script>`,
    ),
    expect: found,
    short: true,
  },
  {
    name: 'freezes what every script relies on',
    path: '/frosset',
    answer: script(
      'for (const one of [Object, Array, String, Promise, Map, Set, Element, Node, Document]) { Object.freeze(one); Object.freeze(one.prototype) } Object.freeze(window.JSON); Object.preventExtensions(document)',
    ),
    expect: found,
  },
  {
    name: 'elements with the names of what the document has',
    path: '/navn',
    answer: page(
      `${names.map((name) => `<img name="${name}" id="${name}" alt="">`).join('')}<form aria-label="Søk">${names.map((name) => `<input name="${name}" aria-label="Felt">`).join('')}</form><form name="body" aria-label="To"></form><form name="querySelector" aria-label="Tre"></form>`,
    ),
    expect: found,
    short: true,
  },
  {
    name: 'nothing is allowed (CSP)',
    path: '/streng',
    answer: (response) => html(response, page(), { 'content-security-policy': strict }),
    expect: found,
    short: true,
  },
  {
    name: 'everything is in a sandbox (CSP)',
    path: '/sandkasse',
    answer: (response) => html(response, script('document.title = "x"'), { 'content-security-policy': 'sandbox' }),
    expect: found,
    short: true,
  },
  {
    name: 'only trusted types',
    path: '/typer',
    answer: (response) => html(response, page(), { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }),
    expect: found,
    short: true,
  },
  {
    name: 'shut to other sites',
    path: '/lukket',
    answer: (response) =>
      html(response, page(), {
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'permissions-policy': 'geolocation=(), fullscreen=()',
      }),
    expect: found,
  },
  {
    name: 'takes the whole page away and puts it back',
    path: '/borte',
    answer: script('const root = document.documentElement; setInterval(() => { root.remove(); document.append(root) }, 50)'),
    expect: found,
  },
  {
    name: 'takes the page away',
    path: '/borte-for-godt',
    answer: script('setTimeout(() => document.documentElement.remove(), 0)'),
    // Neither text nor picture is left to find anything in.
    expect: { exit: 1, codes: ['wcag/dokumenttittel-mangler', 'wcag/feil-spraakkode'] },
  },
  {
    name: 'writes another page over itself',
    path: '/overskrevet',
    answer: script(
      `addEventListener("load", () => { document.open(); document.write(${JSON.stringify(page('<p>Ny</p>'))}); document.close() })`,
    ),
    expect: found,
  },
  {
    name: 'old frames',
    path: '/rammesett',
    answer:
      '<!doctype html><html lang="nb"><title>Rammer</title><frameset cols="50%,50%"><frame src="/rammesett-del"><frame src="/rammesett-del"></frameset></html>',
    parts: { '/rammesett-del': page() },
    expect: found,
  },
  {
    name: 'everything in shadow trees, open and closed',
    path: '/skygge',
    answer: script(
      `for (const mode of ["open", "closed"]) { const host = document.createElement("div"); host.attachShadow({ mode }).innerHTML = "<p>Vi skriver vedrørende noe.</p><img src='/kart.svg'>"; document.body.append(host) }`,
    ),
    expect: found,
  },
  {
    name: 'moves all the time',
    path: '/beveger',
    answer: page(
      '<div class="x">Hei</div><marquee>Hei</marquee>',
      '<style>@keyframes x { to { transform: translateX(500px) rotate(360deg) } } .x, img { animation: x .1s infinite }</style>',
    ),
    expect: found,
  },
  {
    name: 'controls of a terminal in text and title',
    path: '/styretegn',
    answer: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side ${planted.escapes}</title></head><body><main><h1>Lånekort ${planted.escapes}</h1><p title="${planted.escapes}">Vi skriver vedrørende ${planted.escapes} lånekortet.</p><img src="/${encodeURIComponent(planted.escapes)}.png" width="300" height="200"></main></body></html>`,
    expect: found,
    short: true,
  },
  {
    name: 'controls of a terminal made by a script',
    path: '/styretegn-av-skript',
    answer: script(
      'const text = "\\u001b[31m\\u001b]0;eid\\u0007\\u009b2J\\u202esnudd"; document.title = text; document.querySelector("p").textContent = "Vi skriver vedrørende " + text + " saken."; document.querySelector("h1").textContent = text; console.log(text); throw new Error(text)',
    ),
    expect: found,
  },
  {
    name: 'a personal number and a token in the text',
    path: '/personnummer',
    answer: page(
      `<h2>Vedrørende ${planted.number}</h2><p>Vi skriver vedrørende ${planted.number}, og det bes om at ${planted.token} benyttes.</p><img src="/${planted.number}.png?token=${planted.token}" width="300" height="200"><a href="/sak?fnr=${planted.number}">her</a>`,
    ),
    expect: found,
    short: true,
  },
  {
    name: 'a personal number in its title and address',
    path: '/personnummer-i-tittel',
    answer: script(
      `document.title = "Sak ${planted.number}"; history.replaceState(null, "", "/sak/${planted.number}?token=${planted.token}")`,
    ),
    expect: found,
  },
  {
    name: 'an error with a personal number in the address',
    path: '/personnummer-feil',
    answer: (response) =>
      response.writeHead(302, { location: `http://finnes-ikke.invalid/${planted.number}?token=${planted.token}` }).end(),
    expect: { exit: 2, codes: ['dns'] },
  },
  {
    name: 'a secret in the address of the call',
    path: '/hemmelig-adresse',
    query: `?sak=${planted.query}`,
    answer: page(),
    expect: found,
    short: true,
  },
];
