import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBundled, klarsyn } from './command.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-gate-'));
  writeFileSync(join(cwd, 'a.md'), '# Svar til deg\n\nVi skriver vedrørende søknaden din, samt klagen.\n');
  writeFileSync(join(cwd, 'b.md'), '# Svar til deg\n\nDu får svar i dag.\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const check = (...args: readonly string[]) => klarsyn(['check', ...args, '--static'], { cwd });

test('several reports are written in one run, and nothing else goes to standard output', async () => {
  const ran = await check('a.md', '--rule', 'kanselliord', '--format', 'compact', '--format', 'sarif:ut.sarif', '--format', 'junit:ut.xml');
  expect(ran.stdout.trimEnd().split('\n')).toEqual([
    'a.md:3:12: Bør rettes: «vedrørende» er stivt. Prøv «om». (klarsprak/kanselliord)',
    'a.md:3:37: Bør rettes: «samt» er stivt. Prøv «og». (klarsprak/kanselliord)',
  ]);
  expect(JSON.parse(readFileSync(join(cwd, 'ut.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
  expect(existsSync(join(cwd, 'ut.xml'))).toBe(true);
});

test('JSON lines come one by one, in the order of the inputs, and last what holds for all', async () => {
  const { stdout } = await check('b.md', 'a.md', '--format', 'jsonl');
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ uri, tool }) => uri ?? tool.name)).toEqual(['b.md', 'a.md', 'klarsyn']);
});

test('only the rules and packs that are asked for run', async () => {
  const { stdout } = await check('a.md', '--pack', 'avsender', '--rule', 'klarsprak/kanselliord', '--format', 'json');
  const { outcomes } = JSON.parse(stdout).documents[0];
  expect(Object.keys(outcomes).filter((rule) => !rule.startsWith('avsender/'))).toEqual(['klarsprak/kanselliord']);
});

test.each([
  [['--rule', 'kanselord'], /Ukjent regel «kanselord»\. Mente du «kanselliord»\?/],
  [['--pack', 'klarspråk'], /Ukjent regelpakke «klarspråk»\. Mente du «klarsprak»\?/],
  [['--max-warnings', 'ti'], /--max-warnings skal ha et tall/],
])('%j is one line that says what is wrong, and code 2', async (args, line) => {
  const { code, stdout, stderr } = await check('a.md', ...args);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
  expect(stderr).toMatch(line);
});

test('more warnings than are allowed give code 1, and the report says so', async () => {
  const ran = await Promise.all(['1', '2'].map((most) => check('a.md', '--rule', 'kanselliord', '--max-warnings', most)));
  expect(ran.map(({ code, stdout }) => [code, stdout.trimEnd().split('\n').at(-1)])).toEqual([
    [1, expect.stringContaining('(kode 1)')],
    [0, expect.stringContaining('(kode 0)')],
  ]);
});

test('--quiet shows nothing but what must be mended', async () => {
  expect((await check('a.md', '--rule', 'kanselliord', '--quiet', '--format', 'compact')).stdout).toBe('');
});

describe('a baseline', () => {
  const letter = (...lines: readonly string[]) => writeFileSync(join(cwd, 'brev.md'), `# Svar til deg\n\n${lines.join('\n\n')}\n`);
  const baseline = (verb: string, ...args: readonly string[]) =>
    klarsyn(['baseline', verb, 'brev.md', '--static', '--rule', 'kanselliord', ...args], { cwd });

  test('old debt does not count, and a fault that comes in place of one that is mended does', async () => {
    letter('Vi skriver til deg vedrørende søknaden din.', 'Du får svar av oss samt av andre.');
    expect((await baseline('write')).stdout).toContain('klarsyn.baseline.json har 2 funn');
    const args = ['brev.md', '--rule', 'kanselliord', '--fail-on', 'warning', '--baseline', 'klarsyn.baseline.json', '--format', 'compact'];
    expect(await check(...args)).toMatchObject({ code: 0, stdout: '' });
    letter('Du får svar av oss samt av andre.', 'Ring oss i dag vedrørende plassen du har fått.');
    const ran = await check(...args);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^brev\.md:5:16: Bør rettes: «vedrørende»/);
    expect(await baseline('check', '--fail-on', 'warning')).toMatchObject({
      code: 1,
      stdout: [
        'Nye: 1. Rettet: 1. Flyttet: 0. Kjente: 1.',
        'Nytt: brev.md:5:16: Bør rettes: «vedrørende» er stivt. Prøv «om». (klarsprak/kanselliord)',
        'Rettet: brev.md (klarsprak/kanselliord)\n',
      ].join('\n'),
    });
    expect((await baseline('update')).stdout).toContain('klarsyn.baseline.json har 1 funn');
    expect(readFileSync(join(cwd, 'klarsyn.baseline.json'), 'utf8')).not.toMatch(/vedrørende|samt/);
  });

  test.each([
    [['baseline', 'brev.md'], /Si hva som skal gjøres/],
    [['baseline', 'check', 'brev.md', '--baseline', 'ingen.json'], /Baseline ingen\.json finnes ikke/],
  ])('%j is one line that says what is wrong, and code 2', async (args, line) => {
    const { code, stdout, stderr } = await klarsyn(args, { cwd });
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(line);
  });

  test('guard 7: with one that is broken all is reported as if there were none, and the code is 2', async () => {
    const { code, stdout, stderr } = await klarsyn(['check', 'brev.md', '--baseline', 'a.md', '--format', 'json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^klarsyn: Baseline a\.md er ødelagt[^\n]*\n$/);
    expect(JSON.parse(stdout).documents).toHaveLength(1);
  });
});

describe('--changed', () => {
  let repository = '';
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args], { cwd: repository });
  const changed = (...args: readonly string[]) =>
    klarsyn(['check', '.', '--static', '--rule', 'kanselliord', '--format', 'compact', ...args], { cwd: repository });

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'klarsyn-changed-'));
    git('init', '--quiet', '--initial-branch', 'main');
    writeFileSync(join(repository, 'gammel.md'), 'Vi skriver samt ringer.\n\nDu får svar i dag.\n');
    writeFileSync(join(repository, 'urørt.md'), 'Vi skriver samt ringer.\n');
    git('add', '.');
    git('commit', '--quiet', '-m', 'x');
    writeFileSync(join(repository, 'gammel.md'), 'Vi skriver samt ringer.\n\nDu får svar vedrørende plassen.\n');
    writeFileSync(join(repository, 'ny æøå.md'), 'Vi skriver samt ringer.\n');
  });
  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  test('checks what git says has changed, and tells of changed lines only', async () => {
    const lines = (await changed('--changed')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(': Bør')[0])).toEqual(['gammel.md:3:13', 'ny æøå.md:1:12']);
  });

  test('--all-lines tells of the whole of a changed file; a branch or commit may be named', async () => {
    const lines = (await changed('--changed', 'main', '--all-lines')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(': Bør')[0])).toEqual(['gammel.md:1:12', 'gammel.md:3:13', 'ny æøå.md:1:12']);
  });

  test('a reference that git does not know, and a place without git, are one line and code 2', async () => {
    expect(await changed('--changed', 'finnes-ikke')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^klarsyn: «finnes-ikke» er ikke noe git kjenner her/),
    });
    expect(await klarsyn(['check', 'a.md', '--changed'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/ikke noe git-lager/),
    });
  });
});

test.skipIf(!isBundled)(
  'a second run over unchanged files gives the same report, also with two runs at once and a broken cache',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klarsyn-cached-'));
    try {
      for (const at of Array.from({ length: 12 }).keys())
        writeFileSync(join(folder, `brev${at}.md`), `Vi skriver samt ringer ${at} ganger.\n`);
      const run = () => klarsyn(['check', '.', '--static', '--cache', '--format', 'json', '--fail-on', 'warning'], { cwd: folder });
      const [first, second] = await Promise.all([run(), run()]);
      expect(second).toEqual(first);
      expect(await run()).toEqual(first);
      const entries = readdirSync(join(folder, '.klarsyn-cache'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      );
      expect(entries).toHaveLength(12);
      for (const entry of entries) writeFileSync(join(folder, '.klarsyn-cache', entry), '{');
      expect(await run()).toEqual({
        ...first,
        stderr: expect.stringMatching(/^klarsyn: Mellomlageret .* \(12\)\. De er ikke brukt\..*\n$/),
      });
      expect(await run()).toEqual(first);
      writeFileSync(join(folder, 'brev0.md'), 'Du får svar i dag.\n');
      writeFileSync(join(folder, 'klarsyn.config.yaml'), 'rules:\n  klarsprak/kanselliord: off\n');
      expect((await run()).stdout).not.toContain('"rule":"klarsprak/kanselliord","severity"');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('several threads give the report that one gives, byte for byte, and say the same on standard error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-threads-'));
  try {
    for (const at of Array.from({ length: 40 }).keys())
      writeFileSync(join(folder, `brev${at}.md`), `# Brev ${at}\n\nVi skriver samt ringer ${at} ganger.\n`);
    writeFileSync(join(folder, 'tom.md'), '');
    const run = (workers: string) => klarsyn(['check', '.', '--static', '--workers', workers, '--format', 'json'], { cwd: folder });
    const one = await run('1');
    expect(one.code).toBe(2);
    expect(await run('3')).toEqual(one);
    expect(await run('mange')).toEqual({ code: 2, stdout: '', stderr: 'klarsyn: --workers skal ha et tall, for eksempel --workers 10.\n' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('--watch checks a file again when it is saved, and stops with code 0', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-watch-'));
  const program = join(import.meta.dirname, '..', 'packages', 'cli', 'bin', 'klarsyn.js');
  writeFileSync(join(folder, 'a.md'), 'Du får svar i dag.\n');
  const child = spawn(process.execPath, [program, 'check', '.', '--static', '--watch', '--rule', 'kanselliord', '--format', 'compact'], {
    cwd: folder,
  });
  try {
    let told = '';
    const until = (text: string) =>
      new Promise<void>((done) => {
        const look = () => told.includes(text) && done();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        look();
      });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
    await until('Følger med på filene');
    writeFileSync(join(folder, 'a.md'), 'Vi skriver samt ringer.\n');
    await until('a.md:1:12: Bør rettes: «samt»');
    told = '';
    writeFileSync(join(folder, 'b.md'), 'Vi ringer samt skriver.\n');
    await until('b.md:1:11: Bør rettes: «samt»');
    // What was not saved is not checked again.
    expect(told).not.toContain('a.md');
    const ended = new Promise((done) => child.on('exit', done));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

test('.klarsynignore says what is never checked in folders and patterns; a file that is named is checked all the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-ignore-'));
  try {
    for (const name of ['a.md', 'gammelt.md', 'utkast.md']) writeFileSync(join(folder, name), 'Vi skriver samt ringer.\n');
    writeFileSync(join(folder, '.klarsynignore'), '# utkast\nutkast*\ngammel*\n');
    const checked = async (input: string) =>
      JSON.parse((await klarsyn(['check', input, '--static', '--format', 'json'], { cwd: folder })).stdout).documents.map(
        ({ uri }: { uri: string }) => uri,
      );
    expect(await checked('.')).toEqual(['a.md']);
    expect(await checked('*.md')).toEqual(['a.md']);
    expect(await checked('utkast.md')).toEqual(['utkast.md']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each(['bash', 'zsh', 'fish'])('completion of commands and options for %s', async (shell) => {
  const { code, stdout } = await klarsyn(['completion', shell], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('baseline');
  expect(stdout).toMatch(/max-warnings/);
  if (shell === 'bash') expect(spawnSync('bash', ['-n'], { input: stdout }).status).toBe(0);
});

test('--print-config shows the settings of a file and checks nothing', async () => {
  const { code, stdout } = await check('a.md', '--print-config');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).values.find(({ key }: { key: string }) => key === 'klarsprak/lang-setning')).toMatchObject({
    source: expect.any(String),
  });
});
