import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from '../command.ts';
import { longPdf } from './long.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-pdf-long-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a PDF is checked to its last page', { timeout: 120_000 }, async () => {
  const pages = 100;
  writeFileSync(join(folder, 'hundre.pdf'), await longPdf(pages));
  const { stdout } = await klarsyn(['check', 'hundre.pdf', '--static', '--format', 'json', '--fail-on', 'never'], { cwd: folder });
  const [document] = (JSON.parse(stdout) as Pick<Report, 'documents'>).documents;
  expect(Math.max(...(document?.findings ?? []).map(({ place }) => (place.in === 'pdf' ? place.page : 0)))).toBeGreaterThan(pages - 5);
});
