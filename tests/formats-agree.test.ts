import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReport } from '@klarsyn/core';
import { analyse, check, formatOf, readDocument, readParts } from '@klarsyn/toolkit';
import {
  avslagStartlaan,
  orienteringGravearbeid,
  packageParts,
  vedtakBarnehageplass,
  type WordFile,
  writeDocx,
  writeEml,
  writeOdt,
} from '@klarsyn/workshop/letters';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert, hasLibreOffice } from './libreoffice.ts';
import { markdownOf } from './properties/write.ts';

const letters: Readonly<Record<string, WordFile>> = { avslagStartlaan, orienteringGravearbeid, vedtakBarnehageplass };
const envelope = {
  from: 'Fjordvik kommune <post@fjordvik.example>',
  to: 'Per Nordmann <per@nordmann.example>',
  date: 'Mon, 12 Oct 2026 09:12:00 +0200',
};
/** Rules about what the text says, and not about how the file is made. */
const packs = ['klarsprak', 'brev', 'personvern', 'avsender'];

let cwd = '';
let found: ReadonlyMap<string, DocumentReport> = new Map();

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-formats-'));
  for (const [name, letter] of Object.entries(letters)) {
    const bare = { ...letter, header: [], footer: [] };
    writeFileSync(join(cwd, `${name}.docx`), writeDocx(packageParts(bare)));
    writeFileSync(join(cwd, `${name}.odt`), writeOdt(bare));
    writeFileSync(join(cwd, `${name}.eml`), writeEml(bare, envelope));
    writeFileSync(join(cwd, `${name}.md`), markdownOf(bare.body));
  }
  if (hasLibreOffice) {
    const taggedPdf = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const saved = convert(
      Object.keys(letters).map((name) => join(cwd, `${name}.docx`)),
      taggedPdf,
    );
    for (const [name, bytes] of saved) writeFileSync(join(cwd, `${name}.pdf`), bytes);
  }
  const { documents } = await check('.', { cwd, static: true });
  found = new Map(documents.map((document) => [document.uri, document]));
}, 300_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** What was found in a letter, each finding by its rule and the words it is about, in any order. */
const findingsIn = (uri: string): readonly string[] =>
  (found.get(uri)?.findings ?? [])
    .filter(({ rule }) => packs.includes(rule.split('/')[0] ?? ''))
    .map(({ rule, excerpt }) => `${rule} ${excerpt.replace(/\s+/g, ' ').trim()}`)
    .sort();

/** The parts of a letter and their words. An e-mail has sender and day in its headers, so these are left out. */
async function partsOf(uri: string): Promise<readonly string[]> {
  const read = await readDocument(uri, readFileSync(join(cwd, uri)), formatOf(uri) ?? 'text');
  if (!read.ok) throw new Error(`${uri}: ${read.fault.code}`);
  const { parts } = readParts(read.document, analyse).letter;
  const own = parts.filter(({ name }) => name !== 'letterhead' && name !== 'date');
  return own.map(({ name, plain }) => `${name} ${plain.replace(/\s+/g, ' ').trim()}`);
}

const endings = ['docx', 'odt', 'eml', ...(hasLibreOffice ? ['pdf'] : [])];

describe.each(Object.keys(letters))('%s', (name) => {
  test.each(endings)('says the same as Markdown and as .%s', (ending) => {
    expect(found.get(`${name}.${ending}`)?.errors).toEqual([]);
    expect(findingsIn(`${name}.${ending}`)).toEqual(findingsIn(`${name}.md`));
    expect(found.get(`${name}.${ending}`)?.kind?.value).toBe(found.get(`${name}.md`)?.kind?.value);
  });

  test.each(endings)('has the same parts as Markdown and as .%s', async (ending) => {
    expect(await partsOf(`${name}.${ending}`)).toEqual(await partsOf(`${name}.md`));
  });
});

test('there is something to agree about', () => {
  expect(findingsIn('avslagStartlaan.md').length).toBeGreaterThan(5);
  expect(findingsIn('orienteringGravearbeid.md').length).toBeGreaterThan(2);
});

test.skipIf(hasLibreOffice)('PDF is skipped: no LibreOffice to make one', () => {});
