import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '@klarsyn/archive';
import { baselineOf } from '@klarsyn/core';
import { canary as wordCanary, handMadeParts as wordParts } from '@klarsyn/reader-docx/testing';
import { handMadeMail } from '@klarsyn/reader-eml/testing';
import { style, canary as textCanary, handMadeParts as textParts } from '@klarsyn/reader-odt/testing';
import { check } from '@klarsyn/toolkit';
import { writePdf } from '@klarsyn/workshop';
import { tagged, untagged } from '../pdf/canary.ts';
import type { Parts } from './case.ts';

/** Sound files: those of the examples, and one for each format with a little of all it can hold. */

const examples = join(import.meta.dirname, '..', '..', 'examples');
const example = (name: string): Uint8Array => readFileSync(join(examples, name));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function partsOf(name: string): Promise<Parts> {
  const archive = await openArchive(example(name));
  if (!archive.ok) throw new Error(`${name}: ${archive.code}`);
  return archive.parts;
}

const wordStyles =
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:basedOn w:val="A"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>';

export const docx = async (): Promise<readonly Parts[]> => [
  wordParts({
    ...wordCanary,
    styles: wordStyles,
    theme: '<a:fontScheme><a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme>',
  }),
  await partsOf('letters/avslag-startlaan.docx'),
];

export const odt = async (): Promise<readonly Parts[]> => [
  textParts({ ...textCanary, styles: style('A', '<style:text-properties fo:font-size="90%"/>', { parent: 'A' }) }),
  await partsOf('letters/orientering-gravearbeid.odt'),
];

export const pdf = (): readonly Uint8Array[] => [writePdf(tagged), writePdf(untagged), example('letters/orientering-stengt-bru.pdf')];

export const eml = (): readonly Uint8Array[] => [
  handMadeMail({
    headers: [
      'From: =?iso-8859-1?q?Bj=F8rn?= <b@fjordvik.example>',
      'Subject: =?utf-8?b?U8O4a25hZA==?=',
      'Date: Tue, 3 Mar 2027 10:00:00 +0100',
    ],
    html: '<p>Du får svar. <b>Snart</b>.</p><div class="gmail_signature">Kari</div>',
    text: 'Du får svar. Bare her.\n-- \nKari\n> sitat',
    files: { 'a.bin': new Uint8Array(200).fill(7), 'b.eml': 'Subject: Indre\nContent-Type: text/html\n\n<p>Hei</p>', 'c.md': '# Hei' },
  }),
  example('letters/svar-idrettshall.eml'),
];

export const html = (): readonly Uint8Array[] => [
  bytes(
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Plass i SFO</title><link rel="canonical" href="https://fjordvik.example/sfo"></head><body>
<a href="#innhold">Hopp</a><header><nav aria-label="Meny"><ul><li><a href="/a">Skole</a><li><a href="/b" lang="nn">Skule</a></ul></nav></header>
<main id="innhold"><h1>Plass i <b>SFO</b></h1><!-- klarsyn-av klarsprak/passiv-s: sitat --><p>Det bes om at du s&oslash;ker innen 3/9&nbsp;2026.<br>Ring&shy;e oss.</p>
<table><caption>Priser</caption><tr><th scope="col">Tilbud</th><th>Pris</th></tr><tr><td colspan="2">Hel plass</td></tr></table>
<form action="/sok"><label for="q">Navn</label><input id="q" name="q"><select><option>Ja<option>Nei</select><textarea>x</textarea><button>Send</button></form>
<img src="kart.png"><img src="a.svg" alt="Kart"><svg role="img"><title>Pil</title><path d="M0 0"/></svg><iframe src="/x" title="Kart"></iframe><video src="a.mp4"></video>
<blockquote lang="en">Hello there</blockquote><pre><code>npm i</code></pre><p hidden>skjult</p><p>«Felt» {{navn}} 😀 a\u030a</p><math><mi>x</mi></math></main>
<footer><address>Fjordvik kommune, telefon 32 00 00 00</address></footer><script>let a = "<p>";</script></body></html>`,
  ),
  example('pages/sfo.html'),
];

export const markdown = (): readonly Uint8Array[] => [
  bytes(
    `---\ntitle: Svar\nlang: nb\n---\n\n# Svar på søknad\n\nHei {{navn}}. Det bes om at du **betaler** innen *3/9-2026*[^1], jf. [loven](https://lovdata.no "x").\n\n` +
      '- punkt\n  - under\n1. ett\n2. to\n\n> sitat\n> > indre\n\n| Tilbud | Pris |\n|:--|--:|\n| a \\| b | `c` |\n\n![Kart](kart.png)\n\n```js\nlet a = 1;\n```\n\n    innrykket\n\n' +
      '<div lang="nn">\n\nNynorsk *her*.\n\n</div>\n\n<!-- klarsyn-av klarsprak/passiv-s: sitat -->\nSaken behandles &aring; 😀 a\u030a.\\\nNy linje  \nTil\n\nOverskrift\n===\n\n~~strøket~~ www.fjordvik.example [x][r]\n\n' +
      '{{#if mal}}ja{{else}}nei{{/if}}\n\n[r]: https://fjordvik.example\n[^1]: Fotnote.\n',
  ),
  example('letters/avslag-startlaan-inntekt.md'),
];

export const config = (): readonly Uint8Array[] => [
  bytes(
    'form: nb\nextends: [klarsyn:anbefalt]\nkind: vedtak\nwcag22: true\nfields: [navn, dato]\nrules:\n  klarsprak/lang-setning: [warning, { maxWords: 25 }]\n  klarsprak/passiv-s: off\n' +
      'overrides:\n  - files: ["brev/**", "*.md"]\n    kinds: [vedtak]\n    rules:\n      brev/hilsen-mangler: error\n  - kind: avslag\n' +
      'suppress:\n  - rules: [klarsprak/*]\n    files: [gamle/**]\n    phrase: det bes\n    reason: gammelt\n    until: 2027-12-31\n  - rules: [wcag/lav-kontrast]\n    selector: main .sitat\n    reason: sitat\n' +
      'steps:\n  - name: meny\n    pages: ["/"]\n    viewport: mobile\n    scheme: dark\n    do:\n      - click: button\n      - wait: 200\n',
  ),
  bytes(JSON.stringify({ form: 'nn', extends: ['klarsyn:streng'], rules: { 'klarsprak/lang-setning': 'error' }, fields: [] }, null, 2)),
];

export const profile = (): readonly Uint8Array[] => [example('profil.yaml')];

export const baseline = async (): Promise<readonly Uint8Array[]> => {
  const note = '# Svar på søknad\n\nDet bes om at du betaler gebyret innen 3/9-2026.\n';
  const report = await check(
    [
      { name: 'brev.md', content: note },
      { name: 'constructor.md', content: note },
    ],
    { static: true, cwd: '/' },
  );
  return [bytes(JSON.stringify(baselineOf(report), null, 1)), bytes('{ "version": 1, "documents": {} }\n')];
};
