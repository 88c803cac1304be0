import { expect, test } from 'vitest';
import { guards } from './guards.ts';
import { guardPage, testsIn } from './page.ts';

const limits = guards
  .map(
    (_, at) => `/** Guard ${at + 1}: such and such. */\nexport const limits${at + 1} = {\n  /** Most of it. */\n  most: 5,\n} as const;\n`,
  )
  .join('\n');
const source = guards.map((_, at) => `test('guard ${at + 1}: it holds', () => {});`).join('\n');
const values = Object.fromEntries(guards.map((_, at) => [`limits${at + 1}`, { most: 5 }]));

test('a guard has its figures and its tests on the page', () => {
  const page = guardPage(limits, testsIn('a/b.test.ts', source), values);
  expect(page.faults).toEqual([]);
  expect(page.content).toContain('| `limits1.most` | 5 | Most of it. |');
  expect(page.content).toContain('- [it holds](../a/b.test.ts)');
});

test('a guard without a test, and one without the figures it should have, is a fault', () => {
  const lacking = guardPage(limits.replace('Guard 4:', 'Guard 5:'), testsIn('a.test.ts', source.replace('guard 7:', 'guard 8:')), values);
  expect(lacking.faults).toEqual(['guard 4 has no figures in limits.ts', 'guard 7 has no test: name one «guard 7: …»']);
});

test('tests of several guards, and those that run on some systems only, are found', () => {
  const found = testsIn('a.test.ts', "test.runIf(process.platform === 'linux')('guards 9 and 12: nothing', async () => {");
  expect(found.map(({ guard }) => guard)).toEqual([9, 12]);
});
