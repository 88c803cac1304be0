import { found, type HostilePage, page, refused, script } from './hostile.ts';

/** Pages that make noise: dialogs, windows, messages, errors. */
export const noise: readonly HostilePage[] = [
  {
    name: 'two hundred dialogs',
    path: '/varsler',
    answer: script('for (let i = 0; i < 70; i++) { alert(i); confirm(i); prompt(i) }'),
    expect: found,
    short: true,
  },
  {
    name: 'dialogs without end',
    path: '/evige-varsler',
    answer: script('for (;;) alert("Hei")'),
    expect: { ...refused('timeout'), within: 50 },
  },
  {
    name: 'a dialog every now and then',
    path: '/stadige-varsler',
    answer: script('setInterval(() => alert("Hei"), 50)'),
    expect: found,
  },
  { name: 'prints itself, again and again', path: '/skriv-ut', answer: script('for (let i = 0; i < 100; i++) print()'), expect: found },
  { name: 'prints itself for ever', path: '/skriv-ut-stadig', answer: script('setInterval(() => print(), 20)'), expect: found },
  {
    name: 'does not want to be left',
    path: '/bli-her',
    answer: script(
      'for (const name of ["beforeunload", "pagehide", "unload"]) addEventListener(name, (event) => { event.preventDefault(); event.returnValue = "Bli"; return "Bli" }); document.addEventListener("focusin", () => undefined)',
    ),
    times: 4,
    expect: found,
    short: true,
  },
  {
    name: 'does not want to be left, for ever',
    path: '/bli-her-evig',
    answer: script('addEventListener("beforeunload", () => { for (;;); })'),
    times: 3,
    expect: found,
  },
  {
    name: 'a hundred windows',
    path: '/vinduer',
    answer: script('for (let i = 0; i < 100; i++) window.open("/tomt-" + i); setInterval(() => window.open("/tomt"), 20)'),
    expect: found,
  },
  {
    name: 'windows when keys are pressed',
    path: '/vinduer-ved-tast',
    answer: script('for (const name of ["keydown", "focusin", "click"]) addEventListener(name, () => window.open("/tomt", "_blank"))'),
    expect: found,
  },
  {
    name: 'closes its window',
    path: '/lukk',
    answer: script('window.close(); setInterval(() => window.close(), 10)'),
    expect: found,
    short: true,
  },
  {
    name: 'closes its window through another name',
    path: '/lukk-selv',
    answer: script('open("", "_self").close(); self.opener = self; top.close()'),
    expect: found,
  },
  {
    name: 'a flood in the console',
    path: '/konsoll',
    answer: script('const big = "x".repeat(1000); for (let i = 0; i < 100000; i++) console.log(i, big, { i })'),
    expect: found,
    short: true,
  },
  {
    name: 'a flood in the console, for ever',
    path: '/konsoll-evig',
    answer: script('setInterval(() => { for (let i = 0; i < 1000; i++) console.error("x".repeat(500), window, document) }, 10)'),
    expect: found,
  },
  {
    name: 'a flood of errors',
    path: '/feil',
    answer: script(
      'setInterval(() => { for (let i = 0; i < 100; i++) { setTimeout(() => { throw new Error("x".repeat(1000)) }); Promise.reject(i) } }, 10)',
    ),
    expect: found,
  },
  {
    name: 'asks for all that can be asked for',
    path: '/tillatelser',
    answer: script(
      'navigator.geolocation.getCurrentPosition(() => {}); Notification.requestPermission(); navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).catch(() => {}); document.documentElement.requestFullscreen().catch(() => {}); navigator.registerProtocolHandler?.("web+x", "/x?%s"); navigator.clipboard?.writeText("x").catch(() => {})',
    ),
    expect: found,
  },
  {
    name: 'leads to programs outside the browser',
    path: '/programmer',
    answer: script(
      'for (const to of ["mailto:a@example.no", "tel:123", "intent://x", "ms-word:x", "javascript:void 0"]) location.href = to',
    ),
    expect: found,
  },
  {
    name: 'a service worker that answers for the server',
    path: '/arbeider/',
    answer: script(
      'navigator.serviceWorker.register("/arbeider/sw.js", { scope: "/arbeider/" }).then(() => navigator.serviceWorker.ready)',
    ),
    parts: {
      '/arbeider/sw.js': (response) =>
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(
            'addEventListener("install", () => skipWaiting()); addEventListener("activate", (event) => event.waitUntil(clients.claim())); addEventListener("fetch", (event) => event.respondWith(new Response("<title>Rent</title>", { headers: { "content-type": "text/html" } })))',
          ),
    },
    times: 3,
    expect: found,
  },
  {
    name: 'workers that never rest',
    path: '/travle-arbeidere',
    answer: page('<script>for (let i = 0; i < 4; i++) new Worker(URL.createObjectURL(new Blob(["for (;;) postMessage(1)"])))</script>'),
    expect: found,
  },
];
