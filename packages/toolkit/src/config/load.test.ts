import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defineRule, type Rule, unknownProfile } from '@klarsyn/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayFault } from '../errors.ts';
import { findConfig, loadConfig } from './load.ts';
import { explainLayers, kindInConfig, settleLayers } from './settle.ts';

const texts = { title: '', why: '', advice: '' };
const rule: Rule = defineRule({
  id: 'klarsprak/lang-setning',
  over: 'document',
  severity: 'warning',
  options: { maxWords: 20 },
  docs: { nb: texts, nn: texts },
  sources: [],
  messages: { nb: {}, nn: {} },
  check: () => undefined,
  examples: [],
});

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-config-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const write = (name: string, content: string) => {
  const path = join(cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const load = (path: string | undefined, form: 'nb' | 'nn' = 'nb') => loadConfig(path, { cwd, form, rules: [rule] });
const complaints = async (content: string, form: 'nb' | 'nn' = 'nb') => {
  const loaded = await load(write('klarsyn.config.yaml', content), form);
  return loaded.ok ? [] : loaded.faults.map((fault) => sayFault(fault, form).message);
};

test('the nearest config above a file is found, whichever way it is named', async () => {
  const outer = write('klarsyn.config.yaml', 'form: nb');
  const inner = write('a/b/klarsyn.config.json', '{ "form": "nn" }');
  expect(await findConfig(join(cwd, 'a'))).toBe(outer);
  expect(await findConfig(join(cwd, 'a', 'b', 'c'))).toBe(inner);
});

test('a wrong config is told by file, line and the nearest right word', async () => {
  expect(await complaints('form: nb\nrulez:\n  x: error\n')).toEqual(['klarsyn.config.yaml:2: ukjent nøkkel «rulez». Mente du «rules»?']);
  expect(await complaints('rules:\n  klarsprak/lang-setnin: error\n')).toEqual([
    'klarsyn.config.yaml:2: ukjent regel «klarsprak/lang-setnin». Mente du «klarsprak/lang-setning»?',
  ]);
  expect(await complaints('rules:\n  klarsprak/lang-setning: [error, { maxWord: 3 }]\n')).toEqual([
    'klarsyn.config.yaml:2: regelen klarsprak/lang-setning har ikke valget «maxWord». Mente du «maxWords»?',
  ]);
  expect(await complaints('extends: [klarsyn:anbefal]\n')).toEqual([
    'klarsyn.config.yaml:1: ukjent oppsett «klarsyn:anbefal». Mente du «klarsyn:anbefalt»?',
  ]);
  expect(await complaints('form: no\n', 'nn')).toEqual(['klarsyn.config.yaml:1: «form» kan ikkje vere «no». Meinte du «nb»?']);
  expect(await complaints('overrides:\n  - files: [a]\n    rule:\n      x: off\n')).toEqual([
    'klarsyn.config.yaml:3: ukjent nøkkel «rule». Mente du «rules»?',
  ]);
  expect((await complaints('rules: [\n'))[0]).toMatch(/^klarsyn\.config\.yaml:2: ugyldig YAML/);
});

test('a key that is a list is an error of ours, and Node has nothing to add', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  try {
    expect(await complaints('? [a]\n: b\n')).toHaveLength(1);
    expect(warned).not.toHaveBeenCalled();
  } finally {
    warned.mockRestore();
  }
});

test('a config that is not there, or builds on itself, is an error and not an empty config', async () => {
  const missing = await load(join(cwd, 'nei.yaml'));
  expect(missing).toEqual({ ok: false, faults: [{ code: 'config-missing', values: { file: 'nei.yaml' } }] });
  write('b.yaml', 'extends: [a.yaml]');
  const loop = await load(write('a.yaml', 'extends: [b.yaml]'));
  expect(loop).toEqual({ ok: false, faults: [{ code: 'config-loop', values: { file: 'a.yaml' } }] });
});

test('overrides fit by file and by kind, and the last one wins', async () => {
  const path = write(
    'sub/klarsyn.config.yaml',
    `extends: [../felles.yaml]
rules:
  klarsprak/lang-setning: [warning, { maxWords: 15 }]
overrides:
  - files: ['brev/**']
    kind: vedtak
    rules: { klarsprak/lang-setning: error }
  - kinds: [avslag]
    rules: { klarsprak/lang-setning: off }
`,
  );
  write('felles.yaml', 'form: nn\n');
  const loaded = await load(path);
  if (!loaded.ok) throw new Error('the config is right');
  const letter = { path: join(cwd, 'sub', 'brev', 'a.md'), uri: 'sub/brev/a.md' };
  const other = { path: join(cwd, 'sub', 'a.md'), uri: 'sub/a.md' };
  const given = { form: 'nb', profile: unknownProfile } as const;
  expect(kindInConfig(loaded.layers, letter)).toBe('vedtak');
  expect(kindInConfig(loaded.layers, other)).toBeUndefined();
  expect(settleLayers(loaded.layers, letter, 'vedtak', given).rules).toMatchObject({
    'klarsprak/lang-setning': ['error', { maxWords: 15 }],
  });
  expect(settleLayers(loaded.layers, other, undefined, given).rules).toMatchObject({
    'klarsprak/lang-setning': ['warning', { maxWords: 15 }],
  });
  expect(settleLayers(loaded.layers, other, 'avslag', given).rules).toMatchObject({ 'klarsprak/lang-setning': ['off', { maxWords: 15 }] });
  expect(explainLayers(loaded.layers, [rule], letter, 'vedtak').filter(({ line }) => line !== undefined)).toEqual([
    { key: 'form', value: 'nn', source: 'felles.yaml', line: 1 },
    { key: 'kind', value: 'vedtak', source: 'sub/klarsyn.config.yaml', line: 6 },
    { key: 'klarsprak/lang-setning', value: 'error', source: 'sub/klarsyn.config.yaml', line: 7 },
  ]);
});

test('files that name the next one twice each are read once each, and a layer holds where it is named last', async () => {
  const last = write('50.yaml', 'extends: []\nrules: { klarsprak/lang-setning: error }\n');
  for (let at = 49; at >= 0; at -= 1) write(`${at}.yaml`, `extends: [${at + 1}.yaml, ${at + 1}.yaml]\n`);
  const loaded = await loadConfig(join(dirname(last), '0.yaml'), { cwd, form: 'nb', rules: [rule] });
  expect(loaded.ok && loaded.layers.map(({ source }) => source)).toEqual(Array.from({ length: 51 }, (_, at) => `${50 - at}.yaml`));
});

test('a ring in the data and a flood of faults are told in a few lines', async () => {
  const ring = await loadConfig(write('ring.yaml', 'rules: &a\n  x: *a\n'), { cwd, form: 'nb', rules: [rule] });
  expect(ring.ok ? [] : ring.faults.map(({ code }) => code)).toEqual(['yaml']);
  const flood = Array.from({ length: 2000 }, (_, at) => `  a/b${at}: off\n`).join('');
  const flooded = await loadConfig(write('flom.yaml', `rules:\n${flood}`), { cwd, form: 'nb', rules: [rule] });
  expect(flooded.ok ? 0 : flooded.faults.length).toBe(20);
  expect(await complaints(`# ${'x'.repeat(300_000)}`)).toEqual([
    'klarsyn.config.yaml:1: ugyldig YAML (fila er for lang). Sjekk innrykk og hermetegn på linja.',
  ]);
});
