import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canaryLetter } from './canary-letter.ts';
import { klarsyn } from './command.ts';
import { convert, hasLibreOffice } from './libreoffice.ts';

const own = join(import.meta.dirname, '..', 'examples', 'letters');
const shared = join(import.meta.dirname, '..', '..', 'shared', 'data', 'letters-docx');
const folders = [own, shared].filter((folder) => existsSync(folder));

describe.skipIf(!hasLibreOffice)(hasLibreOffice ? 'in LibreOffice' : 'skipped: no LibreOffice', { timeout: 300_000 }, () => {
  let cwd = '';
  let names: readonly string[] = [];

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'klarsyn-word-'));
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((file) => /\.docx$/.test(file)))
        copyFileSync(join(folder, name), join(cwd, name.replaceAll(/\.(?=.*\.)/g, '-')));
    }
    writeFileSync(join(cwd, 'kanari.docx'), await canaryLetter());
    const byLibreOffice = convert([join(cwd, 'avslag-startlaan.docx'), join(own, 'avslag-skuleskyss.txt')], 'docx');
    for (const [name, saved] of byLibreOffice) writeFileSync(join(cwd, `${name}-fra-libreoffice.docx`), saved);
    names = readdirSync(cwd).map((name) => name.replace(/\.docx$/, ''));
    await klarsyn(['check', '.', '--comment', '--static'], { cwd });
  }, 300_000);
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const both = () =>
    names.flatMap((name) => [join(cwd, `${name}.docx`), join(cwd, `${name}.klarsyn.docx`)]).filter((file) => existsSync(file));
  const pairs = (converted: ReadonlyMap<string, Buffer>) =>
    names.flatMap((name) => {
      const [before, after] = [converted.get(name), converted.get(`${name}.klarsyn`)];
      return before === undefined || after === undefined ? [] : [{ name, before: before.toString('utf8'), after: after.toString('utf8') }];
    });

  test('every letter opens with the same text as before its comments', () => {
    const texts = pairs(convert(both(), 'txt:Text (encoded):UTF8'));
    expect(texts.length).toBeGreaterThanOrEqual(names.length - 1);
    for (const { name, before, after } of texts) expect(linesOf(after), name).toEqual(linesOf(before));
  });

  test('and the same number of pages', () => {
    const noNotes = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"false"}}';
    for (const { name, before, after } of pairs(convert(both(), noNotes))) {
      expect([name, pagesIn(after)]).toEqual([name, pagesIn(before)]);
      expect(pagesIn(before)).toBeGreaterThan(0);
    }
  });

  test('all comments are in place', async () => {
    const { stdout } = await klarsyn(['check', '.', '--comment', '--static'], { cwd });
    const opened = convert(both(), 'fodt');
    const told = [...stdout.matchAll(/^(.+)\.docx → .*Kommentarer: (\d+)/gm)].map(([, name, count]) => [name, Number(count)]);
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(told.map(([name]) => [name, commentsIn(opened.get(`${name}.klarsyn`))])).toEqual(told);
  });
});

/** The lines with text. Where a comment stands in a floating table, LibreOffice saves an empty line beside it in another place. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace('\ufeff', '')
    .split('\n')
    .filter((line) => line.trim() !== '');

const pagesIn = (pdf: string): number => pdf.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

const commentsIn = (saved: Buffer | undefined): number => saved?.toString('utf8').match(/<dc:creator>Klarsyn<\/dc:creator>/g)?.length ?? 0;
