import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAction } from '@klarsyn/workshop/bundle';
import { formats } from 'klarsyn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { event, openRunner } from '../../action-runner.ts';
import { klarsyn, type Ran } from '../../command.ts';
import { leaks, leaksBelow, planted } from '../../planted.ts';
import { addBomb, configure, type Fork, makeFork } from './fixture.ts';

/** A pull request from a fork: everything in the checkout is written by a stranger, and our own secrets lie beside it and in the environment. */
let folder = '';
let fork: Fork;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-fork-'));
  fork = makeFork(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...event('fork'), GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', HEMMELIG: planted.password };
const run = (...args: readonly string[]): Promise<Ran> => klarsyn([...args, '--fail-on', 'never'], { cwd: fork.work, env });
const passwords = /root:[x*]:0:0/;

/** Lines that GitHub's runner takes for a command, but for the annotations that we write. */
const commandsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => (/^\s*::/.test(line) && !/^::(?:error|warning|notice)(?: [^:]*)?::[^\r]*$/.test(line)) || /##\[[a-z-]+/.test(line));

/** What must hold of all that is said: nothing leaks, nothing commands, nothing steers, nothing has run. */
function holds({ stdout, stderr }: Pick<Ran, 'stdout' | 'stderr'>): void {
  const said = `${stdout}\n${stderr}`;
  expect(leaks(said)).toEqual([]);
  expect(said).not.toMatch(passwords);
  expect(commandsIn(said)).toEqual([]);
  const steering =
    said
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .match(/[^\n\t\P{C}]/gu) ?? [];
  expect([...new Set(steering)]).toEqual([]);
  expect(existsSync(fork.canary)).toBe(false);
}

test('guard 10: files, links and names of a fork are data; links out of the repository are refused, and that is said', async () => {
  const out = join(folder, 'ut');
  const asked = formats.flatMap((format) => ['--format', `${format}:${join(out, format)}`]);
  const named = ['maler/passord.md', 'maler/mappe/hemmelig.md'];
  const whole = await run('check', 'maler', ...named, 'maler/**/*.md', '--static', ...asked, '--details');
  holds(whole);
  expect(whole.code).toBe(2);
  for (const name of ['passord', 'nabo', 'relativ', 'mappe/hemmelig'])
    expect(whole.stderr).toContain(`maler/${name}.md: Fila er en lenke ut av lageret`);
  expect(await leaksBelow(out)).toEqual([]);
  for (const format of ['text', 'compact', 'github']) {
    const changed = await run('check', 'maler', '--static', '--changed', 'main', '--format', format);
    holds(changed);
    for (const name of ['linjer.md', 'svar.md', 'eid.md', 'ape.md']) expect(changed.stdout).toContain(name);
  }
}, 120_000);

test('guard 10: git starts nothing of a fork, not even where a bare repository lies in it', async () => {
  holds(await klarsyn(['check', 'brev.md', '--changed', 'main', '--fail-on', 'never'], { cwd: join(fork.work, 'bar.git'), env }));
  holds(await run('suppressions', 'maler/svar.md'));
});

/** Configs that a stranger may send, and what the report says of each. */
const configs: readonly (readonly [text: string, said: RegExp])[] = [
  ['extends: [https://ond.example/oppsett.yaml]\n', /:1: «https:\/\/ond\.example\/oppsett\.yaml» er en adresse/],
  ['extends: [../utenfor/hemmelig.yaml]\n', /«\.\.\/utenfor\/hemmelig\.yaml» ligger utenfor lageret/],
  ['extends: [/etc/passwd]\n', /«\/etc\/passwd» ligger utenfor lageret/],
  ['extends: [lenke.yaml]\n', /«lenke\.yaml» ligger utenfor lageret/],
  ['profile: ../utenfor/hemmelig.yaml\n', /ligger utenfor lageret/],
  ['packs: [../utenfor]\n', /ligger utenfor lageret/],
  ['packs: [maler/mappe]\n', /ligger utenfor lageret/],
  ['packs: [lenkepakke]\n', /lenkepakke\/hemmelig\.yaml er en lenke ut av lageret/],
  ['packs: [regler]\n', /har ingen regelfiler/],
  ['packs: [npm:ond-pakke]\n', /kan ikke leses/],
  ['plugins: [./regler/index.js]\n', /ukjent|Ukjent/],
  ['rules: !!js/function "function () { process.exit(0) }"\n', /klarsyn\.config\.yaml:1/],
  ['rules: { __proto__: { polluted: error }, constructor: error, "klarsprak/__proto__": error }\n', /klarsyn\.config\.yaml:1/],
  [
    `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: &e [*d,*d]\nf: &f [*e,*e]\ng: &g [*f,*f]\nh: [*g,*g]\n`,
    /klarsyn\.config\.yaml/,
  ],
  [`rules: ${'['.repeat(20_000)}\n`, /klarsyn\.config\.yaml|Klarsyn stanset/],
  ['form: "\\e[2J\\n::set-output name=a::b ##[add-mask]x"\n', /klarsyn\.config\.yaml:1/],
];

test('guard 10: a config of a fork is data, and stays in its repository', async () => {
  symlinkSync(join(folder, 'utenfor', 'hemmelig.yaml'), join(fork.work, 'lenke.yaml'));
  const pack = join(fork.work, 'lenkepakke');
  mkdirSync(pack);
  symlinkSync(join(folder, 'utenfor', 'hemmelig.yaml'), join(pack, 'hemmelig.yaml'));
  for (const [text, said] of configs) {
    configure(fork, text);
    const ran = await run('check', 'maler/svar.md', '--static');
    holds(ran);
    expect({ text: text.slice(0, 60), code: ran.code, stderr: ran.stderr }).toEqual({
      text: text.slice(0, 60),
      code: 2,
      stderr: expect.stringMatching(said),
    });
    expect(ran.stderr).not.toMatch(/^ {4}at /m);
  }
  const config = join(fork.work, 'klarsyn.config.yaml');
  for (const target of ['/etc/passwd', join(folder, 'utenfor', 'hemmelig.yaml')]) {
    unlinkSync(config);
    symlinkSync(target, config);
    const ran = await run('check', 'maler/svar.md', '--static');
    holds(ran);
    expect(ran.stderr).toContain('klarsyn.config.yaml er en lenke ut av lageret');
  }
  unlinkSync(config);
}, 180_000);

test('guard 10: no pattern of a fork takes the time of the run', async () => {
  addBomb(fork);
  const glob = '"+(+(+(+(m)a)l)e)r/**/*(*(*(*(*(x)))))!"';
  configure(
    fork,
    `packs: [bombe]\noverrides: [{ files: [${glob}], rules: {} }]\nsuppress: [{ rules: [klarsprak/lang-setning], files: [${glob}], reason: x }]\n`,
  );
  writeFileSync(join(fork.work, '.klarsynignore'), `${'*a'.repeat(40)}\n${'**/'.repeat(30)}x\n`);
  const began = performance.now();
  const ran = await run('check', 'maler/lang.md', 'maler/svar.md', '--static');
  rmSync(join(fork.work, '.klarsynignore'));
  holds(ran);
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('bombe/gaar-aldri');
  expect(performance.now() - began).toBeLessThan(30_000);
}, 60_000);

test('guards 9 and 12: a fork is handed no secret, and no way into the network', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<form action="/tatt"><label>Navn <input name="navn"></label><button>Send</button></form>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    writeFileSync(
      join(fork.work, 'side.html'),
      `<!doctype html><html lang="nb"><title>Hei</title><h1>Hei</h1><label>Navn <input id="navn"></label><img src="${origin}/bilde.png"></html>`,
    );
    configure(fork, `login:\n  - goto: ${origin}/\n  - fill: { Navn: $HEMMELIG }\n  - click: Send\n`);
    const login = await run('check', 'side.html', '--engines', 'axe');
    holds(login);
    expect(login.code).toBe(2);
    configure(fork, 'steps:\n  - do:\n      - fill: { "#navn": $HEMMELIG }\n');
    const steps = await run('check', 'side.html', '--engines', 'axe');
    holds(steps);
    expect(steps.stderr).toContain('Oppsettet ber om miljøvariabelen HEMMELIG. Klarsyn leser den ikke i en pull request fra en fork');
    expect(asked).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}, 120_000);

test('guard 10: the action on a pull request from a fork, as GitHub starts it', async () => {
  const bundle = mkdtempSync(join(tmpdir(), 'klarsyn-fork-bundle-'));
  await buildAction(bundle);
  const runner = openRunner(bundle);
  const own = makeFork(runner.folder, runner.work);
  try {
    configure(own, 'form: nb\n');
    const inputs = { paths: 'maler', 'only-changed': 'main', 'pr-comment': 'true', token: planted.token };
    const ran = await runner.start(inputs, env);
    holds(ran);
    expect(existsSync(own.canary)).toBe(false);
    expect(ran.stdout).toContain('Klarsyn kan ikke kommentere i en pull request fra en fork');
    expect(ran.stdout).toContain('Fila er en lenke ut av lageret');
    const written = ['klarsyn.json', 'klarsyn.sarif', 'output', 'summary'];
    expect(await leaksBelow(runner.folder, (name) => !written.includes(name))).toEqual([]);
    expect(
      readdirSync(runner.folder)
        .filter((name) => written.includes(name))
        .toSorted(),
    ).toEqual(written);
    configure(own, 'extends: [https://ond.example/x.yaml]\n');
    const refused = await runner.start(inputs, env);
    holds(refused);
    expect(refused.status).toBe(2);
    expect(`${refused.stdout}${refused.stderr}`).toContain('er en adresse');
  } finally {
    for (const one of [bundle, runner.folder]) rmSync(one, { recursive: true, force: true });
  }
}, 180_000);
