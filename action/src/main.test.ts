import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
let work = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-action-'));
  work = join(folder, 'work');
  mkdirSync(work);
  writeFileSync(join(work, 'brev.md'), 'Vi skriver vedrørende søknaden din.\n');
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the action as a runner does: inputs, event, and the files it writes to, all in the environment. */
function start(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { GITHUB_EVENT_PATH: _, ...around } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: {
      ...around,
      ...Object.fromEntries(Object.entries({ static: 'true', ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_WORKSPACE: work,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      ...env,
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  return new Promise((done) => child.on('close', (status) => done({ status, stdout, stderr })));
}

const outputs = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );

/** The payload of an event, as a runner hands it over. */
function event(payload: object): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return path;
}
const pull = (from: string) =>
  event({ pull_request: { number: 7, base: { ref: 'main', repo: { full_name: 'fjordvik/nett' } }, head: { repo: { full_name: from } } } });

test('annotates, sums up, writes its reports and outputs, and fails the job at the threshold', async () => {
  const ran = await start({ paths: 'brev.md', 'fail-on': 'warning' });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: '' });
  expect(ran.stdout).toContain('::warning file=brev.md,line=1,');
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toMatch(/^## Klarsyn: .*bør rettes/);
  expect(outputs()).toMatchObject({ 'exit-code': '1', report: join(folder, 'klarsyn.json'), sarif: join(folder, 'klarsyn.sarif') });
  expect(Number(outputs()['warnings'])).toBeGreaterThan(0);
  expect(JSON.parse(readFileSync(join(folder, 'klarsyn.json'), 'utf8'))).toMatchObject({ documents: [{ uri: 'brev.md' }] });
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
  [{ baseline: 'ingen.json' }, /::error::Baseline .*ingen\.json finnes ikke/],
  [{ 'only-changed': 'finnes-ikke' }, /::error::/],
])('a wrong input is one error and no check: %j', async (inputs, line) => {
  const ran = await start({ paths: 'brev.md', ...inputs });
  expect(ran.status).toBe(1);
  expect(ran.stdout).toMatch(line);
  expect(ran.stdout).not.toContain('::warning');
});

test('a shard checks its part', async () => {
  for (const name of ['a', 'b', 'c']) writeFileSync(join(work, `${name}.md`), 'Du får svar i dag.\n');
  await start({ paths: '.', shard: '2/2', 'fail-on': 'never' });
  const report = JSON.parse(readFileSync(join(folder, 'klarsyn.json'), 'utf8'));
  expect([report.shard, report.documents.map(({ uri }: { uri: string }) => uri)]).toEqual([{ index: 2, count: 2 }, ['b.md', 'c.md']]);
});

test('only-changed tells of the lines that the pull request changes', async () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: work });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  writeFileSync(join(work, 'brev.md'), 'Vi skriver vedrørende søknaden din.\n\nDu får svar samt råd.\n');
  const ran = await start({ paths: '.', 'only-changed': 'auto' }, { GITHUB_EVENT_PATH: pull('fjordvik/nett') });
  expect(ran.stdout).toContain('line=3,');
  expect(ran.stdout).not.toContain('line=1,');
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

  const comment = (from: string, token = 'hemmelig') =>
    start(
      { paths: 'brev.md', 'fail-on': 'never', 'pr-comment': 'true', ...(token !== '' && { token }) },
      {
        GITHUB_EVENT_PATH: pull(from),
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_REPOSITORY: 'fjordvik/nett',
      },
    );

  test('is made once and then written anew', async () => {
    await comment('fjordvik/nett');
    writeFileSync(join(work, 'brev.md'), 'Du får svar i dag.\n');
    await comment('fjordvik/nett');
    expect(asked.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
      'GET /repos/fjordvik/nett/issues/7/comments',
      'POST /repos/fjordvik/nett/issues/7/comments',
      'GET /repos/fjordvik/nett/issues/7/comments',
      'PATCH /repos/fjordvik/nett/issues/comments/2',
    ]);
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).not.toContain('vedrørende');
  });

  test('from a fork, or without a token, nothing is asked of GitHub, and the gate stands', async () => {
    const fork = await comment('noen/nett');
    expect([fork.status, fork.stdout]).toEqual([0, expect.stringContaining('kan ikke kommentere i en pull request fra en fork')]);
    expect((await comment('fjordvik/nett', '')).stdout).toContain('::warning::pr-comment trenger også token');
    expect(asked).toEqual([]);
  });

  test('that GitHub refuses is a warning, and the token is never told', async () => {
    const ran = await comment('fjordvik/nett', 'feil-token');
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('::warning::Klarsyn fikk ikke kommentere (GET 403).');
    expect(ran.stdout + ran.stderr).not.toContain('feil-token');
  });
});
