import { checkingLimits } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { checkItem } from './check-item.ts';
import { createConfigs } from './configs.ts';
import { mend, type Source } from './mend.ts';
import { loadRules } from './packs.ts';
import { createPageOpener } from './pages.ts';

const input = (source: string): Source => ({
  item: { from: 'memory', uri: 'brev.md', content: source, format: 'markdown' },
  source,
  encoding: 'utf-8',
});

/** Checks a text as `check` does, with the time that is left when it is a heavy one. */
async function checking() {
  const cwd = import.meta.dirname;
  const result = await createConfigs({ cwd, rules: await loadRules() })(undefined);
  const around = { options: { static: true, cwd }, pages: createPageOpener({ cwd }) };
  return (source: string, milliseconds: number) =>
    checkItem(input(source).item, result, { ...around, limits: { ...checkingLimits, milliseconds } });
}

test('guard 4: a text that takes too long to mend stays as it was, and that is said', { timeout: 120_000 }, async () => {
  const check = await checking();
  const light = 'Møtet er kl 15, og saken er i §13.\n';
  const heavy = `${light}\n${'Vi svarer deg om tre uker. '.repeat(20_000)}`;
  expect((await mend(input(light), check, 'nb')).after).toBe('Møtet er kl. 15, og saken er i §\u00a013.\n');
  for (const { source, milliseconds } of [
    { source: light, milliseconds: 0 },
    { source: heavy, milliseconds: 1 },
  ]) {
    const { after, applied, write, errors } = await mend(input(source), check, 'nb', { milliseconds });
    expect([after === source, applied, write, errors.map(({ code }) => code)]).toEqual([true, 0, undefined, ['mending-stopped']]);
  }
});

test('guard 4: time that runs out between two rounds is seen', async () => {
  const check = await checking();
  const slow: typeof check = async (source, left) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return check(source, left);
  };
  const { errors } = await mend(input('Møtet er kl 15.\n'), slow, 'nb', { milliseconds: 250 });
  expect(errors.map(({ code }) => code)).toEqual(['mending-stopped']);
});
