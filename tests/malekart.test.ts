import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scorecard } from '@klarsyn/core';
import { check } from 'klarsyn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);
const edit = (name: string, from: string | RegExp, to: string) => writeFileSync(at(name), readFileSync(at(name), 'utf8').replace(from, to));
const measure = (date: string) =>
  klarsyn(['check', 'letters', 'pages', '--static', '--fail-on', 'never', '--format', `json:${date}.json`], { cwd: folder });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-malekart-'));
  cpSync(join(import.meta.dirname, '..', 'examples'), folder, { recursive: true });
  edit(
    'profil.yaml',
    /^units: .*$/m,
    `units:
  - { name: Byggesak, leader: Kari Moe, leaderTitle: byggesakssjef, pages: ['letters/*garasje*'] }
  - { name: Barnehage, aliases: [Barnehagekontoret], leader: Ola Li }
promises:
  - { id: kort, quote: Vi skriver korte setninger, rules: [klarsprak/lang-setning], because: Strategien }`,
  );
  edit('pages/barnehage.html', '<head>', '<head><meta name="klarsyn:enhet" content="Barnehagekontoret">');
  await measure('2027-01-01');
  edit('letters/avslag-garasje.md', 'vedrørende', 'om');
  edit('letters/vedtak-garasje.md', /$/, '\nDersom du har spørsmål vedrørende dette, er det bare å ringe.\n');
  await measure('2027-02-01');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('units come from the list of the profile, from the page itself, or from the folder, with their leaders', async () => {
  const { code, stdout, stderr } = await klarsyn(['malekart', '2027-*.json', '--format', 'json'], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { units, runs, organisation }: Scorecard = JSON.parse(stdout);
  expect(organisation).toBe('Fjordvik kommune');
  expect(runs.map(({ date }) => date)).toEqual(['2027-01-01', '2027-02-01']);
  expect(units.map(({ unit, leader }) => [unit, leader])).toEqual([
    ['Barnehage', 'Ola Li'],
    ['Byggesak', 'Kari Moe, byggesakssjef'],
    ['letters', undefined],
    ['pages', undefined],
  ]);
});

test('one fault is mended and another has come, and the rest last', async () => {
  const { stdout } = await klarsyn(['malekart', '2027-01-01.json', '2027-02-01.json', '--format', 'json'], { cwd: folder });
  const { units }: Scorecard = JSON.parse(stdout);
  const [first, second] = units.find(({ unit }) => unit === 'Byggesak')?.runs ?? [];
  expect(first?.change).toBeUndefined();
  expect(second?.change?.mended).toContainEqual({ rule: 'klarsprak/kanselliord', count: 1 });
  expect(second?.change?.new).toContainEqual({ rule: 'klarsprak/kanselliord', count: 1 });
  expect(second?.change?.lasting.length).toBeGreaterThan(3);
  expect(second?.promises).toMatchObject([{ id: 'kort', state: 'broken' }]);
});

test.each(['nb', 'nn'])(
  'the scorecard as a page has not one finding by our own check, in a browser (%s)',
  { timeout: 180_000 },
  async (form) => {
    const file = at(`${form}.html`);
    const call = ['malekart', '2027-*.json', '--form', form, '--format', `html:${file}`, '--format', `csv:${at('kart.csv')}`];
    expect(await klarsyn(call, { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
    const own = mkdtempSync(join(tmpdir(), 'klarsyn-own-'));
    cpSync(file, join(own, 'malekart.html'));
    const { documents } = await check('malekart.html', { cwd: own });
    rmSync(own, { recursive: true });
    expect(documents[0]?.errors).toEqual([]);
    expect(documents[0]?.findings.map(({ rule, message, excerpt }) => `${rule}: ${message} (${excerpt})`)).toEqual([]);
    expect(readFileSync(at('kart.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + 2 * 4);
  },
);

test('a file that is no report is named, and the rest is measured', async () => {
  writeFileSync(at('2027-03-01.json'), '{"tool": 1}');
  const { code, stdout, stderr } = await klarsyn(['malekart', '2027-02-01.json', '2027-03-01.json', 'borte.json'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('2027-03-01.json'), expect.stringContaining('borte.json')]);
  expect(stdout).toContain('1 kjøring.');
  const nothing = await klarsyn(['malekart'], { cwd: folder });
  expect(nothing).toMatchObject({ code: 2, stdout: '' });
  expect(nothing.stderr).toContain('klarsyn malekart rapporter/*.json');
});
