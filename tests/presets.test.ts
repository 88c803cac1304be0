import { mergeRules, optionsOf, type RuleSettings, type Severity, settle } from '@klarsyn/core';
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

describe.each(['digdir', 'nav', 'altinn'])('the preset of an authority, klarsyn:%s', async (name) => {
  const preset = await readPreset('klarsprak', name);
  const pages = preset.overrides ?? [];

  test('names only rules and options that are there, on the page and in the letter', () => {
    for (const [id, setting] of Object.entries(mergeRules(...[preset, ...pages].map((one) => one.rules ?? {})))) {
      const rule = rules.find((one) => one.id === id);
      expect([id, rule?.id]).toEqual([id, id]);
      expect(Object.keys(rule?.options ?? {})).toEqual(expect.arrayContaining(Object.keys(optionsOf(setting))));
    }
  });

  test('has limits of its own for pages, never milder than those of letters', () => {
    expect(pages.flatMap(({ kinds = [] }) => kinds)).toEqual(expect.arrayContaining(['tjeneste', 'artikkel']));
    for (const { rules: onPages = {} } of pages) {
      for (const rule of rules.filter(({ id }) => id in onPages)) {
        const [letter, page] = [settle(rule, preset.rules ?? {}), settle(rule, mergeRules(preset.rules ?? {}, onPages))];
        const before = new Map<string, unknown>(Object.entries(letter.options));
        for (const [option, value] of Object.entries(page.options).filter(([key, own]) => own !== before.get(key)))
          expect([rule.id, option, isStricter[option]?.(value, before.get(option))]).toEqual([rule.id, option, true]);
      }
    }
  });
});

test('rules on trial are off in klarsyn:anbefalt', async () => {
  const mild = await Promise.all(packNames.map(async (pack) => (await readPreset(pack, 'anbefalt')).rules ?? {}));
  const settings = mergeRules(...mild);
  for (const rule of rules.filter(({ tags }) => tags?.includes('prove')))
    expect([rule.id, settle(rule, settings).severity]).toEqual([rule.id, 'off']);
});
