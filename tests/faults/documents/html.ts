import { Buffer } from 'node:buffer';
import { again, each, file, type Hostile, mebi } from './case.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Hei</title>${head}</head><body><p>Vi skriver vedrørende saken.</p>${body}</body></html>`;
const html = (name: string, make: () => string | Uint8Array, expected: Hostile['expected'] = 'read', guard = 3): Hostile =>
  file(`html-${name}.html`, guard, expected, make);

/** Pages in a file that nest, flood or never close. The browser is not asked: these are read from their source. */
export const htmls: readonly Hostile[] = [
  html('dypt', () => page(again('<div>', 100_000)), { complaint: 'html-too-deep' }),
  html('dypest', () => page(again('<div>', 1_500_000)), 'either'),
  html('dype-skrifter', () => page(again('<b><i>', 100_000)), { complaint: 'html-too-deep' }),
  html('skrifter-i-avsnitt', () => page(again('<p><b><i><font>x', 20_000))),
  html('mange-noder', () => page(again('<i>a</i>', 200_000)), { complaint: 'html-too-large' }),
  html('mange-avsnitt', () => page(again('<p>Vi svarer deg om tre uker.\n', 60_000)), 'either'),
  html('mange-egenskaper', () => page(`<p ${each(200_000, (at) => `a${at}=x `)}>Hei</p>`)),
  html('lang-egenskap', () => page(`<p title="${again('a', 5 * mebi)}">Hei</p>`)),
  html('lang-stil', () => page('', `<style>${again('p{color:red}', 400_000)}</style>`)),
  html('langt-skript', () => page(`<script>${again('a();', mebi)}</script>`)),
  html('aapen-kommentar', () => page(`<!--${again('<!--', mebi)}`)),
  html('aapne-merker', () => page(again('<a ', mebi))),
  html('aapne-egenskaper', () => page(again('<a title="', 300_000))),
  html('aapent-skript', () => page(again('<script>', 200_000))),
  html('aapent-felt', () => page(again('<textarea>', 200_000))),
  html('bare-mindre-enn', () => page(again('<', mebi))),
  html('slutt-uten-start', () => page(again('</div></p></b>', 200_000))),
  html('tabeller', () => page(again('<table>', 20_000))),
  html('tabell-i-celle', () => page(again('<table><tr><td>', 20_000)), 'read'),
  html('tabell-utenfor', () => page(`<table>${again('<div>x<tr>', 20_000)}`)),
  html('tabell-spenn', () => page(`<table>${again(`<tr>${again('<td rowspan=65534 colspan=1000>x', 20)}`, 500)}</table>`)),
  html('tabell-stor', () => page(`<table>${again(`<tr>${again('<td>x', 100)}`, 1000)}</table>`), 'either'),
  html('tabell-overskrifter-ring', () =>
    page(`<table>${each(500, (at) => `<tr><th id=h${at} headers="${each(500, (one) => `h${one} `)}">x`)}</table>`),
  ),
  html('lister', () => page(again('<ul><li>', 50_000)), { complaint: 'html-too-deep' }),
  html('valg', () => page(again('<select><option>', 50_000))),
  html('knapper', () => page(again('<button><a href=x>', 30_000))),
  html('skjemaer', () => page(each(20_000, (at) => `<label for=f${at}>Navn</label><input id=f${at}>`))),
  html('tegninger', () => page(again('<svg><g>', 30_000)), 'read'),
  html('formler', () => page(again('<math><mi>', 30_000)), 'read'),
  html('maler', () => page(again('<template>', 30_000)), 'read'),
  html('uten-skript', () => page(again('<noscript>', 100_000))),
  html('rammer', () => page(again('<iframe src="html-rammer.html">', 2000))),
  html('rammesett', () => `<frameset>${again('<frame src=x>', 20_000)}`, 'either'),
  html('ren-tekst', () => page(`<plaintext>${again('<p>', 100_000)}`)),
  html('lenker', () => page(again('<a href="#x">her</a> ', 30_000)), 'either'),
  html('navn-i-ring', () => page(each(5000, (at) => `<div role=button id=i${at} aria-labelledby="i${(at + 1) % 5000} i${at}">x</div>`))),
  html('samme-id', () => page(again('<p id=x>Hei</p>', 30_000))),
  html('overskrifter', () =>
    page(
      each(20_000, (at) => `<h${(at % 6) + 1}>Del</h${(at % 6) + 1}>`),
      '',
    ),
  ),
  html('referanser', () => page(again('&amp;', 500_000))),
  html('tegnreferanser', () => page(again('&#x1F600;&notit;&', 200_000))),
  html('lang-referanse', () => page(`&${again('a', mebi)};`)),
  html('en-linje', () => page(again('Vi svarer deg om tre uker. ', 100_000)), 'either'),
  html('langt-ord', () => page(again('a', 5 * mebi))),
  html('for-stor', () => page(again('Vi svarer deg. ', mebi)), { error: 'too-large' }),
  html('nul', () => page(again('a\0', 10_000)), { error: 'binary' }, 15),
  html('latin1', () => Buffer.from(page('Blåbær').replace('utf-8', 'iso-8859-1'), 'latin1'), 'read', 15),
  html('feil-tegnsett', () => Buffer.from(page('Blåbær'), 'latin1'), { error: 'encoding' }, 15),
  html('uten-tegnsett', () => Buffer.from('<!doctype html><p>Blåbær på våren', 'latin1'), 'either', 15),
  html('ukjent-tegnsett', () => page('Hei').replace('utf-8', 'x-finnes-ikke'), 'either', 15),
  html('utf16', () => Buffer.from(`\ufeff${page('Blåbær')}`, 'utf16le'), 'read', 15),
  html('utf16-uten-merke', () => Buffer.from(page('Blåbær'), 'utf16le'), 'refused', 15),
  html('merke', () => `\ufeff${page('Blåbær')}`, 'read', 15),
  html('tom', () => '', { error: 'empty' }),
  html('blank', () => ' \n\t\n', { error: 'empty' }),
  html('bare-merke', () => '<', 'either'),
  html(
    'bilder-utenfra',
    () =>
      page(
        '<img src="/etc/passwd"><img src="file:///etc/passwd"><img src="../../../../../etc/passwd"><img src="http://169.254.169.254/x">',
      ),
    'read',
    9,
  ),
  html(
    'bilder-enhet',
    () => page('<img src="/dev/zero" alt="a"><img src="file:///dev/zero" alt="b"><img src="../../../../../../../dev/zero" alt="c">'),
    'read',
    9,
  ),
  html(
    'tegn-i-terminal',
    () => page('<h1>\u001b[2J\u001b]0;tatt\u0007 vedrørende\u009b31m \u202e</h1><p>::error::vedrørende %0A</p>'),
    'read',
    11,
  ),
  html('avslag', () => page(again('<!-- klarsyn-av x/y: z -->', 20_000))),
];
