import { checkingLimits } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { isHeavy } from './apart/checking.ts';
import { createConfigs } from './configs.ts';
import { judge } from './judge.ts';
import { judgeApart } from './judge-apart.ts';
import { loadRules } from './packs.ts';
import { readMemory } from './read/document.ts';

const letter = '# Svar til deg\n\nVi skriver vedrørende saken.\n';
const seen = async (source: string) => ({ document: await readMemory('brev.md', source), path: undefined });

test('guard 4: what is checked apart is told what it would have been told here', { timeout: 120_000 }, async () => {
  const cwd = import.meta.dirname;
  const result = await createConfigs({ cwd, rules: await loadRules() })(undefined);
  const here = result.ok ? await judge(await seen(letter), result.config, { cwd }) : undefined;
  expect(await judgeApart(await seen(letter), { cwd }, { ...checkingLimits, milliseconds: 100_000 })).toEqual({ ok: true, value: here });
});

test('guard 4: a document that takes too long to check is stopped, and the next one is checked', { timeout: 120_000 }, async () => {
  const long = await seen(`${letter}\n${'Vi svarer deg om tre uker. '.repeat(20_000)}`);
  expect(isHeavy(long.document)).toBe(true);
  expect(await judgeApart(long, {}, { ...checkingLimits, milliseconds: 1 })).toEqual({ ok: false });
  expect((await judgeApart(await seen(letter), {}, { ...checkingLimits, milliseconds: 100_000 })).ok).toBe(true);
});
