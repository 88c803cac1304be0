import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { klarsyn, nowhere, unread } from './command.ts';

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

  test('guard 8: the exit code follows --fail-on', async () => {
    const codes = await Promise.all(
      ['hint', 'warning', 'error', 'never'].map(
        async (failOn) => (await run(['check', 'brev/a.md', '--static', '--fail-on', failOn])).code,
      ),
    );
    expect(codes).toEqual([1, 1, 0, 0]);
    expect((await run(['check', 'brev/b.txt', '--static', '--fail-on', 'error'])).code).toBe(0);
  });

  test('reads standard input under a name', async () => {
    const { stdout, code } = await run(['check', '--stdin', '--stdin-filename', 'ny.md', '--format', 'json', '--fail-on', 'never'], letter);
    expect({ code, uris: reportOf(stdout).documents.map(({ uri }) => uri) }).toEqual({ code: 0, uris: ['ny.md'] });
    const dashed = await run(['check', '-', '--stdin-filename', 'ny.md', '--format', 'json', '--fail-on', 'never'], letter);
    expect(dashed).toMatchObject({ code, stdout });
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

  test('colours are for terminals; --color asks for them anywhere, also over NO_COLOR, and --no-color never has them', async () => {
    const colored = await Promise.all(
      [[], ['--color'], ['--no-color']].map(async (option) => {
        const { stdout } = await run(['check', 'brev', '--static', '--fail-on', 'never', ...option]);
        return stdout.includes('\u001B[');
      }),
    );
    expect(colored).toEqual([false, true, false]);
  });

  test('a file is checked once however often it is named, and may stand outside the current folder', async () => {
    const ran = await klarsyn(['check', '../brev/a.md', '../brev/a.md', '../brev', '--static', '--format', 'json', '--fail-on', 'never'], {
      cwd: join(cwd, 'tom'),
    });
    expect({ code: ran.code, uris: reportOf(ran.stdout).documents.map(({ uri }) => uri) }).toEqual({
      code: 0,
      uris: ['../brev/a.md', '../brev/b.txt'],
    });
  });

  test('--lang says what language the texts are in, whatever they look like', async () => {
    const [read, told] = await Promise.all(
      [[], ['--lang', 'en']].map(async (option) => {
        const ran = await run(['check', 'brev/a.md', '--static', '--format', 'json', '--fail-on', 'never', ...option]);
        const [document] = reportOf(ran.stdout).documents;
        return { language: document?.language, rules: document?.findings.map(({ rule }) => rule) };
      }),
    );
    expect(read?.language).toBe('nb');
    expect(read?.rules).toContain('klarsprak/kanselliord');
    expect(told?.language).toBe('en');
    expect(told?.rules).not.toContain('klarsprak/kanselliord');
  });

  test('text for people fits the width it is given', async () => {
    const { stdout } = await run(['check', 'brev', '--static', '--fail-on', 'never']);
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

  test('a fault in a config names the config and not the input, also where a folder has a space in its name', async () => {
    mkdirSync(join(cwd, 'ei mappe'));
    write('ei mappe/klarsyn.config.yaml', 'rulez: {}\n');
    write('ei mappe/en.md', letter);
    expect((await run(['check', 'ei mappe', '--static', '--format', 'json'])).stderr).toBe(
      'klarsyn: ei mappe/klarsyn.config.yaml:1: ukjent nøkkel «rulez». Mente du «rules»?\n',
    );
  });

  const wrongCalls: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', 'a.md', '--formt', 'json'], /formt.*«klarsyn check --help»/],
    [['check', 'a.md', '--format', 'xml'], /Ukjent format «xml»\. Velg blant text,/],
    [['check', 'a.md', '--kind', 'brev'], /--kind kan ikke være "brev"/],
    [['check', 'a.md', '--config', ''], /Valget --config er tomt/],
    [['check', 'a.md', '--config'], /Valget --config mangler en verdi/],
    [['check', ''], /Et av navnene i kommandoen er tomt/],
    [['check'], /Si hva som skal sjekkes/],
    [['explain'], /Si hvilken regel som skal forklares/],
    [['explain', 'klarsprak/nei'], /Ukjent regel «klarsprak\/nei»/],
    [['rules', 'extra'], /Kommandoen bruker ikke «extra»/],
    [['chekk'], /Ukjent kommando «chekk»/],
    [['--form', 'nn', 'chekk'], /Ukjend kommando «chekk»/],
    [['--bogus'], /bogus.*«klarsyn --help»/],
    [['--form', 'xx'], /--form kan ikke være "xx"/],
  ];

  test.each(wrongCalls)('%j is one line that says why, and code 2', async (args, line) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(/^klarsyn: /);
    expect(stderr).toMatch(line);
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

  test('options may stand before the command', async () => {
    const { code, stdout } = await run(['--form', 'nn', '--format', 'json', 'check', 'brev/b.txt', '--static']);
    expect({ code, locale: reportOf(stdout).locale }).toEqual({ code: 0, locale: 'nn' });
    expect((await run(['--no-color', 'explain', 'lang-setning'])).code).toBe(0);
  });

  test('--version says which version this is', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  test('a reader that stops early, as head does, is no fault', async () => {
    for (const args of [['rules'], ['explain', 'lang-setning'], ['--help']]) {
      expect({ args, ...(await unread(args)) }).toEqual({ args, code: 0, stderr: '' });
    }
  });

  test('what nobody foresaw is one line and code 2, in the form asked for; --debug shows the stack', () => {
    const nb = nowhere(['config']);
    expect({ code: nb.code, lines: nb.stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(nb.stderr).toMatch(/^klarsyn: Klarsyn stanset \(ENOENT.*--debug/);
    expect(nowhere(['config', '--form', 'nn']).stderr).toMatch(/^klarsyn: Klarsyn stoppa \(ENOENT/);
    expect(nowhere(['config', '--debug']).stderr).toMatch(/^klarsyn: Error: ENOENT.*\n +at /);
  });

  test('help lists the commands in the form that is asked for', async () => {
    const nb = await run([]);
    expect(nb.code).toBe(0);
    for (const name of ['check', 'rules', 'explain', 'config', 'init', 'doctor']) expect(nb.stdout).toContain(`klarsyn ${name}`);
    expect((await run(['--form', 'nn'])).stdout).toContain('lag oppsett og profil');
  });

  test.each([
    ['nb', 'start aldri en nettleser', 'Eksempler:', 'Koder: 0 –'],
    ['nn', 'start aldri ein nettlesar', 'Døme:', 'Kodar: 0 –'],
  ])('the help of check has examples and the exit codes, in words that are not for programmers (%s)', async (form, ...words) => {
    const { code, stdout } = await run(['check', '--help', '--form', form]);
    expect(code).toBe(0);
    for (const word of [...words, 'klarsyn check brev/ nettsider/*.html', '[tekst]']) expect(stdout).toContain(word);
    expect(stdout).not.toMatch(/streng|boolsk|Alternativ/);
  });
});

describe('init', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'klarsyn-init-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const init = (input: string, ...args: readonly string[]) => klarsyn(['init', ...args], { cwd: folder, input });
  const profile = () => readFileSync(join(folder, 'profil.yaml'), 'utf8');

  test('--yes writes a config and a profile that check accepts, with no facts of its own', async () => {
    expect((await init('', '--yes')).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['klarsyn.config.yaml', 'profil.yaml']);
    expect(profile()).toMatchInlineSnapshot(`
      "# Hvem som skriver, og hvordan det skal se ut.
      name:
        official: Eksempel kommune # bytt ut med navnet på virksomheten
      languages: [nb]
      # Fyll inn, og ta bort «#» foran:
      #contact:
      #  email:
      #  phone:
      brand:
        fonts: []
        colors: {}
      "
    `);
    writeFileSync(join(folder, 'brev.md'), letter);
    const checked = await klarsyn(['check', 'brev.md', '--static', '--fail-on', 'never'], { cwd: folder });
    expect({ code: checked.code, stderr: checked.stderr }).toEqual({ code: 0, stderr: '' });
    const explained = await klarsyn(['config', '--explain', 'brev.md'], { cwd: folder });
    expect(explained.stdout).toMatch(/^profile +profil\.yaml +← klarsyn\.config\.yaml:2$/m);
  });

  test('writes what is answered, also when the answers come through a pipe', async () => {
    expect((await init('Testvik kommune\nnn\npost@t.no\n1\n')).code).toBe(0);
    expect(readFileSync(join(folder, 'klarsyn.config.yaml'), 'utf8')).toContain('form: nn\n');
    expect(profile()).toMatchInlineSnapshot(`
      "# Kven som skriv, og korleis det skal sjå ut.
      name:
        official: "Testvik kommune"
        allowed: ["Testvik", kommunen]
      languages: [nn]
      contact:
        email: "post@t.no"
        phone: "1"
      brand:
        fonts: []
        colors: {}
      "
    `);
  });

  test('asks again for a form that is none, and takes the proposals where the answers end', async () => {
    const { code, stdout } = await init('Testetaten\nxx\nnn\n');
    expect(code).toBe(0);
    expect(stdout).toContain('Svar nb (bokmål) eller nn (nynorsk). (nb)');
    expect(profile()).toMatchInlineSnapshot(`
      "# Kven som skriv, og korleis det skal sjå ut.
      name:
        official: "Testetaten"
      languages: [nn]
      # Fyll inn, og ta bort «#» framfor:
      #contact:
      #  email:
      #  phone:
      brand:
        fonts: []
        colors: {}
      "
    `);
  });

  test('with no answers it is as --yes', async () => {
    expect((await init('')).code).toBe(0);
    const asked = profile();
    rmSync(join(folder, 'profil.yaml'));
    await init('', '--yes');
    expect(profile()).toBe(asked);
  });

  test('says so when it cannot write', () => {
    expect(nowhere(['init', '--yes'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'klarsyn: Kan ikke skrive klarsyn.config.yaml (ENOENT). Sjekk mappa og tilgangen.\n',
    });
  });

  test('says what is there before it asks, and leaves it as it is', async () => {
    writeFileSync(join(folder, 'profil.yaml'), 'name: { official: Testvik }\n');
    const { stdout } = await init('nn\n');
    expect(stdout.trimEnd().split('\n')).toEqual([
      'profil.yaml finnes fra før og er ikke endret.',
      'Hvilken målform skriver dere mest, nb eller nn? (nb)',
      'Laget klarsyn.config.yaml.',
      'Ferdig. Prøv: klarsyn check <fil>',
    ]);
    expect(profile()).toBe('name: { official: Testvik }\n');
    expect((await init('')).stdout.trimEnd().split('\n')).toEqual([
      'klarsyn.config.yaml finnes fra før og er ikke endret.',
      'profil.yaml finnes fra før og er ikke endret.',
    ]);
  });
});
