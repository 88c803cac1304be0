import { found, type Handler, type HostilePage, page, refused, script } from './hostile.ts';

const to =
  (location: string, code = 302): Handler =>
  (response, _, { other }) =>
    response.writeHead(code, { location: location.replace('{other}', other) }).end();

/** Sends on to itself with a number that grows. */
const further: Handler = (response, request) => {
  const [path, count = '0'] = (request.url ?? '').split('?');
  response.writeHead(302, { location: `${path}?${Number(count) + 1}` }).end();
};

/** Pages that lead astray: redirects, refreshes, frames, addresses inside the network. */
export const ways: readonly HostilePage[] = [
  { name: 'sends on to itself', path: '/ring', answer: to('/ring'), expect: refused('too-many-redirects'), short: true },
  {
    name: 'two that send on to each other',
    path: '/ring-a',
    answer: to('/ring-b', 307),
    parts: { '/ring-b': to('/ring-a', 308) },
    expect: refused('too-many-redirects'),
  },
  { name: 'sends on for ever, each time to another address', path: '/videre', answer: further, expect: refused('too-many-redirects') },
  { name: 'sends on once', path: '/en-gang', answer: to('/framme'), parts: { '/framme': page() }, expect: found },
  { name: 'sends on to a file', path: '/til-fil', answer: to('file:///etc/passwd'), expect: refused('bad-redirect'), short: true },
  {
    name: 'sends on to the address of the machine in the cloud',
    path: '/til-metadata',
    answer: to('http://169.254.169.254/latest/meta-data/'),
    expect: refused('blocked-address'),
    short: true,
  },
  {
    name: 'sends on to that address, written as one number',
    path: '/til-metadata-2',
    answer: to('http://2852039166/latest/'),
    expect: refused('blocked-address'),
  },
  {
    name: 'sends on to that address, in IPv6',
    path: '/til-metadata-3',
    answer: to('http://[::ffff:a9fe:a9fe]/'),
    expect: refused('blocked-address'),
  },
  {
    name: 'sends on to another server inside the network',
    path: '/til-annen',
    answer: to('{other}/hemmelig'),
    expect: refused('blocked-address'),
    short: true,
  },
  { name: 'sends on to data', path: '/til-data', answer: to('data:text/html,<h1>Hei</h1>'), expect: refused('bad-redirect') },
  { name: 'sends on to a script', path: '/til-skript', answer: to('javascript:alert(1)'), expect: refused('bad-redirect') },
  { name: 'sends on to nowhere', path: '/til-ingen', answer: to('http://finnes-ikke.invalid/'), expect: refused('dns') },
  {
    name: 'sends on without saying where',
    path: '/uten-sted',
    answer: (response) => response.writeHead(302).end(),
    expect: refused('http-status'),
  },
  { name: 'a script sends on to a file', path: '/skript-til-fil', answer: script('location = "file:///etc/passwd"'), expect: found },
  {
    name: 'a script sends on to the address of the machine in the cloud',
    path: '/skript-til-metadata',
    answer: script('location = "http://169.254.169.254/"'),
    expect: refused('blocked-address'),
  },
  {
    name: 'loads itself again and again',
    path: '/last-igjen',
    answer: script('location.reload()'),
    expect: refused('too-many-redirects'),
    short: true,
  },
  {
    name: 'a script sends on for ever',
    path: '/skript-ring',
    answer: script('location = "/skript-ring?" + Math.random()'),
    expect: refused('too-many-redirects'),
  },
  {
    name: 'sends its form by itself, for ever',
    path: '/skjema-ring',
    answer: page('<form id="f" action="/skjema-ring"><input name="x" value="1" aria-label="X"></form><script>f.submit()</script>'),
    expect: refused('too-many-redirects'),
  },
  {
    name: 'refreshes at once, for ever',
    path: '/frisk',
    answer: page('', '<meta http-equiv="refresh" content="0">'),
    expect: refused('too-many-redirects'),
  },
  {
    name: 'refreshes every second',
    path: '/frisk-hvert-sekund',
    answer: page('', '<meta http-equiv="refresh" content="1">'),
    expect: found,
    short: true,
  },
  {
    name: 'refreshes by a header, every second',
    path: '/frisk-i-hode',
    answer: (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', refresh: '1' }).end(page()),
    expect: found,
  },
  {
    name: 'refreshes to the address of the machine in the cloud',
    path: '/frisk-til-metadata',
    answer: page('', '<meta http-equiv="refresh" content="0; url=http://169.254.169.254/">'),
    expect: refused('blocked-address'),
  },
  {
    name: 'goes on to another page while it is checked',
    path: '/gar-videre',
    answer: script('setTimeout(() => { location = "/en-annen" }, 2000)'),
    parts: { '/en-annen': '<title>En annen</title>' },
    expect: found,
  },
  {
    name: 'a script writes the page anew while it is checked',
    path: '/skriver-om',
    answer: script('setInterval(() => { document.querySelector("h1").outerHTML = "<h1>Lånekort " + Date.now() + "</h1>" }, 100)'),
    expect: found,
  },
  {
    name: 'changes its address all the time',
    path: '/historie',
    answer: script('let n = 0; setInterval(() => { history.pushState({}, "", "/historie?" + n++); location.hash = n }, 20)'),
    expect: found,
  },
  {
    name: 'frames from another server inside the network, and from files',
    path: '/fremmede-rammer',
    answer: page(
      '<iframe src="{other}/hemmelig" title="A"></iframe><iframe src="http://169.254.169.254/" title="B"></iframe><iframe src="file:///etc/passwd" title="C"></iframe>',
    ),
    expect: found,
    short: true,
  },
  {
    name: 'frames from another server that is allowed',
    path: '/lovlige-rammer',
    answer: page(
      '<iframe src="{other}/hengende" title="A"></iframe><iframe src="{other}/frisk" title="B"></iframe><iframe src="{other}/lang" title="C"></iframe>',
    ),
    args: ['--allow-private'],
    expect: found,
  },
  {
    name: 'a frame that breaks out',
    path: '/ut-av-ramme',
    answer: page('<iframe src="/bryter-ut" title="A"></iframe>'),
    parts: { '/bryter-ut': '<title>x</title><script>top.location = "http://169.254.169.254/"</script>' },
    expect: refused('blocked-address'),
  },
];
