import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'klarsyn-profile-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);

test('klarsyn init --profile writes every field, and all of them hold when the hashes are taken away', async () => {
  const { code } = await klarsyn(['init', '--profile', '--yes'], { cwd });
  expect(code).toBe(0);
  expect((await klarsyn(['profile', 'check'], { cwd })).stdout).toBe('profil.yaml: ingenting å rette\n');
  const full = readFileSync(join(cwd, 'profil.yaml'), 'utf8')
    .replace(/^#(?! )/gm, '')
    .replace(/^#( {2,}\S)/gm, '$1');
  expect(full).not.toMatch(/^#\S/m);
  write('full.yaml', full);
  write('tokens.json', '{}');
  write('logo.svg', '<svg viewBox="0 0 3 1"></svg>');
  const { code: fullCode, stdout, stderr } = await klarsyn(['profile', 'check', 'full.yaml'], { cwd });
  expect({ fullCode, stderr }).toEqual({ fullCode: 0, stderr: '' });
  expect(stdout).toContain('full.yaml: ingenting å rette');
});

test('klarsyn profile check tells contrast, dead references, wrong numbers and changed files by line', async () => {
  write('merke.svg', '<svg viewBox="0 0 3 1"><path d="M0 0"/></svg>');
  write(
    'feil.yaml',
    `name: { official: Fjordvik kommune, allowed: [Strandvik], retired: [Strandvik] }
orgNumber: '899999992'
units: [Byggesak]
people:
  - { name: Kari Moe, unit: Byggesk }
web: { hosts: [www.fjordvik.example] }
accessibility:
  skole.fjordvik.example: https://uustatus.no/nb/erklaringer/publisert/1
brand:
  colors: { sol: '#ffc72c', snø: '#ffffff' }
  titlePattern: Fjordvik kommune
  pairs:
    - { text: sol, on: snø, use: text }
    - { text: sol, on: hav, use: text }
  logo:
    files:
      - { path: merke.svg, variant: formal, sha256: '${'0'.repeat(64)}' }
    variantByKind: { vedtak: info }
promises:
  - { id: L-1, quote: Vi skriver klart, rules: [klarsprak/lang-setnin, 'feature:ingenting'], because: Strategien }
reviewBy: '2020-01-01'
`,
  );
  const { code, stdout } = await klarsyn(['profile', 'check', 'feil.yaml'], { cwd });
  expect(code).toBe(1);
  expect(stdout.replace(/SHA-256 er \w+/, 'SHA-256 er …')).toMatchInlineSnapshot(`
    "feil.yaml:1: Må rettes: «Strandvik» er både tillatt og gått ut. Ta det bort fra en av listene.
    feil.yaml:2: Må rettes: organisasjonsnummeret 899999992 er ikke gyldig: det siste sifferet stemmer ikke. Slå det opp i Enhetsregisteret.
    feil.yaml:5: Må rettes: enheten «Byggesk» står ikke under units. Legg den til, eller rett navnet.
    feil.yaml:6: Tips: nettstedet www.fjordvik.example har ingen tilgjengelighetserklæring under accessibility. Offentlige nettsteder må ha en.
    feil.yaml:8: Må rettes: nettstedet skole.fjordvik.example har en tilgjengelighetserklæring, men står ikke under web.hosts. Legg det til.
    feil.yaml:11: Må rettes: mønsteret for sidetitler mangler %page%. Skriv for eksempel «%page% – Fjordvik kommune».
    feil.yaml:13: Må rettes: paret sol på snø har kontrast 1,56. Til tekst trengs 4,5. Velg andre farger, eller en annen bruk.
    feil.yaml:14: Må rettes: fargen «hav» er ikke i profilen. Den har sol, snø.
    feil.yaml:17: Må rettes: fila «merke.svg» er ikke den profilen kjenner. SHA-256 er …. Sjekk at det er riktig fil, og skriv det nye tallet.
    feil.yaml:18: Må rettes: ingen fil har varianten «info» som vedtak skal ha. Legg til fila, eller endre varianten.
    feil.yaml:20: Må rettes: «klarsprak/lang-setnin» er verken en regel eller noe Klarsyn kan. «klarsyn rules» viser reglene.
    feil.yaml:20: Må rettes: «feature:ingenting» er verken en regel eller noe Klarsyn kan. «klarsyn rules» viser reglene.
    feil.yaml:21: Bør rettes: profilen skulle vært lest gjennom innen 2020-01-01. Les den, og sett en ny dag.
    "
  `);
});

test('klarsyn profile coverage says of each promise what meets it, and whether that is on, silent or off', async () => {
  mkdirSync(join(cwd, 'dekning'));
  const promise = (id: string, rules: string) => `  - { id: ${id}, quote: Løfte, rules: [${rules}], because: Strategien }\n`;
  write(
    'dekning/profil.yaml',
    `name: { official: Fjordvik kommune }\npromises:\n${promise('A', 'klarsprak/lang-setning')}${promise('B', 'grafisk-profil/logo-mangler')}${promise('C', 'klarsprak/passiv-s')}${promise('D', 'feature:malekart')}${promise('E', '')}`,
  );
  write('dekning/klarsyn.config.yaml', 'extends: [klarsyn:anbefalt, klarsyn:profil]\nrules: { klarsprak/passiv-s: off }\n');
  const { code, stdout } = await klarsyn(['profile', 'coverage', 'dekning/profil.yaml', '--format', 'json'], { cwd });
  expect(code).toBe(0);
  const { promises } = JSON.parse(stdout) as { promises: { id: string; state: string; means: { missing?: string }[] }[] };
  expect(promises.map(({ id, state, means }) => [id, state, means[0]?.missing])).toEqual([
    ['A', 'met', undefined],
    ['B', 'silent', 'brand.logo'],
    ['C', 'off', undefined],
    ['D', 'met', undefined],
    ['E', 'none', undefined],
  ]);
});

test('a profile that cannot be read, and a word that is no verb, are one line and code 2', async () => {
  write('borte.yaml', 'name: { official: X }\ntokens: [borte.json]\n');
  for (const verb of ['check', 'show', 'coverage']) {
    const { code, stderr } = await klarsyn(['profile', verb, 'borte.yaml'], { cwd });
    expect({ code, stderr: stderr.replace(/.*borte\.yaml:/, 'borte.yaml:') }).toEqual({
      code: 2,
      stderr: 'borte.yaml:2: fila «borte.json» finnes ikke. Sjekk navnet, eller ta bort linja under tokens.\n',
    });
  }
  expect((await klarsyn(['profile', 'vis'], { cwd })).code).toBe(2);
});

test('--mode krise switches the rules about a crisis on over every config', async () => {
  mkdirSync(join(cwd, 'krise'));
  write('krise/profil.yaml', "name: { official: Fjordvik kommune }\ncrisis: { selector: '#krise' }\n");
  write('krise/klarsyn.config.yaml', 'profile: profil.yaml\nrules: { grafisk-profil/krisebanner-avvik: off }\n');
  write('krise/side.html', '<p>Vannet er stengt.</p>');
  const settings = async (...mode: readonly string[]) => {
    const { stdout } = await klarsyn(['check', 'side.html', '--print-config', ...mode], { cwd: join(cwd, 'krise') });
    const { values } = JSON.parse(stdout) as { values: { key: string; value: string }[] };
    return values.find(({ key }) => key === 'grafisk-profil/krisebanner-avvik')?.value;
  };
  expect([await settings(), await settings('--mode', 'krise')]).toEqual(['off', 'error']);
});
