import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDocument, type Document, unknownProfile } from '@klarsyn/core';
import { json } from '@klarsyn/reporters';
import { analyse, check, formatOf, loadRules, mergeReports, readDocument, readReport } from '@klarsyn/toolkit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letters } from './letters.ts';
import { files } from './write.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-properties-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = 20_261_125;
/** As it comes back from JSON, where a language that is not known is null and all else that is undefined is left out. Throws on what JSON cannot hold. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      const isHeld =
        (typeof inner === 'object' && (inner === null || Array.isArray(inner) || Object.getPrototypeOf(inner) === Object.prototype)) ||
        (typeof inner === 'number' ? Number.isFinite(inner) : ['string', 'boolean', 'undefined'].includes(typeof inner));
      if (!isHeld) throw new Error(`${key} is nothing that JSON holds: ${String(inner)}`);
      return inner;
    }),
  );
/** One file of each format. */
const inputs = fc
  .array(letters, { minLength: 1, maxLength: 4 })
  .map((all) => all.flatMap((letter, at) => Object.entries(files(letter)).map(([name, content]) => ({ name: `${at}-${name}`, content }))));

test('a report comes back from JSON as it was', { timeout: 300_000 }, async () => {
  const path = join(folder, 'rapport.json');
  await fc.assert(
    fc.asyncProperty(inputs, async (all) => {
      const report = await check(all, { static: true, cwd: '/' });
      writeFileSync(path, json(report));
      const read = await readReport(path);
      if (!read.ok) throw new Error(read.fault.code);
      expect(plain(read.report)).toEqual(plain(report));
      expect(json(read.report)).toBe(json(report));
    }),
    { seed, numRuns: 5 },
  );
});

test('a document comes back from JSON as it was, and the same is found in it', { timeout: 300_000 }, async () => {
  const rules = await loadRules();
  const how = { rules, analyse, settings: { form: 'nb', profile: unknownProfile, rules: {}, suppress: [] } } as const;
  await fc.assert(
    fc.asyncProperty(letters, async (letter) => {
      for (const [name, bytes] of Object.entries(files(letter))) {
        const read = await readDocument(name, bytes, formatOf(name) ?? 'text');
        if (!read.ok) throw new Error(`${name}: ${read.fault.code}`);
        const again = plain(read.document) as Document;
        expect(again).toEqual(read.document);
        expect(plain(checkDocument(again, how))).toEqual(plain(checkDocument(read.document, how)));
      }
    }),
    { seed, numRuns: 10 },
  );
});

test('the parts of a run that was split are joined to what one run gives', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(inputs, fc.integer({ min: 1, max: 5 }), async (all, count) => {
      const whole = await check(all, { static: true, cwd: folder });
      const parts = await Promise.all(
        Array.from({ length: count }, (_, at) => check(all, { static: true, cwd: folder, shard: { index: at + 1, count } })),
      );
      const { report } = await mergeReports(parts.toReversed(), { cwd: folder });
      expect(plain(report)).toEqual(plain(whole));
    }),
    { seed, numRuns: 5 },
  );
});
