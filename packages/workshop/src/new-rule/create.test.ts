import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '@klarsyn/core';
import { readRuleFile } from '@klarsyn/rule-files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOf, runExample, runSiteExample } from '../examples/index.ts';
import { createRule } from './create.ts';

const house = join(import.meta.dirname, '..', '..', '..', '..');
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'klarsyn-new-rule-'));
  for (const pack of ['klarsprak', 'wcag']) {
    await mkdir(join(root, 'rules', pack, 'src'), { recursive: true });
    await symlink(join(house, 'rules', pack, 'node_modules'), join(root, 'rules', pack, 'node_modules'));
  }
  await cp(join(house, 'biome.json'), join(root, 'biome.json'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ extends: join(house, 'tsconfig.json'), include: ['rules/*/src'] }));
  await symlink(join(house, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rm(root, { recursive: true }));

const overs = ['sentence', 'node', 'document', 'site'] as const;

describe('the file of a new rule', () => {
  test.each(overs)('over %s builds, is well formed, and its examples fail until they are answered', async (over) => {
    const created = await createRule(root, [`wcag/ny-${over}`, '--over', over]);
    expect(created).toEqual({ ok: true, file: `rules/wcag/src/ny-${over}.ts`, name: `ny-${over}` });
    const { default: rule } = (await import(pathToFileURL(join(root, `rules/wcag/src/ny-${over}.ts`)).href)) as { default: Rule };
    expect([rule.id, rule.over, rule.severity, rule.tags]).toEqual([`wcag/ny-${over}`, over, 'hint', ['prove']]);
    expect(failing(rule)).toEqual(over === 'site' ? ['nb'] : ['nb', 'nn']);
    expect(questionsIn(rule)).toBe(9);
  });

  test('in YAML is a rule file whose examples fail until they are answered', async () => {
    expect(await createRule(root, ['klarsprak/nye-ord', '--yaml'])).toMatchObject({ ok: true, file: 'rules/klarsprak/src/nye-ord.yaml' });
    const read = await readRuleFile(await readFile(join(root, 'rules/klarsprak/src/nye-ord.yaml'), 'utf8'), 'nye-ord.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(failing(read.rule)).toEqual(['nb', 'nn']);
    expect(questionsIn(read.rule)).toBe(9);
  });

  test('stands in the index of its pack, builds with it, and is written as the formatter would', async () => {
    const index = await readFile(join(root, 'rules/wcag/src/index.ts'), 'utf8');
    expect(index).toContain('rules: [nyDocument, nyNode, nySentence, nySite]');
    expect(await readFile(join(root, 'rules/klarsprak/src/index.ts'), 'utf8')).toContain("files: ['nye-ord.yaml']");
    expect(run('tsc', '--noEmit')).toBe('');
    expect(run('biome', 'check', '--vcs-enabled=false', '--error-on-warnings', 'rules/wcag/src')).toMatch(/^Checked 5 files/);
  });
});

test.each([
  [[], 'Say which rule: npm run new-rule -- <pack>/<name> [--over sentence|node|document|site] [--yaml]'],
  [['lang-setning'], 'Say which rule: npm run new-rule -- <pack>/<name> [--over sentence|node|document|site] [--yaml]'],
  [['klarsprak/x', '--ovr'], 'Say which rule: npm run new-rule -- <pack>/<name> [--over sentence|node|document|site] [--yaml]'],
  [['klarsprk/x'], 'There is no pack «klarsprk». Did you mean klarsprak? The packs are klarsprak, wcag.'],
  [
    ['klarsprak/Så mange_Ord'],
    'A rule is named in lower case, with hyphens and without æ, ø and å, after the fault it finds: klarsprak/saa-mange-ord.',
  ],
  [
    ['klarsprak/x', '--over', 'setning'],
    'A rule looks at one of sentence, node, document, site, not at «setning». Did you mean --over sentence?',
  ],
  [['klarsprak/x', '--over', 'node', '--yaml'], 'A rule in YAML is a list of words. Leave out --over, or leave out --yaml.'],
])('a wrong call %j is answered in one line, and nothing is written', async (args, problem) => {
  expect(await createRule(root, args)).toEqual({ ok: false, problem });
  expect(await readdir(join(root, 'rules/klarsprak/src'))).not.toContain('x.ts');
});

test('a rule that stands is never written over, in either format', async () => {
  await writeFile(join(root, 'rules/klarsprak/src/finnes.yaml'), 'id: klarsprak/finnes');
  expect(await createRule(root, ['klarsprak/finnes'])).toEqual({
    ok: false,
    problem: 'rules/klarsprak/src/finnes.yaml is there already. Choose another name, or change the rule that stands.',
  });
  expect(await readdir(join(root, 'rules/klarsprak/src'))).not.toContain('finnes.ts');
});

/** The forms whose marked example the rule does not live up to. */
function failing(rule: Rule): readonly string[] {
  const unmet = rule.examples.filter((example) => {
    const { expected, found } = 'site' in example ? runSiteExample(rule, example) : runExample(rule, example);
    return JSON.stringify(expected) !== JSON.stringify(found);
  });
  return unmet.map(formOf);
}

/** How many texts of docs, messages and sources are still questions: all nine, in a new rule. */
const questionsIn = ({ docs, messages, sources }: Rule): number =>
  [docs.nb, docs.nn, messages.nb, messages.nn, ...sources].flatMap((texts) => Object.values(texts)).filter((text) => /^\?/.test(text))
    .length;

/** Runs a tool of the house in the temporary one. Gives what it printed. */
function run(tool: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(join(house, 'node_modules', '.bin', tool), args, { cwd: root, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}
