import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Figures, fuzzApart } from './fuzz/apart.ts';
import { kept } from './fuzz/kept.ts';
import { kindNames } from './fuzz/kinds.ts';
import { targets } from './fuzz/targets.ts';

/** `npm run test:fuzz` damages 10,000 of each kind. */
const count = 200;

test(`guard 16: damaged files are read or refused by name, and nothing else (${count} of each kind)`, { timeout: 600_000 }, async () => {
  const all = await fuzzApart({ names: kindNames, seed: 20_261_125, count });
  const wrong = all.flatMap(({ name, crashes }) =>
    crashes.map(({ what, told, bytes }) => `${name} ${told} ${bytes.length} bytes: ${what}`),
  );
  expect(wrong).toEqual([]);
  const bare = ({ name, cases, read, refused }: Figures) => [name, cases, read > 0, Object.keys(refused).length > 0];
  expect(all.map(bare)).toEqual(kindNames.map((name) => [name, count, true, true]));
});

test.each(kept)('what was once treated wrongly is not again: %s', async (file, kind) => {
  const { faults } = await targets[kind].judge(readFileSync(join(import.meta.dirname, 'fuzz', 'kept', file)));
  expect(faults).toEqual([]);
});

test('every kept file is in the table', () => {
  expect(kept.map(([file]) => file).toSorted()).toEqual(readdirSync(join(import.meta.dirname, 'fuzz', 'kept')).toSorted());
});
