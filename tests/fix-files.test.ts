import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fix } from 'klarsyn';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-fix-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const letter = 'Hei!\r\n\r\nVi viser til §13 og møtet kl 15.\r\nDu får svar vedrørende saken.';
const mended = letter.replace('§13', '§\u00a013').replace('kl 15', 'kl. 15');
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const bytes = (name: string) => readFileSync(join(cwd, name));
const run = (...args: readonly string[]) => klarsyn(args, { cwd });

describe('check --fix', () => {
  test('mends what is safe and nothing else: line ends and the missing last one stay', async () => {
    put('a.md', letter);
    const { code, stdout, stderr } = await run('check', 'a.md', '--fix', '--format', 'compact');
    expect(bytes('a.md').toString()).toBe(mended);
    expect([code, stderr]).toEqual([0, 'klarsyn: Rettinger: 2. Filer: 1.\n']);
    expect(stdout).toContain('klarsprak/kanselliord');
    expect(stdout).not.toContain('klarsprak/klokkeslett');
  });

  test.each([
    ['utf-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('keeps %s', async (_name, encode) => {
    put('a.txt', encode(letter));
    await run('check', 'a.txt', '--fix');
    expect(bytes('a.txt')).toEqual(encode(mended));
  });

  test('keeps the charset that a page declares, and its markup', async () => {
    const page = (text: string) =>
      Buffer.from(
        `<html lang="nb"><meta charset="windows-1252"><title>Møte</title><p class=a>Møtet er <b>kl 15</b> &amp; ${text}.</p></html>`,
        'latin1',
      );
    put('a.html', page('kl 16'));
    await run('check', 'a.html', '--fix', '--static');
    expect(bytes('a.html')).toEqual(Buffer.from(page('kl. 16').toString('latin1').replace('kl 15', 'kl. 15'), 'latin1'));
  });

  test('keeps the mode of a file, and a link a link', async () => {
    put('a.md', letter);
    chmodSync(join(cwd, 'a.md'), 0o640);
    symlinkSync('a.md', join(cwd, 'b.md'));
    await run('check', 'b.md', '--fix');
    expect(bytes('a.md').toString()).toBe(mended);
    expect([statSync(join(cwd, 'a.md')).mode & 0o777, lstatSync(join(cwd, 'b.md')).isSymbolicLink()]).toEqual([0o640, true]);
  });

  test('leaves what somebody has accepted, and what is already right', async () => {
    const accepted = '<!-- klarsyn-av klarsprak/klokkeslett: avtalt slik -->\n\nMøtet er kl 15.\n';
    put('a.md', accepted);
    put('b.md', 'Møtet er kl. 15.\n');
    const before = statSync(join(cwd, 'b.md')).mtimeMs;
    await run('check', '.', '--fix');
    expect([bytes('a.md').toString(), statSync(join(cwd, 'b.md')).mtimeMs]).toEqual([accepted, before]);
  });

  test('says of a Word file that it is mended in Word, and checks it all the same', async () => {
    cpSync(join(import.meta.dirname, '..', 'examples', 'letters', 'avslag-startlaan.docx'), join(cwd, 'a.docx'));
    const before = bytes('a.docx');
    const { code, stdout, stderr } = await run('check', 'a.docx', '--fix', '--fail-on', 'never');
    expect([code, stdout.includes('a.docx'), bytes('a.docx').equals(before)]).toEqual([0, true, true]);
    expect(stderr).toContain('a.docx: Klarsyn retter Markdown, HTML og ren tekst.');
  });

  test('a file that cannot be read costs only itself, and is said once', async () => {
    put('a.md', letter);
    const { code, stderr } = await run('check', 'borte.md', 'a.md', '--fix');
    expect([code, bytes('a.md').toString(), stderr.match(/borte\.md/g)?.length]).toEqual([2, mended, 1]);
  });

  test('text on standard input has no file to mend', async () => {
    const { code, stderr } = await klarsyn(['check', '--stdin', '--stdin-filename', 'a.md', '--fix'], { cwd, input: letter });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--fix-dry-run')]);
  });
});

describe('check --fix-dry-run and --suggest', () => {
  test('the diff is one that git can apply, and nothing is written', async () => {
    put('a.md', letter);
    const { code, stdout } = await run('check', 'a.md', '--fix-dry-run');
    expect([code, bytes('a.md').toString()]).toEqual([1, letter]);
    put('fix.patch', stdout);
    execFileSync('git', ['apply', 'fix.patch'], { cwd });
    expect(bytes('a.md').toString()).toBe(mended);
    expect(await run('check', 'a.md', '--fix-dry-run')).toMatchObject({ code: 0, stdout: '' });
  });

  test('a file that is not there gives 2', async () => {
    expect((await run('check', 'borte.md', '--fix-dry-run')).code).toBe(2);
  });

  test('the other changes are listed, one to a line', async () => {
    put('a.md', letter);
    const { code, stdout } = await run('check', 'a.md', '--suggest');
    expect([code, stdout]).toEqual([0, 'a.md:4:13  «vedrørende» → «om»  klarsprak/kanselliord\n']);
  });
});

test('the library mends text in memory', async () => {
  const [fixed] = await fix({ name: 'brev.md', content: letter });
  expect(fixed).toMatchObject({ before: letter, after: mended, applied: 2, isStable: true, errors: [], write: undefined });
});
