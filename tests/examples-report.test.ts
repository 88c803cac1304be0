import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples');
const inputs = ['letters', 'pages'].flatMap((folder) =>
  readdirSync(join(examples, folder))
    .filter((name) => /\.(md|txt|html|docx|odt|eml|pdf)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test.each(inputs)('%s gives the report that lies beside the examples', async (input) => {
  const { code, stdout } = await klarsyn(['check', input, '--fail-on', 'never'], { cwd: examples });
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(join(examples, 'expected', `${input.replace('/', '-')}.report`));
});

test('the examples show problems of all families, and some have none', async () => {
  const { stdout } = await klarsyn(['check', 'letters', 'pages', 'egne-regler', '--fail-on', 'never', '--format', 'json'], {
    cwd: examples,
  });
  const { documents } = JSON.parse(stdout) as { documents: { uri: string; findings: { rule: string }[] }[] };
  const packs = new Set(documents.flatMap(({ findings }) => findings.map(({ rule }) => rule.split('/')[0])));
  expect([...packs].sort()).toEqual(['avsender', 'brev', 'fjordvik', 'grafisk-profil', 'klarsprak', 'kommune', 'personvern', 'wcag']);
  expect(documents.filter(({ findings }) => findings.length === 0).length).toBeGreaterThan(0);
});

test('the README shows what the command really prints', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const report = readFileSync(join(examples, 'expected', 'letters-avslag-garasje.md.report'), 'utf8');
  const shown = /```text\n\$ klarsyn check letters\/avslag-garasje\.md\n([\s\S]*?)```/.exec(readme)?.[1];
  expect(shown).toBe(report);
});
