import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const config = join(root, 'packages/workshop/floors.cjs');
const folders = ['packages', 'rules', 'dictionaries', 'action', 'tests'];
const fences: readonly { readonly name: string }[] = createRequire(import.meta.url)(config).forbidden;

/** For each fence, a file that breaks it: where it lies, and what it imports. */
const breaches: Readonly<Record<string, readonly [file: string, imported: string][]>> = {
  'no-cycles': [['packages/core/src/run/breach-cycle-too.ts', './breach-cycle.ts']],
  'no-unknown-imports': [['packages/toolkit/src/breach-unknown.ts', '@klarsyn/reporters']],
  'declared-dependencies-only': [['packages/toolkit/src/breach-undeclared.ts', 'knip']],
  'shipped-dependencies-only': [['packages/reader-html/src/breach-dev.ts', 'fast-check']],
  'other-packages-by-name': [['packages/toolkit/src/breach-path.ts', '../../core/src/index.ts']],
  'no-node-below-floor-three': [
    ['packages/core/src/run/breach-node.ts', 'node:fs'],
    ['packages/language/src/breach-node.ts', 'node:fs'],
    ['packages/reader-docx/src/breach-node.ts', 'node:zlib'],
    ['packages/reporters/src/breach-node.ts', 'node:util'],
    ['packages/fixer/src/breach-node.ts', 'node:buffer'],
    ['packages/rule-files/src/breach-node.ts', 'node:path'],
    ['rules/wcag/src/breach-node.ts', 'node:crypto'],
  ],
  'core-stands-alone': [
    ['packages/core/src/run/breach-language.ts', '../../../language/src/index.ts'],
    ['packages/core/src/run/breach-library.ts', 'knip'],
  ],
  'guard-sees-nothing': [['packages/core/src/guard/breach.ts', '../model/index.ts']],
  'model-sees-nothing': [['packages/core/src/model/breach.ts', '../rule/index.ts']],
  'rule-sees-model': [['packages/core/src/rule/breach.ts', '../config/index.ts']],
  'run-sees-no-measure': [['packages/core/src/run/breach.ts', '../measure/index.ts']],
  'config-sees-model-and-rule': [['packages/core/src/config/breach.ts', '../run/index.ts']],
  'dictionaries-are-data': [['dictionaries/hunspell/src/breach.ts', '../../../packages/core/src/index.ts']],
  'language-sees-core-and-dictionaries': [['packages/language/src/breach.ts', '../../reporters/src/index.ts']],
  'floor-one-are-strangers': [
    ['packages/reader-html/src/breach.ts', '../../reader-text/src/index.ts'],
    ['packages/reporters/src/breach.ts', '../../fixer/src/index.ts'],
    ['packages/fixer/src/breach.ts', '../../language/src/index.ts'],
  ],
  'office-sees-core': [['packages/office/src/breach.ts', '../../language/src/index.ts']],
  'rule-files-see-core-and-language': [['packages/rule-files/src/breach.ts', '../../reporters/src/index.ts']],
  'packs-see-core-and-language': [['rules/klarsprak/src/breach.ts', '../../../packages/reader-html/src/index.ts']],
  'packs-are-strangers': [
    ['rules/brev/src/breach.ts', '../../klarsprak/src/index.ts'],
    ['rules/brev/src/breach.test.ts', '../../wcag/src/index.ts'],
  ],
  'libraries-of-office': [['packages/office/src/breach-library.ts', 'knip']],
  'libraries-of-reader-eml': [['packages/reader-eml/src/breach-library.ts', 'knip']],
  'libraries-of-reader-html': [['packages/reader-html/src/breach-library.ts', 'knip']],
  'libraries-of-reader-markdown': [['packages/reader-markdown/src/breach-library.ts', 'knip']],
  'libraries-of-reporters': [['packages/reporters/src/breach-library.ts', 'knip']],
  'libraries-of-fixer': [['packages/fixer/src/breach-library.ts', 'knip']],
  'libraries-of-rule-files': [['packages/rule-files/src/breach-library.ts', 'knip']],
  'libraries-of-brev': [['rules/brev/src/breach-library.ts', 'knip']],
  'libraries-of-grafisk-profil': [['rules/grafisk-profil/src/breach-library.ts', 'knip']],
  'libraries-of-the-rest': [
    ['packages/reader-docx/src/breach-library.ts', 'knip'],
    ['packages/language/src/breach-library.ts', 'knip'],
    ['rules/wcag/src/breach-library.ts', 'knip'],
  ],
  'the-edge-sees-core': [
    ['packages/browser/src/breach.ts', '../../toolkit/src/index.ts'],
    ['packages/archive/src/breach.ts', '../../reader-docx/src/index.ts'],
  ],
  'toolkit-looks-down': [['packages/toolkit/src/breach-up.ts', '../../cli/src/index.ts']],
  'floor-four-sees-toolkit-reporters-and-core': [
    ['packages/cli/src/breach.ts', '../../language/src/index.ts'],
    ['packages/web/src/breach.ts', '../../fixer/src/index.ts'],
    ['action/src/breach.ts', '../../rules/wcag/src/index.ts'],
  ],
  'workshop-and-tests-are-imported-by-none': [
    ['packages/toolkit/src/breach-workshop.ts', '../../workshop/src/index.ts'],
    ['packages/cli/src/breach.test.ts', '../../../tests/command.ts'],
  ],
  'test-files-are-imported-by-none': [['packages/fixer/src/breach-test.ts', './apply.test.ts']],
};

let copy = '';
let clean: Cruise;
let broken: Cruise;

beforeAll(async () => {
  copy = copyHouse();
  for (const [file, imported] of Object.values(breaches).flat()) plant(file, imported);
  plant('packages/core/src/run/breach-cycle.ts', './breach-cycle-too.ts');
  [clean, broken] = await Promise.all([cruise(root), cruise(copy)]);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the house keeps to its floors, and all of it was read', () => {
  expect(clean.violations).toEqual([]);
  expect(clean.modules.length).toBeGreaterThan(50);
  const read = new Set(clean.modules.filter((file) => file.endsWith('.ts')).map((file) => file.split('/').slice(0, 2).join('/')));
  const packages = ['packages', 'rules'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  expect(packages.filter((name) => existsSync(join(root, name, 'src/index.ts')) && !read.has(name))).toEqual([]);
});

test('there is a breach for each fence', () => {
  expect(Object.keys(breaches).toSorted()).toEqual(fences.map(({ name }) => name).toSorted());
});

describe.each(Object.entries(breaches))('the fence %s', (fence, planted) => {
  test.each(planted)('stops %s from importing %s', (file) => {
    expect(broken.violations).toContainEqual(expect.objectContaining({ fence, from: file }));
  });
});

interface Cruise {
  readonly modules: readonly string[];
  readonly violations: readonly { readonly fence: string; readonly from: string; readonly to: string }[];
}

/** Lets dependency-cruiser read a house. It exits with the number of violations, which is no failure here. */
async function cruise(house: string): Promise<Cruise> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, '--config', config, '--output-type', 'json', ...folders];
  const ran = promisify(execFile)(process.execPath, args, { cwd: house, maxBuffer: 1 << 28 });
  const { stdout, stderr } = await ran.catch((failure: { readonly stdout: string; readonly stderr: string }) => failure);
  if (stdout === '') throw new Error(stderr);
  const { modules, summary } = JSON.parse(stdout) as {
    readonly modules: readonly { readonly source: string }[];
    readonly summary: {
      readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
    };
  };
  return {
    modules: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => ({ fence: rule.name, from, to })),
  };
}

/** The sources of the house in a folder outside it, with the same packages in reach. Others may be at work in the house itself. */
function copyHouse(): string {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'klarsyn-floors-')));
  const isSource = (path: string) =>
    !/^(node_modules|dist|\.cache|fixtures|golden|docs)$/.test(basename(path)) &&
    (lstatSync(path).isDirectory() || /\.([mc]?[jt]s|json)$/.test(path));
  for (const folder of folders) cpSync(join(root, folder), join(house, folder), { recursive: true, filter: isSource });
  linkPackages(join(root, 'node_modules'), join(house, 'node_modules'), house);
  for (const folder of ['packages', 'rules', 'dictionaries', '.']) {
    for (const name of folder === '.' ? ['action', 'tests'] : readdirSync(join(root, folder))) {
      const modules = join(root, folder, name, 'node_modules');
      if (existsSync(modules)) linkPackages(modules, join(house, folder, name, 'node_modules'), house);
    }
  }
  cpSync(join(root, 'package.json'), join(house, 'package.json'));
  return house;
}

/** Links what a package may import: our own packages to their copies, the rest to where pnpm put them. */
function linkPackages(from: string, to: string, house: string): void {
  for (const name of readdirSync(from).filter((entry) => !entry.startsWith('.'))) {
    if (name.startsWith('@')) {
      linkPackages(join(from, name), join(to, name), house);
      continue;
    }
    if (!existsSync(join(from, name))) continue;
    const target = realpathSync(join(from, name));
    const isOurs = !target.includes('node_modules');
    mkdirSync(to, { recursive: true });
    symlinkSync(isOurs ? join(house, relative(root, target)) : target, join(to, name));
  }
}

function plant(file: string, imported: string): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import '${imported}';\n`);
}
