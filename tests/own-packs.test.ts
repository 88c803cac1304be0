import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const examples = join(import.meta.dirname, '..', 'examples');
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-packs-'));
  cpSync(join(examples, 'egne-regler', 'fjordvik'), join(cwd, 'fjordvik'), { recursive: true });
  writeFileSync(join(cwd, 'klarsyn.config.yaml'), 'packs: [./fjordvik]\n');
  writeFileSync(join(cwd, 'brev.md'), 'Hver klient betaler NOK 100 vedrørende saken.\n');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: readonly string[]) => klarsyn(args, { cwd });
const change = (file: string, from: string, to: string) => {
  const path = join(cwd, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const found = (stdout: string) =>
  (JSON.parse(stdout) as Report).documents.flatMap(({ findings }) => findings.map(({ message }) => message));

describe('check with a pack of one’s own', () => {
  test('runs its rules with those of Klarsyn, and settings for them', async () => {
    const { code, stdout } = await run('check', 'brev.md', '--format', 'json', '--fail-on', 'never');
    expect([code, found(stdout)]).toEqual([
      0,
      ['Vi skriver «innbygger», ikke «klient».', '«NOK 100» skrives «100 kroner».', '«vedrørende» er stivt. Prøv «om».'],
    ]);
    writeFileSync(join(cwd, 'klarsyn.config.yaml'), 'packs: [./fjordvik]\nrules: { fjordvik/beloep: off, fjordvik/vaare-ord: error }\n');
    expect((await run('check', 'brev.md')).code).toBe(1);
  });

  test('a rule that is wrong stops the run, with file, line and the nearest right word', async () => {
    change('fjordvik/beloep.yaml', 'severity: warning', 'severty: warning');
    const { code, stderr } = await run('check', 'brev.md');
    expect([code, stderr]).toEqual([
      2,
      [
        'klarsyn: fjordvik/beloep.yaml:1: Nøkkelen «severity» mangler.',
        'klarsyn: fjordvik/beloep.yaml:3: Nøkkelen «severty» finnes ikke her. Mente du «severity»?',
        '',
      ].join('\n'),
    ]);
  });

  test('with --keep-going the rest runs, and the run fails all the same', async () => {
    change('fjordvik/beloep.yaml', "'NOK ?(\\d+)'", "'NOK(?= )'");
    writeFileSync(join(cwd, 'klarsyn.config.yaml'), 'packs: [./fjordvik]\nrules: { fjordvik/beloep: error }\n');
    const { code, stdout, stderr } = await run('check', 'brev.md', '--keep-going', '--format', 'json');
    expect([code, found(stdout)]).toEqual([2, ['Vi skriver «innbygger», ikke «klient».', '«vedrørende» er stivt. Prøv «om».']]);
    expect(stderr).toMatch(/^klarsyn: fjordvik\/beloep\.yaml:13: Mønsteret «NOK\(\?= \)» kan ikke brukes: «\(\?=» finnes ikke i RE2/);
  });

  test('a pack that is not there, is empty of rules, has the name of ours, or rules of another pack, is said', async () => {
    const complaint = async (config: string) => {
      writeFileSync(join(cwd, 'klarsyn.config.yaml'), config);
      const { code, stderr } = await run('check', 'brev.md');
      expect(code).toBe(2);
      return stderr;
    };
    expect(await complaint('packs: [./borte]\n')).toContain('Regelpakken borte kan ikke leses (ENOENT).');
    expect(await complaint('packs: [./klarsprak]\n')).toContain('Gi mappa et annet navn enn «klarsprak».');
    change('fjordvik/beloep.yaml', 'id: fjordvik/', 'id: annet/');
    expect(await complaint('packs: [./fjordvik]\n')).toContain(
      'fjordvik: regelen «annet/beloep» har navnet til en annen mappe. Den må begynne med «fjordvik/».',
    );
  });
});

describe('test', () => {
  test('the pack of the examples is right, and every word of it is shown', async () => {
    const { code, stdout, stderr } = await klarsyn(['test', 'egne-regler/fjordvik', '--coverage'], { cwd: examples });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('(100 %)');
  });

  test('a wrong example is told with what was found instead, and gives 1', async () => {
    change('fjordvik/beloep.yaml', 'Leia er ⟦NOK 4500⟧ i måneden.', 'Leia er NOK 4500 i ⟦måneden⟧.');
    change('fjordvik/beloep.yaml', 'becomes: "Leia er 4500 kroner i måneden."', 'becomes: "Leia er 4500."');
    const { code, stdout } = await run('test', 'fjordvik/beloep.yaml');
    expect([code, stdout]).toEqual([
      1,
      `✖ fjordvik/beloep: gale eksempler: 1 av 6
    Eksempel 1: Leia er NOK 4500 i ⟦måneden⟧.
      Merket, men ikke funnet: «måneden»
      Funnet, men ikke merket: «NOK 4500»
      Skulle bli: Leia er 4500.
      Ble:        Leia er 4500 kroner i måneden.

Regler: 1. Eksempler: 6. Riktige: 5. Gale: 1.
`,
    ]);
  });

  test('rules without examples, and words that no example shows, are named', async () => {
    change('fjordvik/ord.yaml', 'saksbehandler:', 'samt: og\n    saksbehandler:');
    change('fjordvik/beloep.yaml', readFileSync(join(cwd, 'fjordvik', 'beloep.yaml'), 'utf8').split('examples:')[1] ?? '', ' []\n');
    const { code, stdout } = await run('test', 'fjordvik', '--coverage');
    expect(code).toBe(0);
    expect(stdout).toContain('– fjordvik/beloep: ingen eksempler å kjøre her\n');
    expect(stdout).toContain('Uten eksempel på bokmål, 1 av 3: samt\n');
  });

  test('a pack that cannot be read gives 2, and with --keep-going the rest is tried', async () => {
    change('fjordvik/beloep.yaml', 'match: pattern', 'match: patern');
    expect(await run('test', 'fjordvik')).toMatchObject({ code: 2, stdout: '' });
    const { code, stdout, stderr } = await run('test', 'fjordvik', '--keep-going', '--format', 'json');
    expect([code, (JSON.parse(stdout) as { rules: unknown[] }).rules.length]).toEqual([2, 3]);
    expect(stderr).toContain('Mente du «pattern»?');
  });

  test('our own packs can be tried too, whole or rule by rule', async () => {
    const { code, stdout } = await run('test', 'klarsprak/kanselliord', '--form', 'nn');
    expect([code, stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^✔ klarsprak\/kanselliord: alle eksempel er rette \(\d+\)$/)]);
    expect(await run('test', 'klarsprak/nei')).toMatchObject({ code: 2 });
    expect(await run('test')).toMatchObject({ code: 2 });
  });
});
