import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAction } from '@klarsyn/workshop/bundle';
import { formats } from 'klarsyn';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { event, openRunner } from './action-runner.ts';
import { isBundled, klarsyn } from './command.ts';

// What would make people switch, by the numbers of the list that Klarsyn was planned from. Each test runs the real thing.

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-switch-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const write = (name: string, ...lines: readonly string[]) => writeFileSync(join(cwd, name), `${lines.join('\n\n')}\n`);
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const check = (...args: readonly string[]) => klarsyn(['check', ...args, '--static'], { cwd });

test('1. A baseline knows a finding by what it is: a fix and a new fault do not cancel out, and what is moved is not new', async () => {
  const baseline = (verb: string, ...args: readonly string[]) =>
    klarsyn(['baseline', verb, '.', '--static', '--rule', 'kanselliord', ...args], { cwd });
  write('a.md', '# Svar til deg', 'Vi skriver til deg vedrørende søknaden din.', 'Du får svar av oss samt av andre.');
  write('b.md', '# Om plassen', 'Du får plass i mai.');
  expect((await baseline('write')).code).toBe(0);
  write('a.md', '# Svar til deg', 'Her er et avsnitt til.', 'Vi skriver til deg vedrørende\nsøknaden din.', 'Ring meg samt de andre.');
  const compared = await baseline('check', '--fail-on', 'warning');
  expect(compared.code).toBe(1);
  expect(compared.stdout).toMatch(/^Nye: 1\. Rettet: 1\. Flyttet: 0\. Kjente: 1\./);
  rmSync(join(cwd, 'a.md'));
  write('nytt-navn.md', '# Svar til deg', 'Vi skriver til deg vedrørende søknaden din.', 'Du får svar av oss samt av andre.');
  const moved = await baseline('check', '--fail-on', 'warning');
  expect(moved.code).toBe(0);
  expect(moved.stdout).toMatch(/^Nye: 0\. Rettet: 0\. Flyttet: 2\. Kjente: 0\./);
  expect(read('klarsyn.baseline.json')).not.toMatch(/vedrørende|samt|søknad/);
});

test('4. Every page is reported, one that was out for a moment is asked once more, and one that fails never loses the rest', {
  timeout: 120_000,
}, async () => {
  const page = '<!doctype html><html lang="nb"><title>Om oss</title><h1>Om oss</h1><p>Vi skriver samt ringer.</p></html>';
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const times = (asked.get(request.url ?? '') ?? 0) + 1;
    asked.set(request.url ?? '', times);
    if (request.url === '/ustadig' && times === 1) return response.writeHead(503).end('kom igjen');
    if (request.url === '/nede') return response.writeHead(500).end('nede');
    if (request.url === '/brutt') return request.socket.destroy();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const addresses = ['/en', '/nede', '/ustadig', '/brutt', '/to'].map((path) => `${origin}${path}`);
    const { code, stdout } = await klarsyn(['check', ...addresses, 'finnes-ikke.md', '--format', 'json'], { cwd });
    expect(code).toBe(2);
    const told = JSON.parse(stdout).documents.map(({ uri, findings, errors }: { uri: string; findings: unknown[]; errors: unknown[] }) => [
      uri.replace(origin, ''),
      findings.length > 0,
      errors.length,
    ]);
    expect(told).toEqual([
      ['/en', true, 0],
      ['/nede', false, 1],
      ['/ustadig', true, 0],
      ['/brutt', false, 1],
      ['/to', true, 0],
      ['finnes-ikke.md', false, 1],
    ]);
    expect([asked.get('/en'), asked.get('/ustadig'), asked.get('/nede')]).toEqual([1, 2, 2]);
  } finally {
    server.close();
  }
});

test('8. Suppressions by comment, attribute, phrase and selector, with a reason and a last day; those that do nothing are told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-unntak-'));
  try {
    const run = (...args: readonly string[]) => klarsyn([...args, '--static'], { cwd: folder });
    writeFileSync(
      join(folder, 'side.html'),
      `<!doctype html><html lang="nb"><title>T</title><h1>Om oss</h1>
<p data-klarsyn-av="klarsprak/kanselliord: sitat fra loven">Vi skriver samt ringer.</p>
<div class="vedtekt"><p>Vi skriver samt ringer.</p></div>
<p>Vi skriver vedrørende deg.</p>
<!-- klarsyn-av klarsprak/kanselliord til 2026-01-31: ny mal kommer --><p>Vi skriver samt ringer.</p>
<!-- klarsyn-av klarsprak/kanselliord: ingenting her --><p>Du får svar i dag.</p>
<!-- klarsyn-av klarsprak/kanselliord til 30.06.2027: gal dato --><p>Du får svar i dag.</p>
<!-- klarsyn-av: ingen regel --><p>Du får svar i dag.</p>
</html>`,
    );
    writeFileSync(
      join(folder, 'klarsyn.config.yaml'),
      `suppress:
  - { rules: [klarsprak/kanselliord], selector: '.vedtekt p', reason: vedtektene er vedtatt }
  - { rules: [klarsprak/kanselliord], phrase: vedrørende, reason: fast uttrykk }
  - { rules: [klarsprak/kanselliord], selector: 'footer', reason: bunnteksten eies av andre }
  - { rules: [klarsprak/*], files: ['brev/*'], reason: brevene kommer i en ny mal }
`,
    );
    const { stdout } = await run('check', '.', '--rule', 'kanselliord', '--format', 'compact');
    expect(stdout).toMatch(/^side\.html:5:\d+: Bør rettes: «samt»[^\n]*\n$/);
    const listed = await run('suppressions', '.', '--format', 'json');
    expect(listed.code).toBe(1);
    expect(JSON.parse(listed.stdout).map(({ reason, state, count }: Record<string, unknown>) => [reason, state, count])).toEqual([
      ['sitat fra loven', 'used', 1],
      ['ny mal kommer', 'expired', 0],
      ['ingenting her', 'unused', 0],
      ['gal dato', 'unknown-day', 0],
      ['ingen regel', 'without-rule', 0],
      ['vedtektene er vedtatt', 'used', 1],
      ['fast uttrykk', 'used', 1],
      ['bunnteksten eies av andre', 'unused', 0],
      ['brevene kommer i en ny mal', 'elsewhere', 0],
    ]);
    expect((await run('check', '.')).stdout.replace(/\s+/g, ' ')).toContain('gjaldt til 2026-01-31. Rett feilen, eller sett en ny dato.');
    writeFileSync(join(folder, 'klarsyn.config.yaml'), "suppress:\n  - { rules: [klarsprak/*], selector: '..', reason: x }\n");
    expect((await run('check', '.')).stderr).toMatch(/^klarsyn: klarsyn\.config\.yaml:2: «\.\.» er ikke en CSS-velger\./);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('11. The comment on a pull request tells only what is new, annotations are ranked inside the limits, and a fork needs no token', {
  timeout: 120_000,
}, async () => {
  const bundle = join(cwd, 'bundle');
  await buildAction(bundle);
  const comments: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      if (request.method === 'POST') comments.push(JSON.parse(body).body);
      response.end('[]');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const runner = openRunner(bundle);
  try {
    const api = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const old = Array.from({ length: 30 }, (_, at) => `Vi skriver samt ringer ${at} ganger.`);
    writeFileSync(join(runner.work, 'brev.md'), old.join('\n\n'));
    await klarsyn(['baseline', 'write', 'brev.md', '--static'], { cwd: runner.work });
    writeFileSync(join(runner.work, 'brev.md'), [...old, 'Vi skriver vedrørende deg.', 'Fødselsnummer: 311239 00143'].join('\n\n'));
    const inputs = { paths: 'brev.md', 'fail-on': 'never', 'pr-comment': 'true', token: 'hemmelig' };

    const all = await runner.start(inputs, { ...event('fork'), ...api });
    const levels = [...all.stdout.matchAll(/^::(error|warning|notice) /gm)].map(([, level]) => level);
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10);
    expect(levels).toEqual(levels.toSorted());
    expect(all.status).toBe(0);
    expect(comments).toEqual([]);

    await runner.start({ ...inputs, baseline: 'klarsyn.baseline.json' }, { ...event('pull-request'), ...api });
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('vedrørende');
    expect(comments[0]).not.toContain('samt');
  } finally {
    server.close();
    rmSync(runner.folder, { recursive: true, force: true });
  }
});

test('13. Configs build on each other, overrides hold for a pattern, and every value says where it comes from', async () => {
  write('felles.yaml', 'rules:\n  klarsprak/lang-setning: [warning, { maxWords: 15 }]\n  klarsprak/kanselliord: error');
  write(
    'klarsyn.config.yaml',
    "extends: [klarsyn:anbefalt, ./felles.yaml]\nrules:\n  klarsprak/kanselliord: hint\noverrides:\n  - files: ['vedtak/*']\n    rules:\n      klarsprak/kanselliord: off",
  );
  mkdirSync(join(cwd, 'vedtak'));
  for (const name of ['brev.md', 'vedtak/brev.md']) write(name, 'Vi skriver samt ringer.');
  const explained = (file: string) => klarsyn(['config', '--explain', file, '--format', 'json'], { cwd });
  const valueIn = async (file: string, key: string) =>
    JSON.parse((await explained(file)).stdout).values.find((one: { key: string }) => one.key === key);
  expect(await valueIn('brev.md', 'klarsprak/kanselliord')).toMatchObject({ value: 'hint', source: 'klarsyn.config.yaml', line: 3 });
  expect(await valueIn('vedtak/brev.md', 'klarsprak/kanselliord')).toMatchObject({ value: 'off', source: 'klarsyn.config.yaml', line: 7 });
  expect(await valueIn('brev.md', 'klarsprak/lang-setning')).toMatchObject({ source: 'felles.yaml', line: 2 });
  const { stdout } = await check('.', '--rule', 'klarsprak/de-tiltale', '--pack', 'klarsprak', '--format', 'compact');
  expect(stdout).toContain('brev.md:1:12: Tips: «samt»');
});

test('14. Text, JSON, JSON lines, SARIF, JUnit, Checkstyle, GitLab, Markdown, CSV, EARL and HTML come with it, several in one run', async () => {
  write('a.md', '# Svar til deg', 'Vi skriver vedrørende søknaden din.');
  const files = formats;
  const { code, stdout } = await check(
    'a.md',
    '--rule',
    'kanselliord',
    ...files.flatMap((format) => ['--format', `${format}:ut.${format}`]),
  );
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  for (const format of files.filter((name) => name !== 'earl')) expect(read(`ut.${format}`)).toContain('vedrørende');
  for (const format of ['json', 'sarif', 'gitlab', 'earl']) expect(() => JSON.parse(read(`ut.${format}`))).not.toThrow();
});

const compactly = ['.', '--rule', 'kanselliord', '--format', 'compact'];

test.skipIf(!isBundled)('16. A cache by content: what has not changed is not checked again', async () => {
  for (const name of ['a.md', 'b.md']) write(name, 'Vi skriver samt ringer.');
  const kept = () =>
    readdirSync(join(cwd, '.klarsyn-cache'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${name} ${statSync(join(cwd, '.klarsyn-cache', name)).mtimeMs}`)
      .toSorted();
  const first = await check(...compactly, '--cache');
  const before = kept();
  expect(before).toHaveLength(2);
  expect(await check(...compactly, '--cache')).toEqual(first);
  expect(kept()).toEqual(before);
  write('a.md', 'Vi ringer eller skriver.');
  expect((await check(...compactly, '--cache')).stdout).toBe(first.stdout.replace(/^a\.md.*\n/m, ''));
  const after = kept();
  expect(after).toHaveLength(3);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('16. --changed, and watch', { timeout: 60_000 }, async () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args], { cwd });
  for (const name of ['a.md', 'b.md']) write(name, 'Vi skriver samt ringer.');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  write('b.md', 'Vi skriver samt ringer.', 'Du får svar vedrørende plassen.');
  expect((await check(...compactly, '--changed')).stdout).toMatch(/^b\.md:3:13: [^\n]*\n$/);

  const program = join(import.meta.dirname, '..', 'packages', 'cli', 'bin', 'klarsyn.js');
  const child = spawn(process.execPath, [program, 'check', ...compactly, '--static', '--watch'], { cwd });
  try {
    let told = '';
    const until = (text: string) =>
      new Promise<void>((done) => {
        const look = () => told.includes(text) && done();
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (chunk: Buffer) => {
            if (stream.listeners('data').length > 0) told += chunk.toString('utf8');
            look();
          });
        look();
      });
    await until('Følger med på filene');
    write('a.md', 'Vi ringer i dag samt skriver.');
    await until('a.md:1:17: Bør rettes: «samt»');
  } finally {
    child.kill('SIGKILL');
  }
});

test('17. Shards and merge: parts of a run that is split are merged to what one run gives', async () => {
  const site = mkdtempSync(join(tmpdir(), 'klarsyn-shards-'));
  try {
    const page = (title: string, text: string) =>
      `<!doctype html><html lang="nb"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>\n`;
    for (const [at, title] of ['Kontakt oss', 'Skole', 'Kontakt oss', 'Barnehage', 'Kontakt oss'].entries())
      writeFileSync(join(site, `side${at}.html`), page(title, 'Vi skriver vedrørende søknaden din.'));
    writeFileSync(join(site, 'tom.md'), '');
    const run = (...args: readonly string[]) => klarsyn(args, { cwd: site });
    const whole = await run('check', '.', '--static', '--format', 'json');
    for (const part of ['1/3', '2/3', '3/3'])
      await run('check', '.', '--static', '--shard', part, '--format', 'json', '--output', `ut/del-${part[0]}.json`);
    const merged = await run('merge', 'ut/del-*.json', '--format', 'json');
    expect(merged).toEqual(whole);
    expect(JSON.parse(whole.stdout).site.findings.length).toBeGreaterThan(0);
    expect(await run('merge', 'ut/del-1.json', 'ut/del-3.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'klarsyn: Del 2/3 mangler. Ta med rapporten fra alle delene.\n',
    });
    expect((await run('merge', 'side0.html')).stderr).toMatch(/^klarsyn: side0\.html er ikke en rapport fra Klarsyn\./);
    expect((await run('check', '.', '--shard', '4/3')).stderr).toMatch(/^klarsyn: «4\/3» er ingen del\./);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});

test('19. doctor looks at browser, sandbox and versions; init writes settings that work; shells complete', {
  timeout: 60_000,
}, async () => {
  const doctor = await klarsyn(['doctor'], { cwd });
  expect(doctor.code).toBe(0);
  for (const name of ['Klarsyn', 'Nettleser', 'Sandkasse', 'Minne', 'Oppsett']) expect(doctor.stdout).toContain(`✔ ${name}: `);

  expect((await klarsyn(['init', '--yes'], { cwd })).code).toBe(0);
  expect(existsSync(join(cwd, 'klarsyn.config.yaml'))).toBe(true);
  write('brev.md', 'Vi skriver samt ringer.');
  expect((await check('brev.md', '--rule', 'kanselliord', '--format', 'compact')).stdout).toContain('«samt»');

  const { stdout } = await klarsyn(['completion', 'bash'], { cwd });
  const complete = (...words: readonly string[]) =>
    spawnSync(
      'bash',
      ['-c', `${stdout}\nCOMP_WORDS=(klarsyn ${words.join(' ')})\nCOMP_CWORD=${words.length}\n_klarsyn\nprintf '%s\\n' "\${COMPREPLY[@]}"`],
      {
        encoding: 'utf8',
      },
    )
      .stdout.trim()
      .split('\n');
  expect(complete('ba')).toEqual(['baseline']);
  expect(complete('check', '--max-w')).toEqual(['--max-warnings']);
});
