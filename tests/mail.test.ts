import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEml } from '@klarsyn/reader-eml';
import { handMadeMail } from '@klarsyn/reader-eml/testing';
import { readHtml } from '@klarsyn/reader-html';
import { readText } from '@klarsyn/reader-text';
import { check } from '@klarsyn/toolkit';
import { orienteringGravearbeid, writeOdt } from '@klarsyn/workshop/letters';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-mail-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Attached {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** An e-mail with text, perhaps HTML, and files. */
function mail({ text, html, files = [] }: { readonly text: string; readonly html?: string; readonly files?: readonly Attached[] }): string {
  const file = ({ name, content }: Attached) =>
    `--m\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}\n`;
  const bodies = html === undefined ? '' : `--a\nContent-Type: text/html; charset=utf-8\n\n${html}\n`;
  return [
    'From: Fjordvik kommune <post@fjordvik.example>',
    'Subject: Svar',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=m',
    '',
    `--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n${text}\n${bodies}--a--\n`,
    `${files.map(file).join('')}--m--\n`,
  ].join('\n');
}
const rules = { only: ['klarsprak/kanselliord'], static: true };
const wordsFound = async (source: string) => {
  const { documents } = await check({ name: 'brev.eml', content: source }, rules);
  return documents.flatMap(({ uri, findings }) => findings.map(({ excerpt }) => `${uri}: ${excerpt}`));
};

test('what HTML and text both say is found once, what only one says too', async () => {
  const html = '<p>Vi skriver <b>vedrørende</b> søknaden.</p><p>Gebyret er samt likt.</p>';
  const text = 'Vi skriver\nvedrørende søknaden.\n\nGebyret er samt likt. Klagen anmodes sendt.';
  expect(await wordsFound(mail({ html, text }))).toEqual(['brev.eml: vedrørende', 'brev.eml: samt', 'brev.eml: anmodes']);
});

test('attachments are read by their own readers; an e-mail in an e-mail too', async () => {
  const inner = mail({ text: 'Vi skriver vedrørende saken.', files: [{ name: 'indre.md', content: 'Dette gjelder samt mer.' }] });
  const files = [
    { name: 'brev.odt', content: writeOdt(orienteringGravearbeid) },
    { name: 'notat.txt', content: 'Svar vedrørende saken.' },
    { name: 'notat.txt', content: 'Svar samt mer.' },
    { name: 'bilde.png', content: 'x' },
    { name: 'sendt.eml', content: inner },
  ];
  expect(await wordsFound(mail({ text: 'Se vedlegg.', files }))).toEqual([
    'brev.eml/brev.odt: i den forbindelse',
    'brev.eml/brev.odt: anmode',
    'brev.eml/brev.odt: tilstrekkelig',
    'brev.eml/notat.txt: vedrørende',
    'brev.eml/notat (2).txt: samt',
    'brev.eml/sendt.eml: vedrørende',
    'brev.eml/sendt.eml/indre.md: samt',
  ]);
});

test('from a folder it is the same, and files that we cannot read are told how to be saved', async () => {
  const files = [
    { name: 'notat.md', content: 'Svar vedrørende saken.' },
    { name: 'gammelt.doc', content: 'x' },
  ];
  writeFileSync(join(cwd, 'brev.eml'), mail({ text: 'Se vedlegg.', files }));
  const { code, stdout, stderr } = await klarsyn(['check', '.', '--rule', 'klarsprak/kanselliord', '--format', 'compact'], { cwd });
  expect(code).toBe(2);
  expect(stdout).toContain('brev.eml/notat.md:1:6: ');
  expect(stderr).toMatch(/^klarsyn: brev\.eml\/gammelt\.doc: Klarsyn leser ikke det gamle Word-formatet \(\.doc\)\./m);
});

test.each([
  ['a.msg', 'x', 'Klarsyn leser ikke Outlook-meldinger'],
  ['a.doc', 'x', 'Klarsyn leser ikke det gamle Word-formatet'],
  ['a.rtf', 'x', 'Klarsyn leser ikke .rtf-filer'],
  ['a.eml', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Klarsyn leser ikke Outlook-meldinger'],
  ['tom.eml', 'Hei', 'Fila er ikke en e-post som kan leses'],
  ['a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Fila er låst med passord, eller lagret i det gamle Word-formatet'],
  ['a.odt', 'x', 'Fila er ikke et ODT-dokument som kan leses'],
])('%s that cannot be read says how to save it', async (name, content, message) => {
  const folder = mkdtempSync(join(cwd, 'lest-'));
  writeFileSync(join(folder, name), content);
  const { documents } = await check(name, { cwd: folder, static: true });
  expect(documents.map(({ errors }) => errors.map((error) => error.message.slice(0, message.length)))).toEqual([[message]]);
});

test('a locked ODT is told of as one', async () => {
  const { replaceParts } = await import('@klarsyn/archive');
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const locked = await replaceParts(
    writeOdt(orienteringGravearbeid),
    new Map([['META-INF/manifest.xml', new TextEncoder().encode(manifest)]]),
  );
  const { documents } = await check({ name: 'a.odt', content: locked });
  expect(documents[0]?.errors.map(({ code }) => code)).toEqual(['odt-locked']);
});

test('guard 3: a hundred files of an e-mail are looked at, and how many are left is an error', async () => {
  const files = Array.from({ length: 103 }, (_, at) => ({ name: `${at}.txt`, content: 'Hei på deg.' }));
  const { documents } = await check({ name: 'brev.eml', content: mail({ text: 'Se vedlegg.', files }) }, rules);
  expect(documents).toHaveLength(102);
  expect(documents.at(-1)).toMatchObject({ uri: 'brev.eml/…', errors: [{ code: 'many-attachments' }] });
  expect(documents.at(-1)?.errors[0]?.message).toContain('3 vedlegg');
});

test('guard 4: an e-mail of megabytes, whose text is one paragraph of thousands of pieces, is read in linear time', {
  timeout: 120_000,
}, async () => {
  const lines = (line: (at: number) => string) => Array.from({ length: 40_000 }, (_, at) => line(at)).join('\r\n');
  const bytes = handMadeMail({
    headers: ['Subject: Svar'],
    html: lines((at) => `<p>Vi har fått søknad ${at}</p>`),
    text: lines((at) => `Du fikk {{brev}} ${at} da.`),
  });
  const uri = 'brev.eml';
  const readers = { html: (source: string) => readHtml({ uri, source }), text: (source: string) => readText({ uri, source }) };
  const before = process.threadCpuUsage();
  const { nodes } = await readEml({ uri, bytes, readers });
  const { user, system } = process.threadCpuUsage(before);
  expect(nodes.filter(({ kind }) => kind === 'field').length).toBe(40_000);
  // Three seconds; twenty when each piece is held against each sentence.
  expect((user + system) / 1e6).toBeLessThan(10);
});
