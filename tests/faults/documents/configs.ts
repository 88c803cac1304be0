import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { again, each, type Hostile } from './case.ts';

/** A folder `name` with a letter, and beside the letter a config. */
const config = (name: string, make: (folder: string) => string | Uint8Array, expected: Hostile['expected'] = 'refused'): Hostile => ({
  name: `oppsett-${name}/brev.md`,
  guard: 10,
  expected,
  place(root) {
    const folder = join(root, `oppsett-${name}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'brev.md'), '# Svar\n\nVi skriver vedrørende saken.\n');
    const content = make(folder);
    if (content.length > 0) writeFileSync(join(folder, 'klarsyn.config.yaml'), content);
  },
});

/** A baseline, as it is named in the call. */
const baseline = (name: string, make: () => string): Hostile => ({
  name: 'brev.md',
  guard: 10,
  expected: 'either',
  args: ['--baseline', `${name}.json`],
  place(root) {
    writeFileSync(join(root, 'brev.md'), '# Svar\n\nVi skriver vedrørende saken.\n');
    writeFileSync(join(root, `${name}.json`), make());
  },
});

const laughs = (first: string) => `a0: &a0 ${first}\n${each(30, (at) => `a${at + 1}: &a${at + 1} [${again(`*a${at},`, 10)}]\n`)}`;
const pack = (folder: string, rule: string): string => {
  mkdirSync(join(folder, 'egne'));
  writeFileSync(join(folder, 'egne', 'x.yaml'), rule);
  return 'packs: [egne]\n';
};
const pattern = (written: string) =>
  `id: egne/x\nseverity: warning\nmatch: pattern\ndocs:\n  nb: { title: T, why: W, advice: A }\n  nn: { title: T, why: W, advice: A }\n` +
  `messages:\n  nb: { found: F }\n  nn: { found: F }\npatterns:\n  nb: ['${written}']\nexamples:\n  - { text: hei }\n`;
const known = '{"rule":"a/b","what":"x","before":"","after":""}';

/** Configs, rule files and baselines that blow up, nest, lie or reach outside. */
export const configs: readonly Hostile[] = [
  config('latter', () => laughs('[x,x,x,x]')),
  config('latter-regler', () => `rules:\n  klarsprak/kanselliord: &a [warning]\n${each(2000, (at) => `  a/b${at}: *a\n`)}`),
  config('anker-ring', () => 'rules: &a\n  x: *a\n'),
  config('alias-ukjent', () => 'rules: *finnes-ikke\n'),
  config('mange-anker', () => each(100_000, (at) => `a${at}: &a${at} x\n`)),
  config('dyp-flyt', () => `rules: ${again('[', 100_000)}`),
  config('dyp-flyt-lukket', () => `rules: ${again('[', 5000)}${again(']', 5000)}\n`),
  config('dyp-blokk', () => each(3000, (at) => `${again(' ', at)}a:\n`)),
  config('dype-streker', () => again('- ', 20_000)),
  config('dype-spoersmaal', () => again('? ', 20_000)),
  config('to-like', () => 'rules: {}\nrules: {}\n'),
  config('mange-like', () => again('rules: {}\n', 20_000)),
  config('proto', () => '__proto__: { x: 1 }\nconstructor: { prototype: { y: 1 } }\n'),
  config('proto-regler', () => 'rules: { __proto__: error, constructor: error, toString: error }\n'),
  config('kode', () => 'rules: !!js/function "function(){process.exit(0)}"\n'),
  config('merke', () => '!!python/object/apply:os.system ["id"]\n'),
  config('sammenslaaing', () => 'a: &a { x: 1 }\nrules: { <<: *a, <<: [*a, *a] }\n'),
  config('stor', () => `# ${again('x', 60 * 1024 * 1024)}\n`),
  config('stor-liste', () => `rules:\n${each(200_000, (at) => `  a/b${at}: off\n`)}`),
  config('lang-verdi', () => `locale: ${again('x', 5_000_000)}\n`),
  config('binaer', () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
  config('nul', () => 'rules: {}\n\0\0\0'),
  config('tom', () => ' \n', 'read'),
  config('bare-tekst', () => 'hei'),
  config('liste', () => '- hei\n'),
  config('flere', () => again('---\nrules: {}\n', 5000)),
  config('bygger-paa-seg-selv', () => 'extends: [./klarsyn.config.yaml]\n'),
  config('bygger-paa-nett', () => 'extends: ["http://169.254.169.254/x.yaml", "https://fjordvik.example/x.yaml"]\n'),
  config('bygger-paa-passord', () => 'extends: [/etc/passwd]\n'),
  config('bygger-paa-enhet', () => 'extends: [/dev/zero]\n'),
  config('profil-enhet', () => 'profile: /dev/zero\n'),
  config('profil-nett', () => 'profile: "http://169.254.169.254/x.yaml"\n'),
  config('profil-roer', (folder) => {
    execFileSync('mkfifo', [join(folder, 'profil.yaml')]);
    return 'profile: profil.yaml\n';
  }),
  config('roer', (folder) => {
    execFileSync('mkfifo', [join(folder, 'klarsyn.config.yaml')]);
    return '';
  }),
  config('enhet', (folder) => {
    symlinkSync('/dev/zero', join(folder, 'klarsyn.config.yaml'));
    return '';
  }),
  config('kjempe', (folder) => {
    writeFileSync(join(folder, 'klarsyn.config.yaml'), '#');
    truncateSync(join(folder, 'klarsyn.config.yaml'), 5 * 1024 ** 3);
    return '';
  }),
  config('mappe', (folder) => {
    mkdirSync(join(folder, 'klarsyn.config.yaml'));
    return '';
  }),
  config('pakke-rot', () => 'packs: [/]\n'),
  config('pakke-kode', (folder) => {
    mkdirSync(join(folder, 'egne'));
    writeFileSync(join(folder, 'egne', 'index.js'), 'process.exit(0)');
    return 'packs: [egne]\n';
  }),
  config('pakke-moenster', (folder) => pack(folder, pattern('(a+)+$'))),
  config('pakke-moenster-stort', (folder) => pack(folder, pattern(again('(a{1,1000}){1,1000}', 1)))),
  config('pakke-moenster-dypt', (folder) => pack(folder, pattern(`${again('(', 20_000)}a${again(')', 20_000)}`))),
  config('pakke-latter', (folder) => pack(folder, laughs('[x]'))),
  config('pakke-dyp', (folder) => pack(folder, `id: ${again('[', 50_000)}`)),
  config('moenster-klammer', () => `overrides:\n  - files: ['${again('{a,b}', 30)}']\n    rules: {}\n`, 'either'),
  config('moenster-stjerner', () => `overrides:\n  - files: ['${again('**/', 3000)}*a']\n    rules: {}\n`, 'either'),
  config('moenster-parenteser', () => `overrides:\n  - files: ['${again('+(a|', 30)}b${again(')', 30)}']\n    rules: {}\n`, 'either'),
  config(
    'velger',
    () => `suppress:\n  - { rule: klarsprak/kanselliord, selector: '${again(':not(', 5000)}a${again(')', 5000)}', reason: x }\n`,
    'either',
  ),
  {
    name: 'oversett/brev.md',
    guard: 10,
    expected: 'either',
    place(root) {
      mkdirSync(join(root, 'oversett'));
      writeFileSync(join(root, 'oversett', 'brev.md'), 'Vi skriver vedrørende saken.\n');
      writeFileSync(join(root, '.klarsynignore'), `${again('**/', 2000)}x\n${again('{a,b}', 25)}\n${each(20_000, (at) => `fil${at}\n`)}`);
    },
  },
  baseline('grunn-dyp', () => again('[', 200_000)),
  baseline('grunn-dyp-lukket', () => `{"version":1,"documents":${again('{"a":', 50_000)}1${again('}', 50_001)}`),
  baseline('grunn-stor', () => `{"version":1,"documents":{"a":[${again(`${known},`, 200_000)}${known}]}}`),
  baseline('grunn-proto', () => `{"version":1,"documents":{"__proto__":[${known}],"constructor":[${known}]}}`),
  baseline('grunn-feil', () => '{"version":1,"documents":{"a":[{"rule":5}]}}'),
  baseline('grunn-yaml', () => laughs('x')),
  baseline('grunn-tom', () => ''),
];
