import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const egne = join(import.meta.dirname, '..', 'examples', 'egne-regler');
const isRoot = process.getuid?.() === 0;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-doctor-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test('says of each thing Klarsyn needs that it is there, and which', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await klarsyn(['doctor'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const line of [
    /^✔ Klarsyn: \d+\.\d+\.\d+, Node 24\.\d+\.\d+, \w+ \w+, CPU: \d+$/m,
    /^✔ Minne: \d+,\d GB ledig av \d+,\d GB$/m,
    /^✔ Filer: leser .*\.docx.* uten Word og LibreOffice$/m,
    /^✔ Git: /m,
    /^✔ Oppsett: ingen klarsyn\.config\.yaml her eller over/m,
    /^✔ Profil: ingen/m,
    /^✔ Regler: \d{3} regler i \d pakker, og 0 egne$/m,
    /^✔ Språk: leser bokmål og nynorsk$/m,
    /^✔ Ordbøker: bokmål og nynorsk er på plass$/m,
    /^✔ Mellomlager: ingen i \.klarsyn-cache ennå/m,
    /^✔ Nettleser: .*\d+\.\d+/m,
    /^✔ Sandkasse: (på|av)/m,
  ])
    expect(stdout).toMatch(line);
});

test('reads the settings that hold here, own packs among them, and looks into the cache', { timeout: 60_000 }, async () => {
  const cache = join(cwd, 'lager');
  await klarsyn(['check', 'brev.md', '--static', `--cache=${cache}`], { cwd: egne });
  const { code, stdout } = await klarsyn(['doctor', `--cache=${cache}`, '--form', 'nn'], { cwd: egne });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^✔ Oppsett: klarsyn\.config\.yaml$/m);
  expect(stdout).toMatch(/^✔ Reglar: \d+ reglar i \d pakkar, og [1-9]\d* eigne$/m);
  expect(stdout).toMatch(/^✔ Mellomlager: /m);
});

test.each([
  ['nb', /^✖ Nettleser: Nettleseren ingen-slik finnes ikke\./m],
  ['nn', /^✖ Nettlesar: Nettlesaren ingen-slik finst ikkje\./m],
])('a browser that is not there gives code 2, said in %s', async (form, line) => {
  const { code, stdout } = await klarsyn(['doctor', '--browser', 'ingen-slik', '--form', form], { cwd });
  expect(code).toBe(2);
  expect(stdout).toMatch(line);
});

test('a config that is wrong gives code 2, with what is wrong', async () => {
  writeFileSync(join(cwd, 'galt.yaml'), 'rules:\n  klarsprak/lang-setnin: error\n');
  const { code, stdout } = await klarsyn(['doctor', '--config', 'galt.yaml', '--browser', 'ingen-slik'], { cwd });
  expect(code).toBe(2);
  expect(stdout).toMatch(/^✖ Oppsett: galt\.yaml:2: .*lang-setning.* \(feil i alt: 1\)$/m);
});

test.skipIf(isRoot)('a folder that the cache cannot be written to gives code 2', async () => {
  chmodSync(cwd, 0o500);
  try {
    expect((await klarsyn(['doctor', '--browser', 'ingen-slik'], { cwd })).stdout).toMatch(
      /^✖ Mellomlager: kan ikke skrive i \.klarsyn-cache/m,
    );
  } finally {
    chmodSync(cwd, 0o700);
  }
});
