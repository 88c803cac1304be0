import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { openArchive, replaceParts } from '@klarsyn/archive';
import { findBrowser } from '@klarsyn/browser';
import { buildAction } from '@klarsyn/workshop/bundle';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { event, openRunner, type Runner } from './action-runner.ts';
import { klarsyn } from './command.ts';

const root = join(import.meta.dirname, '..');

// The bundle lies outside the house, so that it finds nothing but what is in it.
let bundle = '';
beforeAll(async () => {
  bundle = mkdtempSync(join(tmpdir(), 'klarsyn-bundle-'));
  await buildAction(bundle);
}, 120_000);
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

let runner: Runner;
let folder = '';
let work = '';
beforeEach(() => {
  runner = openRunner(bundle);
  ({ folder, work } = runner);
  writeFileSync(join(work, 'brev.md'), 'Vi skriver vedrørende søknaden din.\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const start: Runner['start'] = (inputs, env) => runner.start(inputs, env);

const outputs = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );

const report = (): {
  readonly shard?: object;
  readonly documents: readonly { readonly uri: string; readonly findings: readonly object[] }[];
} => JSON.parse(readFileSync(join(folder, 'klarsyn.json'), 'utf8'));

test('annotates, sums up, writes its reports and outputs, and fails the job at the threshold', async () => {
  const ran = await start({ paths: 'brev.md', 'fail-on': 'warning' });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: '' });
  expect(ran.stdout).toContain('::warning file=brev.md,line=1,');
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toMatch(/^## Klarsyn: .*bør rettes/);
  expect(outputs()).toMatchObject({ 'exit-code': '1', report: join(folder, 'klarsyn.json'), sarif: join(folder, 'klarsyn.sarif') });
  expect(Number(outputs()['warnings'])).toBeGreaterThan(0);
  expect(report()).toMatchObject({ documents: [{ uri: 'brev.md' }] });
  expect(JSON.parse(readFileSync(join(folder, 'klarsyn.sarif'), 'utf8')).version).toBe('2.1.0');
});

test('lets the job go on below the threshold', async () => {
  expect((await start({ paths: 'brev.md', 'fail-on': 'never' })).status).toBe(0);
});

test('an input that cannot be checked is code 2, and the rest is annotated', async () => {
  const ran = await start({ paths: 'finnes-ikke.md\nbrev.md', 'fail-on': 'never' });
  expect(ran.status).toBe(2);
  expect(ran.stdout).toContain('::warning file=brev.md');
});

test.each([
  [{ 'fail-on': 'sometimes' }, /::error::fail-on: «sometimes»\?/],
  [{ shard: '3/2' }, /::error::shard: «3\/2»\?/],
  [{ form: 'no' }, /::error::form: «no»\?/],
  [{ static: 'kanskje' }, /::error::static: «kanskje»\? true, false/],
  [{ paths: '' }, /::error::Si hva som skal sjekkes/],
  [{ baseline: 'ingen.json' }, /::error::Baseline .*ingen\.json finnes ikke/],
  [{ 'only-changed': 'finnes-ikke' }, /::error::/],
])('a wrong input is one error and no check: %j', async (inputs, line) => {
  const ran = await start({ paths: 'brev.md', ...inputs });
  expect([ran.status, outputs()['exit-code']]).toEqual([2, '2']);
  expect(ran.stdout).toMatch(line);
  expect(ran.stdout).not.toContain('::warning');
});

test('a shard checks its part', async () => {
  for (const name of ['a', 'b', 'c']) writeFileSync(join(work, `${name}.md`), 'Du får svar i dag.\n');
  await start({ paths: '.', shard: '2/2', 'fail-on': 'never' });
  const { shard, documents } = report();
  expect([shard, documents.map(({ uri }) => uri)]).toEqual([{ index: 2, count: 2 }, ['b.md', 'c.md']]);
});

test('only-changed tells of the lines that the pull request changes', async () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: work });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  writeFileSync(join(work, 'brev.md'), 'Vi skriver vedrørende søknaden din.\n\nDu får svar samt råd.\n');
  const ran = await start({ paths: '.', 'only-changed': 'auto' }, event('pull-request'));
  expect(ran.stdout).toContain('line=3,');
  expect(ran.stdout).not.toContain('line=1,');
});

test('runs on the Node that action.yml names, from the file it names, and brings no browser', () => {
  expect(readFileSync(join(root, 'action', 'action.yml'), 'utf8')).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/main\.js$/m);
  const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' });
  expect(files).toContain('main.js');
  expect(files.filter((name) => /(^|\/)chrom[^/]*(\.exe|\.br)?$/.test(name))).toEqual([]);
});

test('the word graphs lie beside the code, with their licence; so do pa11y and axe-core', () => {
  expect(readFileSync(join(bundle, 'word-graphs', 'LICENSE'), 'utf8')).toContain('GNU GENERAL PUBLIC LICENSE');
  expect(existsSync(join(bundle, 'word-graphs', 'nn.graph'))).toBe(true);
  expect(readFileSync(join(bundle, 'pa11y', 'LICENSE'), 'utf8')).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(readFileSync(join(bundle, 'programs', 'axe-core.LICENSE'), 'utf8')).toContain('Mozilla Public License');
  expect(readFileSync(join(bundle, 'LICENCES.txt'), 'utf8')).toMatch(/^css-select \d/m);
});

/** A PDF with one line of text. */
const pdf = (text: string): string =>
  [
    '%PDF-1.7',
    '1 0 obj <</Type/Catalog/Pages 2 0 R/Lang(nb-NO)>> endobj',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${text.length + 35}>> stream\nBT /F1 12 Tf 72 720 Td (${text}) Tj ET\nendstream endobj`,
    '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj',
    'trailer <</Root 1 0 R>>',
  ].join('\n');

test('gives the report that the command gives, for letters of every kind', async () => {
  for (const name of ['avslag-garasje.md', 'avslag-startlaan.docx', 'avslag-skuleskyss.txt'])
    writeFileSync(join(work, name), readFileSync(join(root, 'examples', 'letters', name)));
  writeFileSync(join(work, 'brev.pdf'), pdf('Vi skriver samt ringer. Du skal svare.'));
  await start({ paths: '.', 'fail-on': 'never' });
  const { stdout } = await klarsyn(['check', '.', '--static', '--format', 'json', '--fail-on', 'never'], { cwd: work });
  expect(report()).toEqual(JSON.parse(stdout));
  expect(report().documents.map(({ uri, findings }) => [uri, findings.length > 0])).toContainEqual(['brev.pdf', true]);
});

test('a letter that is heavy is read apart', async () => {
  const letter = readFileSync(join(root, 'examples', 'letters', 'avslag-startlaan.docx'));
  const archive = await openArchive(letter);
  if (!archive.ok) throw new Error(archive.code);
  const main = Buffer.from(archive.parts.get('word/document.xml') ?? []).toString('utf8');
  // Over what is read in place, and not as even as what a bomb is made of.
  const noise = Array.from({ length: 70_000 }, (_, at) => `<!-- ${createHash('sha256').update(String(at)).digest('hex')} -->`).join('');
  const heavy = main.replace('</w:body>', `${noise}</w:body>`);
  writeFileSync(
    join(work, 'tungt.docx'),
    await replaceParts(letter, new Map([...archive.parts, ['word/document.xml', Buffer.from(heavy)]])),
  );
  writeFileSync(join(work, 'lett.docx'), letter);
  await start({ paths: 'lett.docx\ntungt.docx', 'fail-on': 'never' });
  const [light, weighty] = report().documents;
  expect(light?.findings.length).toBeGreaterThan(0);
  expect(weighty?.findings.length).toEqual(light?.findings.length);
});

test('many files are checked in threads', { timeout: 120_000 }, async () => {
  for (const at of Array.from({ length: 1000 }).keys()) writeFileSync(join(work, `a${at}.txt`), 'Vi skriver samt ringer.\n');
  const ran = await start({ paths: '*.txt', 'fail-on': 'never' });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
  expect(report().documents).toHaveLength(1000);
  expect(new Set(report().documents.map(({ findings }) => findings.length)).size).toBe(1);
});

/** Puts a Chrome where a runner has it, and gives its path. */
async function chromeOfTheRunner(): Promise<string> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.code);
  const chrome = join(folder, 'bin', 'google-chrome');
  mkdirSync(join(folder, 'bin'));
  const libraries = found.env['LD_LIBRARY_PATH'] ?? '';
  writeFileSync(chrome, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${found.path}' "$@"\n`, { mode: 0o755 });
  return chrome;
}

test('opens a page in the Chrome of the runner, with every engine', { timeout: 120_000 }, async () => {
  const chrome = await chromeOfTheRunner();
  writeFileSync(join(work, 'side.html'), readFileSync(join(root, 'examples', 'pages', 'barnehage.html')));
  const path = [join(folder, 'bin'), process.env['PATH']].join(delimiter);
  const ran = await start({ paths: 'side.html', static: 'false', 'fail-on': 'never' }, { PATH: path, KLARSYN_NO_SANDBOX: 'if-missing' });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
  const args = ['check', 'side.html', '--browser', chrome, '--format', 'json', '--fail-on', 'never'];
  expect(report()).toEqual(JSON.parse((await klarsyn(args, { cwd: work })).stdout));
  expect(ran.stdout).toContain('wcag/lav-kontrast');
});

test('checks every page that a sitemap names, and its part of them in a shard', { timeout: 120_000 }, async () => {
  const page = (title: string) =>
    `<!doctype html><html lang="nb"><title>${title}</title><h1>${title}</h1><p>Vi skriver samt ringer.</p></html>`;
  const server = createServer((request, response) => {
    const { origin } = new URL(`http://${request.headers.host}`);
    if (request.url === '/kart.xml')
      return response.end(`<urlset><url><loc>${origin}/skole</loc></url><url><loc>${origin}/helse</loc></url></urlset>`);
    if (request.url === '/skole' || request.url === '/helse')
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(request.url.slice(1)));
    return response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const inputs = { sitemap: `${origin}/kart.xml`, static: 'false', 'fail-on': 'never', browser: await chromeOfTheRunner() };
    const ran = await start({ paths: 'brev.md', ...inputs }, { KLARSYN_NO_SANDBOX: 'if-missing' });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    expect(report().documents.map(({ uri }) => uri)).toEqual(['brev.md', `${origin}/helse`, `${origin}/skole`]);
    const parts = [];
    for (const shard of ['1/2', '2/2']) {
      await start({ ...inputs, shard }, { KLARSYN_NO_SANDBOX: 'if-missing' });
      parts.push(...report().documents.map(({ uri }) => uri));
    }
    expect(parts.toSorted()).toEqual([`${origin}/helse`, `${origin}/skole`]);
  } finally {
    server.close();
  }
});

test('without a browser on the runner, it says that one is missing', async () => {
  writeFileSync(join(work, 'side.html'), '<!doctype html><html lang="nb"><title>Om oss</title><h1>Om oss</h1></html>');
  const ran = await start({ paths: 'side.html', browser: join(folder, 'ingen-chrome'), static: 'false' });
  expect(ran.status).toBe(2);
  expect(ran.stdout).toContain('ingen-chrome');
});

test('a push has no pull request to comment on, and the gate stands', async () => {
  const ran = await start({ paths: 'brev.md', 'pr-comment': 'true', 'fail-on': 'warning' }, event('push'));
  expect(ran.status).toBe(1);
  expect(ran.stdout).not.toContain('pr-comment');
});

describe('the comment on a pull request', () => {
  let server: Server;
  let asked: { readonly method: string; readonly url: string; readonly body: string }[] = [];
  let comments: { id: number; body: string }[] = [];
  beforeEach(async () => {
    asked = [];
    comments = [{ id: 1, body: 'Fint!' }];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      request.on('end', () => {
        asked.push({ method: request.method ?? '', url: request.url ?? '', body });
        if (request.headers.authorization !== 'Bearer hemmelig') return response.writeHead(403).end('{}');
        const text = body === '' ? '' : (JSON.parse(body) as { body: string }).body;
        if (request.method === 'POST') comments.push({ id: 2, body: text });
        if (request.method === 'PATCH') comments = comments.map((one) => (one.id === 2 ? { id: 2, body: text } : one));
        return response.end(JSON.stringify(request.method === 'GET' ? comments : {}));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterEach(() => server.close());

  const comment = (about: Parameters<typeof event>[0], { token = 'hemmelig', ...inputs }: Readonly<Record<string, string>> = {}) =>
    start(
      { paths: 'brev.md', 'fail-on': 'never', 'pr-comment': 'true', ...(token !== '' && { token }), ...inputs },
      { ...event(about), GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    );

  test('is made once and then written anew', async () => {
    await comment('pull-request');
    writeFileSync(join(work, 'brev.md'), 'Du får svar i dag.\n');
    await comment('pull-request');
    expect(asked.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
      'GET /repos/fjordvik/nett/issues/7/comments',
      'POST /repos/fjordvik/nett/issues/7/comments',
      'GET /repos/fjordvik/nett/issues/7/comments',
      'PATCH /repos/fjordvik/nett/issues/comments/2',
    ]);
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).not.toContain('vedrørende');
  });

  test('speaks only of what is new, and of how much is fixed', async () => {
    writeFileSync(join(work, 'brev.md'), 'Vi skriver samt ringer.\n\nVi skriver vedrørende deg.\n');
    await klarsyn(['baseline', 'write', 'brev.md', '--static'], { cwd: work });
    writeFileSync(join(work, 'brev.md'), 'Vi skriver samt ringer.\n\nVi foretar en vurdering av deg.\n');
    await comment('pull-request', { baseline: 'klarsyn.baseline.json' });
    expect(comments[1]?.body).toContain('foretar en vurdering av');
    expect(comments[1]?.body).not.toContain('«samt»');
    expect(comments[1]?.body).toMatch(/Rettet siden sist: \d/);
  });

  test('from a fork, or without a token, nothing is asked of GitHub, and the gate stands', async () => {
    const fork = await comment('fork');
    expect([fork.status, fork.stdout]).toEqual([0, expect.stringContaining('kan ikke kommentere i en pull request fra en fork')]);
    expect((await comment('pull-request', { token: '' })).stdout).toContain('::warning::pr-comment trenger også token');
    expect(asked).toEqual([]);
  });

  test('that GitHub refuses is a warning, and the token is never told', async () => {
    const ran = await comment('pull-request', { token: 'feil-token' });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('::warning::Klarsyn fikk ikke kommentere (GET 403).');
    expect(ran.stdout + ran.stderr).not.toContain('feil-token');
  });
});
