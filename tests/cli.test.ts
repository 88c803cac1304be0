import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const letter = '# Svar til deg\n\nVi skriver vedrørende søknaden din.\n';
let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-cli-'));
  mkdirSync(join(cwd, 'brev'));
  mkdirSync(join(cwd, 'tom'));
  writeFileSync(join(cwd, 'brev', 'a.md'), letter);
  writeFileSync(join(cwd, 'brev', 'b.txt'), 'Du får svar i dag.\n');
  writeFileSync(join(cwd, 'brev', 'kopi.klarsyn.docx'), 'not a letter');
  writeFileSync(join(cwd, 'brev', 'bilde.png'), 'not a letter');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string | Uint8Array) => klarsyn(args, { cwd, ...(input !== undefined && { input }) });
const reportOf = (stdout: string): Report => JSON.parse(stdout) as Report;
const summary = ({ documents }: Report) =>
  documents.map(({ uri, findings, errors }) => ({ uri, rules: findings.map(({ rule }) => rule), errors: errors.map(({ code }) => code) }));

describe('check', () => {
  test('prints one report and nothing else as JSON, with places that hold in the file', async () => {
    const { code, stdout, stderr } = await run(['check', 'brev', '--format', 'json', '--fail-on', 'warning', '--static']);
    const report = reportOf(stdout);
    expect({ code, stderr, tool: report.tool, locale: report.locale }).toEqual({
      code: 1,
      stderr: '',
      tool: { name: 'klarsyn', version: '0.1.0' },
      locale: 'nb',
    });
    expect(report.documents.map(({ uri }) => uri)).toEqual(['brev/a.md', 'brev/b.txt']);
    const found = report.documents[0]?.findings.find(({ rule }) => rule === 'klarsprak/kanselliord');
    expect(found).toMatchObject({
      certainty: 'certain',
      excerpt: 'vedrørende',
      place: { in: 'text', start: { line: 3, column: 12, offset: 27 }, end: { line: 3, column: 22, offset: 37 } },
    });
    expect(letter.slice(27, 37)).toBe('vedrørende');
  });

  test('the exit code follows --fail-on', async () => {
    const codes = await Promise.all(
      ['hint', 'warning', 'error', 'never'].map(
        async (failOn) => (await run(['check', 'brev/a.md', '--static', '--fail-on', failOn])).code,
      ),
    );
    expect(codes.slice(0, 2)).toEqual([1, 1]);
    expect(codes[3]).toBe(0);
    expect((await run(['check', 'brev/b.txt', '--static', '--fail-on', 'error'])).code).toBe(0);
  });

  test('reads standard input under a name', async () => {
    const { stdout, code } = await run(['check', '--stdin', '--stdin-filename', 'ny.md', '--format', 'json', '--fail-on', 'never'], letter);
    expect({ code, uris: reportOf(stdout).documents.map(({ uri }) => uri) }).toEqual({ code: 0, uris: ['ny.md'] });
    const nameless = await run(['check', '--stdin'], letter);
    expect(nameless).toEqual({
      code: 2,
      stdout: '',
      stderr: 'klarsyn: --stdin trenger --stdin-filename, så Klarsyn vet hva slags tekst det er. For eksempel: --stdin-filename brev.md\n',
    });
  });

  test('writes the report to a file, and leaves nothing else behind', async () => {
    const { stdout } = await run([
      'check',
      'brev/a.md',
      '--static',
      '--format',
      'json',
      '--output',
      'ut/rapport.json',
      '--fail-on',
      'never',
    ]);
    expect(stdout).toBe('');
    expect(reportOf(readFileSync(join(cwd, 'ut', 'rapport.json'), 'utf8')).documents).toHaveLength(1);
    expect(readdirSync(join(cwd, 'ut'))).toEqual(['rapport.json']);
  });

  test('speaks nynorsk when asked', async () => {
    const { stdout } = await run(['check', 'brev/a.md', '--static', '--format', 'json', '--form', 'nn', '--fail-on', 'never']);
    expect(reportOf(stdout).locale).toBe('nn');
    expect((await run(['chekk', '--form', 'nn'])).stderr).toContain('Ukjend kommando «chekk»');
  });

  test('text for people fits the width it is given and holds no colours where NO_COLOR is set', async () => {
    const { stdout } = await run(['check', 'brev', '--static', '--fail-on', 'never']);
    expect(stdout).not.toContain('\u001B[');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string, () => string, string, RegExp])[] = [
    ['a missing file', () => 'finnes-ikke.md', 'missing-file', /^klarsyn: finnes-ikke\.md: Fila finnes ikke\./],
    ['an empty folder', () => 'tom', 'no-files', /^klarsyn: tom: Mappa har ingen filer/],
    ['a pattern that fits nothing', () => '*.docx', 'no-match', /^klarsyn: \*\.docx: Ingen filer/],
    ['an unknown extension', () => write('a.xyz', 'hei'), 'unknown-extension', /^klarsyn: a\.xyz: Klarsyn kjenner ikke filtypen «\.xyz»/],
    ['an empty file', () => write('tom.md', '  \n'), 'empty', /^klarsyn: tom\.md: Fila er tom/],
    [
      'binary data',
      () => write('bilde.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0, 1)),
      'binary',
      /^klarsyn: bilde\.md: Fila ser ikke ut til å være tekst/,
    ],
    [
      'the wrong encoding',
      () => write('latin1.txt', Uint8Array.of(0x68, 0x0a, 0xe5, 0x70, 0x65, 0x6e)),
      'encoding',
      /^klarsyn: latin1\.txt: .*UTF-8 \(linje 2\)/,
    ],
    ['a Word file that is none', () => write('brev.docx', 'tull'), 'not-docx', /^klarsyn: brev\.docx: /],
    [
      'an address with --static',
      () => 'https://fjordvik.example/',
      'needs-browser',
      /^klarsyn: https:\/\/fjordvik\.example\/: Adresser må åpnes/,
    ],
    ['an address that is none', () => 'ftp://fjordvik.example', 'bad-address', /^klarsyn: ftp:/],
  ];

  test.each(cases)('%s is one line, an entry in the report and code 2; the rest is checked', async (_name, make, code, line) => {
    const ran = await run(['check', make(), 'brev/a.md', '--static', '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(line);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    const documents = summary(reportOf(ran.stdout));
    expect(documents[0]?.errors).toEqual([code]);
    expect(documents[1]).toMatchObject({ uri: 'brev/a.md', errors: [] });
    expect(documents[1]?.rules).toContain('klarsprak/kanselliord');
  });

  test('a broken config costs the files below it, said once', async () => {
    mkdirSync(join(cwd, 'feil'));
    write('feil/klarsyn.config.yaml', 'rulez: {}\n');
    write('feil/en.md', letter);
    write('feil/to.md', letter);
    const ran = await run(['check', 'feil', 'brev/a.md', '--static', '--format', 'json']);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 2,
      stderr: 'klarsyn: feil/klarsyn.config.yaml:1: ukjent nøkkel «rulez». Mente du «rules»?\n',
    });
    expect(summary(reportOf(ran.stdout)).map(({ errors }) => errors)).toEqual([['unknown-key'], ['unknown-key'], []]);
  });

  test('a wrong call is one line and code 2', async () => {
    for (const args of [
      ['check', 'a.md', '--formt', 'json'],
      ['check', 'a.md', '--format', 'xml'],
      ['check', 'a.md', '--kind', 'brev'],
      ['check'],
      ['explain', 'klarsprak/nei'],
      ['chekk'],
    ]) {
      const ran = await run(args);
      expect({ args, code: ran.code, stdout: ran.stdout, lines: ran.stderr.trimEnd().split('\n').length }).toEqual({
        args,
        code: 2,
        stdout: '',
        lines: 1,
      });
    }
  });

  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(cwd, name), content);
    return name;
  };
});

describe('the other commands', () => {
  test('rules lists every rule with pack, severity, formats and criteria', async () => {
    const rules = JSON.parse((await run(['rules', '--format', 'json'])).stdout) as readonly Record<string, unknown>[];
    const rule = rules.find(({ id }) => id === 'wcag/bilde-uten-alternativ');
    expect(rule).toMatchObject({ pack: 'wcag', severity: 'error', wcag: ['1.1.1'] });
    expect(rules.every(({ id, pack }) => String(id).startsWith(`${String(pack)}/`))).toBe(true);
  });

  test('explain shows the page of a rule, also under an old or short name', async () => {
    const long = await run(['explain', 'klarsprak/lang-setning']);
    expect(long.code).toBe(0);
    expect(long.stdout).toContain('klarsprak/lang-setning');
    expect((await run(['explain', 'lang-setning'])).stdout).toBe(long.stdout);
  });

  test('init writes a config and a profile that check accepts, and never over what is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klarsyn-init-'));
    try {
      expect((await klarsyn(['init', '--yes'], { cwd: folder })).code).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(['klarsyn.config.yaml', 'profil.yaml']);
      writeFileSync(join(folder, 'brev.md'), letter);
      expect((await klarsyn(['check', 'brev.md', '--static', '--fail-on', 'never'], { cwd: folder })).code).toBe(0);
      const explained = await klarsyn(['config', '--explain', 'brev.md'], { cwd: folder });
      expect(explained.stdout).toContain('profile  profil.yaml  ← klarsyn.config.yaml:2');
      expect((await klarsyn(['init', '--yes'], { cwd: folder })).stdout).toContain('klarsyn.config.yaml finnes fra før');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('help lists the commands in the form that is asked for', async () => {
    const nb = await run([]);
    expect(nb.code).toBe(0);
    for (const name of ['check', 'rules', 'explain', 'config', 'init', 'doctor']) expect(nb.stdout).toContain(`klarsyn ${name}`);
    expect((await run(['check', '--help', '--form', 'nn'])).stdout).toContain('start aldri ein nettlesar');
  });
});
