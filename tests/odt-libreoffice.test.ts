import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, isBlock } from '@klarsyn/core';
import { readDocument } from '@klarsyn/toolkit';
import { orienteringGravearbeid, writeOdt } from '@klarsyn/workshop/letters';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert, hasLibreOffice } from './libreoffice.ts';

const own = join(import.meta.dirname, '..', 'examples', 'letters');
const shared = join(import.meta.dirname, '..', '..', 'shared', 'data', 'letters-docx');
const folders = [own, shared].filter((folder) => existsSync(folder));

describe.skipIf(!hasLibreOffice)(hasLibreOffice ? 'in LibreOffice' : 'skipped: no LibreOffice', { timeout: 300_000 }, () => {
  let cwd = '';
  let names: readonly string[] = [];
  let asOdt: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'klarsyn-odt-'));
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((file) => /\.docx$/.test(file)))
        copyFileSync(join(folder, name), join(cwd, name.replaceAll(/\.(?=.*\.)/g, '-')));
    }
    names = readdirSync(cwd).map((name) => name.replace(/\.docx$/, ''));
    asOdt = convert(
      names.map((name) => join(cwd, `${name}.docx`)),
      'odt',
    );
  }, 300_000);
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  test('a Word letter that LibreOffice saves as ODT has the same text, headings, lists and tables', async () => {
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const name of names) {
      const word = await read(`${name}.docx`, readFileSync(join(cwd, `${name}.docx`)));
      const odt = await read(`${name}.odt`, asOdt.get(name) ?? new Uint8Array());
      expect(blocksOf(odt), name).toEqual(blocksOf(word));
      expect(odt.complaints, name).toEqual([]);
    }
  });

  test('our own ODT is what LibreOffice reads, saved again and as text', async () => {
    const file = join(cwd, 'egen.odt');
    writeFileSync(file, writeOdt(orienteringGravearbeid));
    const before = await read('egen.odt', readFileSync(file));
    const again = await read('egen.odt', convert([file], 'odt').get('egen') ?? new Uint8Array());
    expect(blocksOf(again)).toEqual(blocksOf(before));
    const text = convert([file], 'txt:Text (encoded):UTF8').get('egen')?.toString('utf8').replace(/\s+/g, ' ') ?? '';
    const body = before.nodes.filter(isBlock).filter(({ place }) => place.in === 'odt' && place.part === 'content.xml');
    for (const block of body) expect(text).toContain(block.text.plain.replace(/\s+/g, ' ').trim());
  });
});

async function read(uri: string, bytes: Uint8Array): Promise<Document> {
  const result = await readDocument(uri, bytes, uri.endsWith('.odt') ? 'odt' : 'docx');
  if (!result.ok) throw new Error(`${uri}: ${result.fault.code}`);
  return result.document;
}

/** Kind and words of each block with text. Numbers of pages are counted anew, and a word that only says that a field is broken is not kept. */
const blocksOf = ({ nodes }: Document): readonly string[] =>
  nodes
    .filter(isBlock)
    .map((block) => `${block.kind}${block.kind === 'heading' ? block.level : ''} ${block.text.plain.replace(/\s+/g, ' ').trim()}`)
    .map((line) =>
      line.replace(/^(\w+) (?:Side )?(?:\d+|Feil! Bryterargument er ikke angitt\.)$/, '$1 <side>').replace(/Side \d+$/, '<side>'),
    )
    .filter((line) => !/ $/.test(line));
