import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { type Block, packageParts, type WordFile, writeDocx } from '@klarsyn/workshop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const fjordvik = join(import.meta.dirname, '..', 'examples', 'fjordvik');
const logoOf = (name: string): Uint8Array => readFileSync(join(fjordvik, 'logo', name));
const cwd = mkdtempSync(join(tmpdir(), 'klarsyn-fjordvik-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const line = (text: string): Block => ({ runs: [{ text }] });
const headOf = (image: string, width = 120, height = 37.5): readonly Block[] => [
  { style: 'Topptekst', runs: [{ image, alt: 'Fjordvik kommune', width, height }] },
];
const dated = ['Dato: 3. mars 2027', 'Vår referanse: 2027/118', 'Saksbehandler: Kari Moe', 'Telefon: 32 00 00 11'];
const closing = ['Med vennlig hilsen', 'Kari Moe', 'saksbehandler', 'Byggesak', 'Fjordvik kommune'];
const body = (head: readonly string[], end: readonly string[], ...more: readonly Block[]): readonly Block[] => [
  line(head.join('\n')),
  { style: 'Overskrift 1', runs: [{ text: 'Du får bygge garasje' }] },
  line('Vi har godkjent søknaden din om å bygge garasje på Solvik. Du kan begynne å bygge når du har fått dette brevet.'),
  line('Vi har bygd vedtaket på plan- og bygningsloven § 21-4. Tegningene viser at garasjen står fire meter fra nabogrensen.'),
  ...more,
  line(end.join('\n')),
];

/** A decision on the paper of Fjordvik kommune, right in all that the graphic profile says. */
const right: WordFile = {
  language: 'nb-NO',
  title: 'Du får bygge garasje',
  theme: { font: 'Arial', text: '#1b1b1b', heading: '#0b477a' },
  header: headOf('logo-formell.svg'),
  body: body(dated, closing),
  footer: [
    {
      style: 'Bunntekst',
      runs: [
        {
          text: 'Fjordvik kommune · Torget 1, Fjordvik · 32 00 00 00 · post@fjordvik.example · www.fjordvik.example · Org.nr. 899 999 991',
        },
      ],
    },
  ],
  images: new Map(['logo-formell.svg', 'logo-enkel.svg', 'hjemmelaget.svg', 'strandvik.svg'].map((name) => [name, logoOf(name)])),
};

/** What stands in the parts of a file from the letter system of Fjordvik: its colours, its sizes of headings, its margins. */
const ours: readonly (readonly [part: string, from: RegExp, to: string])[] = [
  ['word/theme/theme1.xml', /ED7D31|70AD47/g, '16573B'],
  ['word/theme/theme1.xml', /A5A5A5|5B9BD5/g, '0B477A'],
  ['word/theme/theme1.xml', /FFC000/g, 'FFC72C'],
  ['word/styles.xml', /(w:styleId="Overskrift1"[\s\S]*?<w:sz w:val=")\d+/, '$136'],
  ['word/document.xml', /w:(top|bottom)="1134"/g, 'w:$1="1417"'],
];

/** Each letter with one fault, by the rule that finds it. */
const twins: Readonly<Record<string, { readonly file?: Partial<WordFile>; readonly edits?: typeof ours }>> = {
  'logo-mangler': { file: { header: headOf('hjemmelaget.svg') } },
  'feil-logovariant': { file: { header: headOf('logo-enkel.svg') } },
  'logo-strukket': { file: { header: headOf('logo-formell.svg', 120, 80) } },
  'logo-for-liten': { file: { header: headOf('logo-formell.svg', 64, 20) } },
  'logo-feil-alternativ': {
    file: { header: [{ style: 'Topptekst', runs: [{ image: 'logo-formell.svg', alt: 'Logo', width: 120, height: 37.5 }] }] },
  },
  'tema-avvik': { edits: [['word/theme/theme1.xml', /FFC72C/, 'C00000']] },
  'stil-avvik': { edits: [['word/styles.xml', /(w:styleId="Overskrift1"[\s\S]*?<w:sz w:val=")\d+/, '$144']] },
  'direkte-formatering': {
    file: { body: body(dated, closing, { runs: [{ text: 'Du må si fra til oss når garasjen er ferdig.', look: { fontSizePt: 13 } }] }) },
  },
  'skrift-ikke-innebygd': {
    file: { body: body(dated, closing, { runs: [{ text: 'Lykke til.', look: { fontFamily: 'Fjordvik Sans' } }] }) },
  },
  'feil-sideoppsett': { edits: [['word/document.xml', /w:left="1417"/, 'w:left="700"']] },
  'bunntekst-felt-mangler': {
    file: {
      footer: [
        {
          style: 'Bunntekst',
          runs: [{ text: 'Fjordvik kommune · Torget 1, Fjordvik · 32 00 00 00 · post@fjordvik.example · www.fjordvik.example' }],
        },
      ],
    },
  },
  'brevhode-avvik': { file: { body: body([...dated.slice(1, 3), ...dated.slice(0, 1), ...dated.slice(3)], closing) } },
  'feil-signaturoppsett': {
    file: { body: body(dated, ['Med vennlig hilsen', 'Kari Moe', 'Fjordvik kommune', 'saksbehandler', 'Byggesak']) },
  },
};

function write(name: string, file: WordFile, edits: typeof ours): void {
  const parts = new Map(packageParts(file));
  for (const [part, from, to] of [...ours, ...edits]) {
    const before = new TextDecoder().decode(parts.get(part));
    expect(before, `${name}: ${part} ${from}`).toMatch(from);
    parts.set(part, new TextEncoder().encode(before.replace(from, to)));
  }
  writeFileSync(join(cwd, `${name}.docx`), writeDocx(parts));
}

const found = new Map<string, readonly string[]>();
beforeAll(async () => {
  write('rett', right, []);
  for (const [name, { file, edits = [] }] of Object.entries(twins)) write(name, { ...right, ...file }, edits);
  const how = ['--config', join(fjordvik, 'klarsyn.config.yaml'), '--kind', 'vedtak', '--pack', 'grafisk-profil', '--format', 'json'];
  const { stdout } = await klarsyn(['check', '.', ...how, '--fail-on', 'never'], { cwd });
  for (const { uri, findings } of (JSON.parse(stdout) as Report).documents) {
    found.set(basename(uri, '.docx'), [...new Set(findings.map(({ rule }) => rule))]);
  }
}, 60_000);

test('a letter in Word that is right in all the profile says gives no finding', () => {
  expect(found.get('rett')).toEqual([]);
});

test.each(Object.keys(twins))('its twin with %s alone gives that and nothing else', (name) => {
  expect(found.get(name)).toEqual([`grafisk-profil/${name}`]);
});
