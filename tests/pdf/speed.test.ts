import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { readDocument } from '@klarsyn/toolkit';
import { letterSketch, type Sheet, writePdf } from '@klarsyn/workshop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '../bench/measure.ts';

const letters = join(import.meta.dirname, '..', '..', 'examples', 'letters');
const pages = 100;
/** What the whole command must keep to: pages for each second of CPU, and the most memory the process ever held. */
const fewestPages = 5;
const mostMegabytes = 400;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-pdf-speed-'));
  const sheets: Sheet[] = [];
  for (const name of readdirSync(letters).filter((each) => each.endsWith('.md'))) {
    const read = await readDocument(name, readFileSync(join(letters, name)), 'markdown');
    if (read.ok) sheets.push(...letterSketch(read.document, { isTagged: true }).pages);
  }
  const many = Array.from({ length: pages }, (_, at) => sheets[at % sheets.length] ?? { items: [] });
  writeFileSync(
    join(folder, 'hundre.pdf'),
    writePdf({ title: 'Hundre sider', language: 'nb-NO', isTagged: true, showsTitle: true, pages: many }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const klarsyn = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');

test('a hundred pages are checked at five pages a second or more, within 400 MB', { timeout: 120_000 }, () => {
  const asked = ['check', 'hundre.pdf', '--static', '--format', 'json:rapport.json', '--fail-on', 'never'];
  const { cpu, memory } = measure([klarsyn, ...asked], { cwd: folder, times: 1 });
  console.info(`${pages} pages: ${cpu.toFixed(1)} s of CPU, ${Math.round(memory)} MB`);
  const { documents } = JSON.parse(readFileSync(join(folder, 'rapport.json'), 'utf8')) as Pick<Report, 'documents'>;
  expect(Math.max(...(documents[0]?.findings ?? []).map(({ place }) => (place.in === 'pdf' ? place.page : 0)))).toBeGreaterThan(pages - 5);
  expect(pages / cpu).toBeGreaterThan(fewestPages);
  expect(memory).toBeLessThan(mostMegabytes);
});
