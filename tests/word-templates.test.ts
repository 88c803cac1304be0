import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordParts, writeDocx } from '@klarsyn/workshop';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
const field = (text: string, result: string): string =>
  `${mark('begin')}${code(text)}${result === '' ? '' : `${mark('separate')}${run(result)}`}${mark('end')}`;
const ref = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

/** A letter in Word with these paragraphs, and comments by their ids. */
function letter(paragraphs: readonly string[], comments: Readonly<Record<number, string>> = {}): Uint8Array {
  const parts = new Map(wordParts([{ text: 'SKIFT' }], { title: 'Brev' }));
  const edit = (name: string, from: string | RegExp, to: string) =>
    parts.set(name, new TextEncoder().encode(new TextDecoder().decode(parts.get(name)).replace(from, to)));
  edit('word/document.xml', /<w:p>(?:(?!<w:p>).)*SKIFT.*?<\/w:p>/s, paragraphs.map((content) => `<w:p>${content}</w:p>`).join(''));
  const said = Object.entries(comments).map(
    ([id, text]) => `<w:comment w:id="${id}" w:author="Kari" w:date="2026-10-01T08:00:00Z"><w:p>${run(text)}</w:p></w:comment>`,
  );
  if (said.length === 0) return writeDocx(parts);
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  edit('[Content_Types].xml', '</Types>', `<Override PartName="/word/comments.xml" ContentType="${kind}"/></Types>`);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  edit(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdC" Type="${type}" Target="comments.xml"/></Relationships>`,
  );
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return writeDocx(parts.set('word/comments.xml', new TextEncoder().encode(`<w:comments ${space}>${said.join('')}</w:comments>`)));
}

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-templates-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Report {
  readonly findings: readonly { readonly rule: string; readonly excerpt: string; readonly message: string; readonly suppressed?: object }[];
  readonly suppressions?: readonly {
    readonly rules: readonly string[];
    readonly state: string;
    readonly count: number;
    readonly since?: string;
  }[];
}
async function check(bytes: Uint8Array, ...args: readonly string[]): Promise<Report> {
  writeFileSync(join(cwd, 'brev.docx'), bytes);
  const { stdout } = await klarsyn(['check', 'brev.docx', '--static', '--lang', 'nb', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout).documents[0];
}

test('a word in the way of a condition that Word does not show is found, once', async () => {
  const condition = field('IF svar = "ja" "Du får plass." "Vi skriver vedrørende avslaget."', 'Du får plass.');
  const { findings } = await check(letter([run('Hei. ') + condition]), '--rule', 'klarsprak/kanselliord');
  expect(findings.map(({ excerpt }) => excerpt)).toEqual(['vedrørende']);
});

test('two ways of a condition are never read as one sentence', async () => {
  const long = 'Du har søkt om plass i barnehagen og fått svar på det fra oss i dag';
  const { findings } = await check(letter([field(`IF a = "b" "${long}" "${long}"`, long)]), '--rule', 'klarsprak/lang-setning');
  expect(findings).toEqual([]);
});

test('a condition of Word that leaves the sentence hanging, and one with nothing in it, are found', async () => {
  const body = [run('Søknaden din er ') + field('IF ok = "ja" "innvilget"', 'innvilget') + run('.'), field('IF a = "b" "" ""', ' ')];
  const { findings } = await check(letter(body), '--pack', 'brev');
  const rules = findings.filter(({ rule }) => /gren/.test(rule)).map(({ rule, message }) => [rule, message]);
  expect(rules).toEqual([
    ['brev/gren-uten-ellers', 'Når «ok = ja» ikke slår til, slutter det med «er». Det finnes ingen annen gren.'],
    ['brev/tom-gren', 'Det står ingen tekst der «a = b» slår til.'],
  ]);
});

test('a misspelt field of Word without any text is found against the list in the config', async () => {
  writeFileSync(join(cwd, 'klarsyn.config.yaml'), 'rules:\n  brev/ukjent-felt: [warning, { fields: [Fornavn] }]\n');
  const { findings } = await check(
    letter([run('Hei ') + field('MERGEFIELD Fornvan', '') + run(' [sak_nr].')]),
    '--rule',
    'brev/ukjent-felt',
  );
  expect(findings.map(({ message }) => message)).toEqual([
    'Fagsystemet kjenner ikke feltet «Fornvan». Er det «Fornavn» som er ment?',
    'Fagsystemet kjenner ikke feltet «sak_nr».',
  ]);
});

test('a comment that begins with klarsyn suppresses at its place, with a reason and a last day; the rest is told', async () => {
  const comments = {
    5: 'Klarsyn: klarsprak/kanselliord: ordet står i loven',
    6: 'klarsyn: klarsprak/lang-setning',
    7: 'klarsyn: klarsprak/passiv-s til 2026-01-01: gammel mal',
    8: 'klarsyn: klarsprak/de-tiltale: sto her før',
  };
  const body = [
    run('Vi skriver vedrørende saken.') +
      Object.keys(comments)
        .map((id) => ref(Number(id)))
        .join(''),
    run('Mer vedrørende saken.'),
  ];
  const { findings, suppressions } = await check(letter(body, comments), '--pack', 'klarsprak');
  const words = findings.filter(({ rule }) => rule === 'klarsprak/kanselliord');
  expect(words.map(({ suppressed }) => suppressed !== undefined)).toEqual([true, false]);
  expect(suppressions?.map(({ state, count, since }) => [state, count, since])).toEqual([
    ['used', 1, '2026-10-01'],
    ['without-reason', 0, '2026-10-01'],
    ['expired', 0, '2026-10-01'],
    ['unused', 0, '2026-10-01'],
  ]);
  const { stdout } = await klarsyn(['check', 'brev.docx', '--static', '--comment', '--pack', 'klarsprak', '--lang', 'nb'], { cwd });
  expect(stdout).toMatch(/Kommentarer: \d+/);
});
