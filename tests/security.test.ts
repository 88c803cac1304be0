import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');

test('each promise in SECURITY.md names a test that is there', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows.length).toBeGreaterThan(10);
  const held = rows.map((row) => [...row.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file]) => file ?? ''));
  expect(held.filter((files) => files.length === 0)).toEqual([]);
  expect(held.flat().filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('README leads to it', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(SECURITY.md)');
});
