import { optionsOf, type RuleSettings, type Severity, settle } from '@klarsyn/core';
import { loadRules, packNames, readPreset } from '@klarsyn/toolkit';
import { describe, expect, test } from 'vitest';

const rules = await loadRules();
const ladder: readonly (Severity | 'off')[] = ['off', 'hint', 'warning', 'error'];

/** Which way each option in a strict preset is stricter. An option that is not here is unknown to this test, and fails it. */
const isStricter: Readonly<Record<string, (strict: unknown, mild: unknown) => boolean>> = {
  maxWords: (strict, mild) => Number(strict) <= Number(mild),
  maxSentences: (strict, mild) => Number(strict) <= Number(mild),
  maxItems: (strict, mild) => Number(strict) <= Number(mild),
  maxSections: (strict, mild) => Number(strict) <= Number(mild),
  showOver: (strict, mild) => Number(strict) <= Number(mild),
  errorOver: (strict, mild) => Number(strict) <= Number(mild),
  requirePhone: (strict, mild) => strict === true || mild === false,
  requireAll: (strict, mild) => strict === true || mild === false,
  requireCue: (strict, mild) => strict === false || mild === true,
};

const presets = await Promise.all(
  packNames.map(async (pack) => {
    const [mild, strict] = await Promise.all(['anbefalt', 'streng'].map(async (name) => (await readPreset(pack, name)).rules ?? {}));
    return { pack, mild: mild ?? {}, strict: strict ?? {}, own: rules.filter(({ id }) => id.startsWith(`${pack}/`)) };
  }),
);

describe.each(presets)('the presets of $pack', ({ mild, strict, own }) => {
  test('settle differently', () => {
    const settled = (settings: RuleSettings) => own.map((rule) => settle(rule, settings));
    expect(settled(strict)).not.toEqual(settled(mild));
  });

  test('name only rules and options that the pack has', () => {
    for (const [id, setting] of Object.entries({ ...mild, ...strict })) {
      const rule = own.find((one) => one.id === id);
      expect([id, rule?.id]).toEqual([id, id]);
      expect(Object.keys(rule?.options ?? {})).toEqual(expect.arrayContaining(Object.keys(optionsOf(setting))));
    }
  });

  test('say nothing that a rule says itself', () => {
    for (const rule of own) if (rule.id in strict) expect([rule.id, settle(rule, strict)]).not.toEqual([rule.id, settle(rule, {})]);
  });

  test('streng is never milder than anbefalt', () => {
    for (const rule of own) {
      const [one, other] = [settle(rule, strict), settle(rule, mild)];
      expect([rule.id, ladder.indexOf(one.severity) >= ladder.indexOf(other.severity)]).toEqual([rule.id, true]);
      const before = new Map<string, unknown>(Object.entries(other.options));
      const changed = Object.entries(one.options).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)));
      for (const [name, value] of changed)
        expect([rule.id, name, isStricter[name]?.(value, before.get(name))]).toEqual([rule.id, name, true]);
    }
  });
});
