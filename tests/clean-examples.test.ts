import type { Example, Rule } from '@klarsyn/core';
import { loadRules } from '@klarsyn/toolkit';
import { findIn, readExample } from '@klarsyn/workshop';
import { describe, expect, test } from 'vitest';

type Single = Exclude<Example, { site: unknown }>;

const rules = (await loadRules()).filter(({ id, over }) => id.startsWith('klarsprak/') && over !== 'site');
/** The rules whose findings a reader of the recommended preset must do something about. */
const loud = rules.filter(({ severity, tags }) => severity !== 'hint' && !tags?.includes('prove'));

const isClean = (example: Example): example is Single => !('site' in example) && !('page' in example) && !/⟦/.test(JSON.stringify(example));

/** What the other rules find in a good example, each by its own options. */
function foundByOthers(rule: Rule, example: Single): readonly string[] {
  const { document } = readExample(example);
  const { options: _, ...plain } = example;
  return loud
    .filter(({ id }) => id !== rule.id)
    .flatMap((other) => findIn(other, plain as Single, document))
    .filter(({ severity, certainty }) => severity !== 'hint' && certainty === 'certain')
    .map(({ rule: id, excerpt }) => `${id}: ${excerpt}`);
}

describe('a good example of one rule is a good example of all', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const found = rule.examples.filter(isClean).flatMap((example) => foundByOthers(rule, example));
    expect(found).toEqual([]);
  });
});
