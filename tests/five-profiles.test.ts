import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Coverage, checkProfile, coverProfile } from '@klarsyn/toolkit';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'examples', 'profiles');
/** The municipalities, the prefix of their promises, and how many there are. */
const five = [
  ['baerum', 'SEED-BAE', 20],
  ['lillestrom', 'SEED-SOR', 26],
  ['modum', 'SEED-MOD', 37],
  ['nordre-follo', 'SEED-SKI', 27],
  ['asker', 'SEED-ASK', 28],
] as const;
const today = '2027-01-01';

async function coverageOf(name: string): Promise<Extract<Coverage, { ok: true }>> {
  const coverage = await coverProfile(join(folder, name, 'profil.yaml'), { cwd: root, form: 'nb' });
  if (!coverage.ok) throw new Error(JSON.stringify(coverage.faults));
  return coverage;
}

describe.each(five)('the profile of %s', (name, prefix, count) => {
  test('has nothing to mend, and says what is not known', async () => {
    const checked = await checkProfile(join(folder, name, 'profil.yaml'), { cwd: root, form: 'nb', today });
    expect(checked.ok && checked.found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(checked.ok && checked.read.profile.unknown.length).toBeGreaterThan(0);
  });

  test('has every promise of its strategy, and for each a rule or a feature, or why no machine can see it', async () => {
    const { promises } = await coverageOf(name);
    expect(promises.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(2, '0')}`));
    expect(promises.flatMap(({ id, means }) => means.flatMap((one) => (one.sort === 'unknown' ? [`${id} ${one.id}`] : [])))).toEqual([]);
    for (const { because, state } of promises) expect(because.length, state).toBeGreaterThan(20);
  });

  test('holds the promises that a machine can hold: every rule it names is on, but the ones about private opinions', async () => {
    const { promises } = await coverageOf(name);
    const off = promises.flatMap(({ means }) =>
      means.flatMap((one) => (one.sort === 'rule' && /^(?:off|trial)$/.test(one.state) ? [one.id] : [])),
    );
    expect([...new Set(off)].filter((id) => id !== 'avsender/ansatt-uten-forbehold')).toEqual([]);
  });
});

const table = join(root, '..', 'shared', 'data', 'owners.tsv');
test.skipIf(!existsSync(table))('each promise names the rules that own its row (skipped: no shared data)', async () => {
  const owners = new Map(
    readFileSync(table, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('SEED-'))
      .map((line) => line.split('\t'))
      .map(([id = '', , rules = '']) => [
        id,
        rules
          .split(';')
          .map((rule) => rule.trim())
          .filter((rule) => rule !== '' && rule !== 'none'),
      ]),
  );
  const all = (await Promise.all(five.map(([name]) => coverageOf(name)))).flatMap(({ promises }) => promises);
  expect(
    Object.fromEntries(
      all.map(({ id, means }) => [
        id,
        means.map((one) => (one.sort === 'feature' && !one.id.includes(':') ? `feature:${one.id}` : one.id)),
      ]),
    ),
  ).toEqual(Object.fromEntries(owners));
});
