import { check, loadRules } from '@klarsyn/toolkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Version, versions } from './letter-faults.ts';

/** What is asked of the pack: the share of findings that were planted, and of planted faults that are found. */
const leastPrecision = 0.97;
const leastRecall = 0.95;

/** What the rules of `brev` find, hints apart. */
interface Measured {
  readonly version: Version;
  readonly weighty: readonly string[];
  readonly all: readonly string[];
}

/** The rules of the pack that everybody gets. */
const only = (await loadRules()).filter(({ id, tags }) => id.startsWith('brev/') && !tags?.includes('prove')).map(({ id }) => id);

async function measure(version: Version, kind: Version['kind'] | undefined): Promise<Measured> {
  const { documents } = await check(
    { name: version.name, content: version.text },
    { static: true, only, ...(kind !== undefined && { kind }) },
  );
  const found = documents.flatMap(({ findings }) => findings);
  const names = (findings: typeof found) => [...new Set(findings.map(({ rule }) => rule.slice('brev/'.length)))];
  return { version, weighty: names(found.filter(({ severity }) => severity !== 'hint')), all: names(found) };
}

describe.each(['told', 'guessed'])('letters with planted faults, with the kind %s', (how) => {
  let measured: readonly Measured[] = [];
  beforeAll(async () => {
    const all: Measured[] = [];
    for (const version of versions()) all.push(await measure(version, how === 'told' ? version.kind : undefined));
    measured = all;
  }, 120_000);

  test('nothing weighty is said of the right ones', () => {
    const said = measured.filter(({ version, weighty }) => version.faults.length === 0 && weighty.length > 0);
    expect(said.map(({ version, weighty }) => `${version.title}: ${weighty.join(', ')}`)).toEqual([]);
  });

  test('planted faults are found, and little else', () => {
    const planted = measured.flatMap(({ version, all }) => version.faults.map((fault) => all.includes(fault)));
    const hits = planted.filter(Boolean).length;
    const others = measured.reduce((sum, { version, weighty }) => sum + weighty.filter((rule) => !version.faults.includes(rule)).length, 0);
    const precision = hits / (hits + others);
    const recall = hits / planted.length;
    console.info(
      `kind ${how}: ${measured.length} versions, ${planted.length} planted, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect([precision >= leastPrecision, recall >= leastRecall]).toEqual([true, true]);
  });
});
