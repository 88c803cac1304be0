import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordParts, writeDocx } from '@klarsyn/workshop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const letter = wordParts([{ text: 'Vi skriver vedrørende søknaden din.' }]);
const main = 'word/document.xml';
const mebibyte = 1024 * 1024;
/** The letter with one part changed, or one more. */
const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  writeDocx(new Map([...letter, [name, typeof content === 'string' ? new TextEncoder().encode(content) : content]]));
const body = new TextDecoder().decode(letter.get(main));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text.replace(/UTF-8/i, 'UTF-16')}`, 'utf16le'));
const cutShort = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 40);

/** What each guard of documents is there for: a file that would do harm, and a sound one beside them. */
const files: Readonly<Record<string, Uint8Array | string>> = {
  'sunt.docx': writeDocx(letter),
  'guard-1-dense.docx': withPart('word/styles.xml', new Uint8Array(40 * mebibyte)),
  'guard-1-cut.docx': cutShort(writeDocx(letter)),
  'guard-1-name.docx': withPart('../ute.xml', '<a/>'),
  'guard-1-entries.docx': writeDocx(
    new Map([...letter, ...Array.from({ length: 2001 }, (_, at) => [`a/${at}`, new Uint8Array()] as const)]),
  ),
  'guard-2-doctype.docx': withPart(main, body.replace('<w:document', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document')),
  'guard-2-deep.docx': withPart(main, body.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(1200)}`)),
  'guard-2-broken.docx': withPart(main, body.slice(0, body.indexOf('</w:body>'))),
  'guard-2-old.docx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  'guard-3-large.docx': new Uint8Array(51 * mebibyte),
  'guard-3-text.md': 'Vi svarer. '.repeat(mebibyte),
  'guard-15-utf16.docx': withPart(main, utf16(body.replace('vedrørende', 'vedro\u0338rende 😀 \u05e9\u05dc\u05d5\u05dd'))),
  'guard-15-nfd.docx': withPart(
    main,
    body.replace('Vi skriver vedrørende søknaden din.', 'Da\u030a fa\u030ar du pa\u030a nytt svar vedrørende søknaden.'),
  ),
};

let cwd = '';
let report: { documents: readonly Report[] } = { documents: [] };
interface Report {
  readonly uri: string;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly complaints: readonly { readonly code: string }[];
  readonly findings: readonly { readonly rule: string; readonly excerpt: string; readonly place: object }[];
}
let ended: number | null = null;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-guards-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const ran = await klarsyn(['check', '.', '--static', '--format', 'json', '--fail-on', 'never'], { cwd });
  ended = ran.code;
  report = JSON.parse(ran.stdout);
}, 120_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const of = (name: string): Report | undefined => report.documents.find(({ uri }) => uri.endsWith(name));
const errorOf = (name: string): string | undefined => of(name)?.errors[0]?.code;

test('guard 1: archives that would grow out of hand, are cut, or reach outside are refused by name', () => {
  const refused = Object.keys(files).filter((name) => name.startsWith('guard-1-'));
  expect(refused.map((name) => [name, errorOf(name)])).toEqual(refused.map((name) => [name, 'not-docx']));
});

test('guard 2: what a DOCTYPE or too deep nesting hides is no clean letter; an old or locked file is told as what it is', () => {
  expect([errorOf('guard-2-doctype.docx'), errorOf('guard-2-deep.docx')]).toEqual(['not-docx', 'not-docx']);
  expect(errorOf('guard-2-broken.docx')).toBe('partly-read');
  expect(of('guard-2-broken.docx')?.findings.some(({ rule }) => rule === 'klarsprak/kanselliord')).toBe(true);
  expect(errorOf('guard-2-old.docx')).toBe('docx-locked-or-old');
});

test('guard 3: documents over 50 MiB and texts over 10 MiB are refused before they are read', () => {
  expect([errorOf('guard-3-large.docx'), errorOf('guard-3-text.md')]).toEqual(['too-large', 'too-large']);
});

test('guard 15: UTF-16, loose accents, emoji and text from right to left are read, with places in the signs of the file', () => {
  expect(of('guard-15-utf16.docx')?.complaints).toEqual([]);
  const found = of('guard-15-nfd.docx')?.findings.find(({ rule }) => rule === 'klarsprak/kanselliord');
  const written = 'Da\u030a fa\u030ar du pa\u030a nytt svar vedrørende søknaden.';
  const start = written.indexOf('vedrørende');
  expect(found).toMatchObject({ excerpt: 'vedrørende', place: { paragraph: 0, start, end: start + 'vedrørende'.length } });
});

test('one bad file never stops the rest, and each has one line that says what to do', () => {
  expect(ended).toBe(2);
  expect(of('sunt.docx')?.findings.some(({ rule }) => rule === 'klarsprak/kanselliord')).toBe(true);
  for (const { errors } of report.documents) for (const { message } of errors) expect(message).toMatch(/^[^\n]+\.$/);
});
