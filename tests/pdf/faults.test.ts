import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { writePdf } from '@klarsyn/workshop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from '../command.ts';
import { tagged, untagged } from './canary.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-pdf-'));
  const whole = writePdf(tagged);
  const files: Readonly<Record<string, Uint8Array>> = {
    'avkortet.pdf': whole.slice(0, 90),
    // pdf.js leaves behind a promise that fails when nobody waits for it.
    'etterlatt.pdf': readFileSync(join(import.meta.dirname, '..', 'fuzz', 'kept', 'etterlatt-loefte.pdf')),
    'hel.pdf': whole,
    'passord.pdf': writePdf({ ...untagged, isLocked: true }),
    'tekst.pdf': new TextEncoder().encode('Dette er ingen PDF.'),
    'tom.pdf': new Uint8Array(),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, name), bytes);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test('a file that cannot be read has one line that says why, and the others go on', async () => {
  const { code, stdout } = await klarsyn(['check', '.', '--static', '--format', 'json'], { cwd });
  const { documents } = JSON.parse(stdout) as Report;
  expect(Object.fromEntries(documents.map(({ uri, errors }) => [uri, errors.map((error) => error.code)]))).toEqual({
    'avkortet.pdf': ['not-pdf'],
    'etterlatt.pdf': [],
    'hel.pdf': [],
    'passord.pdf': ['pdf-password'],
    'tekst.pdf': ['not-pdf'],
    'tom.pdf': ['empty'],
  });
  expect(documents.flatMap(({ errors }) => errors).every(({ message }) => !message.includes('\n'))).toBe(true);
  expect(code).toBe(2);
});

test('a finding says on which page it stands and where: in words, and as a box', async () => {
  const { stdout } = await klarsyn(['check', 'hel.pdf', '--static', '--format', 'json', '--fail-on', 'never'], { cwd });
  const { documents } = JSON.parse(stdout) as Report;
  const [found] = documents[0]?.findings.filter(({ rule }) => rule === 'wcag/tekst-utenfor-taggene') ?? [];
  expect(found?.place).toEqual({ in: 'pdf', page: 1, box: { x: 0, y: 0, width: 595, height: 842 } });
  const compact = await klarsyn(['check', 'ord.pdf', '--static', '--fail-on', 'never'], { cwd: withWords() });
  expect(compact.stdout).toMatch(/«vedrørende» er stivt[\s\S]*side 2 · klarsprak\/kanselliord/);
});

/** A folder with a document that has a word to find on its second page. */
function withWords(): string {
  const page = (text: string) => ({ items: [{ text, x: 70, y: 700, mark: 0 }], tree: [{ role: 'P', children: [0] }] });
  const pages = [page('Her er svaret ditt.'), page('Vi skriver vedrørende saken din.')];
  writeFileSync(join(cwd, 'ord.pdf'), writePdf({ title: 'Svar til deg', language: 'nb-NO', isTagged: true, showsTitle: true, pages }));
  return cwd;
}
