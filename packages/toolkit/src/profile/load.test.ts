import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unknownProfile } from '@klarsyn/core';
import { afterAll, expect, test } from 'vitest';
import { sayFault } from '../errors.ts';
import { loadProfile } from './load.ts';

const cwd = mkdtempSync(join(tmpdir(), 'klarsyn-profile-'));
afterAll(() => rmSync(cwd, { recursive: true }));

function write(name: string, content: string): string {
  writeFileSync(join(cwd, name), content);
  return join(cwd, name);
}

const faultsOf = async (name: string, content: string) => {
  const loaded = await loadProfile(write(name, content), { cwd, form: 'nb' });
  return loaded.ok ? [] : loaded.faults.map((fault) => sayFault(fault, 'nb').message);
};

const head = 'name: { official: Fjordvik kommune }\n';

test('a profile is read with what it leaves out filled in', async () => {
  const loaded = await loadProfile(write('profil.yaml', `${head}units: [Byggesak]\nbrand:\n  fonts: [Arial]\n`), { cwd, form: 'nb' });
  expect(loaded.ok && loaded.profile).toEqual({
    ...unknownProfile,
    name: { ...unknownProfile.name, official: 'Fjordvik kommune' },
    units: [{ name: 'Byggesak' }],
    brand: { ...unknownProfile.brand, fonts: ['Arial'] },
  });
});

test('a wrong profile is told by line', async () => {
  expect(await faultsOf('feil.yaml', `${head}brand:\n  colours: {}\n`)).toEqual([
    'feil.yaml:3: ukjent nøkkel «colours». Mente du «colors»?',
  ]);
  expect(await faultsOf('vert.yaml', `${head}web: { hosts: ['https://fjordvik.example'] }\n`)).toEqual([
    'vert.yaml:2: «web.hosts.0» kan ikke være «https://fjordvik.example». Her skal det stå et nettsted uten https://, som www.fjordvik.example.',
  ]);
});

test('design tokens of several files are read as they were exported: aliases across files, composite tokens, other colour spaces', async () => {
  write(
    'farger.json',
    JSON.stringify({
      color: {
        $type: 'color',
        fjord: { $value: { colorSpace: 'srgb', components: [0.043, 0.278, 0.478], hex: '#0b477a' } },
        himmel: { $value: { colorSpace: 'hsl', components: [200, 50, 50] } },
        lenke: { $value: '{color.fjord}' },
      },
    }),
  );
  write(
    'skrift.json',
    JSON.stringify({
      font: { merke: { $type: 'fontFamily', $value: ['Fjordvik Sans', 'Arial', 'sans-serif'] } },
      size: { $type: 'dimension', brød: { $value: { value: 1, unit: 'rem' } } },
      h1: {
        $type: 'typography',
        $value: {
          fontFamily: '{font.merke}',
          fontSize: { value: 36, unit: 'px' },
          fontWeight: 700,
          letterSpacing: { value: 0, unit: 'px' },
          lineHeight: 1.2,
        },
      },
      knapp: { $type: 'border', $value: { color: '{color.lenke}', width: { value: 1, unit: 'px' }, style: 'solid' } },
    }),
  );
  const source = `${head}tokens: [farger.json, skrift.json]\nbrand:\n  link: '{color.lenke}'\n  minFontSizePt: '{size.brød}'\n  headings: { h1: '{h1}', h2: { color: '{color.himmel}' } }\n`;
  const loaded = await loadProfile(write('tokens.yaml', source), { cwd, form: 'nb' });
  expect(loaded.ok && loaded.profile.brand).toEqual({
    ...unknownProfile.brand,
    fonts: ['Fjordvik Sans', 'Arial'],
    colors: { 'color.fjord': '#0b477a', 'color.himmel': '#4095bf', 'color.lenke': '#0b477a' },
    link: '#0b477a',
    minFontSizePt: 12,
    headings: { h1: { font: 'Fjordvik Sans', sizePt: 27, bold: true }, h2: { color: '#4095bf' } },
  });
});

test('tokens that lead nowhere are told by file and line', async () => {
  write('død.json', '{\n  "color": {\n    "$type": "color",\n    "a": { "$value": "{color.b}" }\n  }\n}');
  write('feil.json', '{\n  "a":\n');
  write('rett.json', '{ "a": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } } }');
  expect(await faultsOf('a.yaml', `${head}tokens: [død.json]\n`)).toEqual([
    'død.json:4: «color.b» viser til et token som ikke finnes. Rett navnet, eller ta med fila det står i, under tokens.',
  ]);
  expect(await faultsOf('b.yaml', `${head}tokens: [feil.json]\n`)).toEqual([
    'feil.json:3: ugyldig JSON. Eksporter fila på nytt fra designprogrammet.',
  ]);
  expect(await faultsOf('c.yaml', `${head}tokens: [ingen.json]\n`)).toEqual([
    'c.yaml:2: fila «ingen.json» finnes ikke. Sjekk navnet, eller ta bort linja under tokens.',
  ]);
  expect(await faultsOf('d.yaml', `${head}tokens: [rett.json]\nbrand:\n  link: '{b}'\n  minFontSizePt: '{a}'\n`)).toEqual([
    'd.yaml:4: det finnes ikke noe token som heter «b». Sjekk navnet mot filene under tokens.',
    'd.yaml:5: tokenet «a» er av en annen type enn den som skal stå her. Vis til en farge, en størrelse eller en skrift.',
  ]);
});
