import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../../command.ts';
import { leftIn, smallDisk, start } from './run.ts';

/** Letters enough that a run is in the middle of them for a while. */
const count = 1500;
let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-stopp-'));
  mkdirSync(join(cwd, 'brev'));
  const text = Array.from(
    { length: 40 },
    (_, at) => `Vi skriver vedrørende søknad nummer ${at + 1}, og det bes om at du svarer på brevet innen tre uker.`,
  );
  for (let at = 0; at < count; at++) writeFileSync(join(cwd, 'brev', `brev-${at}.md`), `# Brev ${at}\n\n${text.join('\n\n')}\n`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('{'));

for (const [signal, workers] of [
  ['SIGINT', '1'],
  ['SIGTERM', '2'],
] as const)
  test(`${signal} in the middle of letters (${workers} at a time): what is done is reported, and the rest is said to be left`, async () => {
    const running = start(
      ['check', 'brev', '--format', 'jsonl', '--format', 'json:rapport.json', '--workers', workers, '--fail-on', 'never'],
      { cwd },
    );
    await running.until(() => linesOf(running.stdout()).length >= 3);
    const told = performance.now();
    running.child.kill(signal);
    const { code, stdout, stderr, orphans } = await running.ended;
    expect({ code, orphans, left: leftIn(cwd) }).toEqual({ code: 2, orphans: [], left: [] });
    expect(performance.now() - told).toBeLessThan(20_000);
    const { documents }: Report = JSON.parse(readFileSync(join(cwd, 'rapport.json'), 'utf8'));
    const stopped = documents.filter(({ errors }) => errors.some((error) => error.code === 'stopped'));
    expect(documents.length).toBe(count);
    expect(stopped.length).toBeGreaterThan(0);
    expect(stopped.length).toBeLessThan(count);
    expect(documents[0]?.findings.length).toBeGreaterThan(0);
    for (const line of linesOf(stdout)) JSON.parse(line);
    expect(stderr).toBe(`klarsyn: Kjøringen ble stanset: ${count - stopped.length} av ${count} er sjekket, og står i rapporten.\n`);
    rmSync(join(cwd, 'rapport.json'));
  }, 120_000);

test('SIGKILL in the middle of letters: the last whole report stands, and nothing of the run is left', async () => {
  writeFileSync(join(cwd, 'rapport.json'), '"den forrige"');
  const running = start(['check', 'brev', '--format', 'jsonl', '--format', 'json:rapport.json', '--workers', '2'], { cwd });
  await running.until(() => linesOf(running.stdout()).length >= 1);
  running.child.kill('SIGKILL');
  const { signal, orphans } = await running.ended;
  expect({ signal, orphans, report: readFileSync(join(cwd, 'rapport.json'), 'utf8') }).toEqual({
    signal: 'SIGKILL',
    orphans: [],
    report: '"den forrige"',
  });
}, 120_000);

test('who reads may stop when it has enough', () => {
  const shell = `"$0" "$1" check brev/brev-1.md brev/brev-2.md brev/brev-3.md --format jsonl --fail-on never | head -n 1; exit "\${PIPESTATUS[0]}"`;
  const ran = spawnSync('bash', ['-c', shell, process.execPath, program], { cwd, encoding: 'utf8' });
  expect({ status: ran.status, stderr: ran.stderr, lines: ran.stdout.trim().split('\n').length }).toEqual({
    status: 0,
    stderr: '',
    lines: 1,
  });
});

test.runIf(process.platform === 'linux')('standard output on a full disk is a failure with a name', () => {
  const ran = spawnSync('sh', ['-c', '"$0" "$1" check brev/brev-1.md --fail-on never > /dev/full', process.execPath, program], {
    cwd,
    encoding: 'utf8',
  });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^klarsyn: .*ENOSPC.*\n$/) });
});

test('a report on a full disk or in a folder that is closed: said on one line, no half file, the old report stands', async ({ skip }) => {
  const folder = join(cwd, 'disk');
  const disk = smallDisk(folder, 16 * 1024);
  if (disk === undefined) return skip('no disk of its own to be had here');
  try {
    writeFileSync(join(folder, 'rapport.html'), 'den forrige');
    const args = ['check', 'brev/brev-1.md', '--fail-on', 'never', '--format', 'text', '--format', 'html:disk/rapport.html'];
    const full = await start(args, { cwd }).ended;
    const said = (cause: string) => expect.stringMatching(new RegExp(`^klarsyn: .*disk/rapport\\.html.*${cause}.*\\n$`));
    expect({ ...full, left: leftIn(folder) }).toMatchObject({
      code: 2,
      orphans: [],
      left: [],
      stderr: said('ENOSPC'),
      stdout: expect.stringContaining('vedrørende'),
    });
    disk.makeReadOnly();
    expect(await start(args, { cwd }).ended).toMatchObject({
      code: 2,
      stderr: said('EROFS'),
      stdout: expect.stringContaining('vedrørende'),
    });
    expect(readFileSync(join(folder, 'rapport.html'), 'utf8')).toBe('den forrige');
    const kept = await start([...args.slice(0, 4), '--cache', 'disk/lager'], { cwd }).ended;
    expect(kept).toMatchObject({ code: 0, stderr: '' });
  } finally {
    disk.remove();
  }
}, 60_000);
