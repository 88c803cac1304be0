// The floors of the house, for dependency-cruiser. `tests/floors.test.ts` plants a breach for each fence and demands that it is caught.

/** What belongs to us; all else is from npm or from Node. */
const ours = '^(packages|rules|dictionaries|action|tests)/';
/** Test files may import more: vitest, Node, development dependencies, and other packages by name. */
const forTests = '\\.test\\.ts$|^(packages|rules|dictionaries)/[^/]+/(test|src/testing)/|^tests/';
/** Floors 0 to 2: what runs in a browser. Tools beside `src` that train and build are not part of them. */
const pure = '^(packages/(core|language|office|reader-[^/]+|reporters|fixer|rule-files)|rules/[^/]+)/src/';
const floorFour = '^(packages/(cli|language-server|web)|action)/';

/** The pure npm libraries each package of floors 1 and 2 may import. A new one is named here, with the reason in the commit. */
const libraries = {
  'packages/fixer': ['diff'],
  'packages/office': ['saxes'],
  'packages/reader-eml': ['postal-mime'],
  'packages/reader-html': ['property-information', 'rehype-parse', 'unified'],
  'packages/reader-markdown': ['decode-named-character-reference', 'remark-frontmatter', 'remark-gfm', 'remark-parse', 'unified'],
  'packages/reporters': ['fast-string-width'],
  'packages/rule-files': ['fastest-levenshtein', 're2js', 'valibot', 'yaml'],
  'rules/brev': ['fastest-levenshtein'],
  'rules/grafisk-profil': ['culori', 'fastest-levenshtein'],
};
const withLibraries = Object.keys(libraries).join('|');

/** A fence: what `from` must not import. */
const fence = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Of all that is ours, `who` sees only `seen` and itself. */
const sees = (name, comment, who, seen) =>
  fence(name, comment, { path: who, pathNot: forTests }, { path: ours, pathNot: [...seen.map((one) => `^${one}/`), ...self(who)] });
/** `$1` in a fence is what the first group of `from` held. */
const self = (who) => (who.includes('(') ? ['^$1/'] : [who]);

module.exports = {
  forbidden: [
    fence('no-cycles', 'Two modules that need each other are one.', {}, { circular: true }),
    fence(
      'no-unknown-imports',
      'An import that does not resolve is not in package.json. hast and mdast are packages of types alone.',
      {},
      { couldNotResolve: true, pathNot: '^(hast|mdast)$' },
    ),
    fence(
      'declared-dependencies-only',
      'What is imported stands in the package.json of the package that imports it. Tests take vitest from the root.',
      { pathNot: forTests },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    fence(
      'shipped-dependencies-only',
      'What is shipped does not import what only developers install. The makers of the word graphs are shipped as source, and run by us.',
      {
        path: '^(?:(?:packages|rules|dictionaries)/[^/]+|action)/src/',
        pathNot: `${forTests}|^packages/workshop/|^dictionaries/hunspell/`,
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    fence(
      'other-packages-by-name',
      'A relative path across a fence goes round it. Set-up runs before anything is installed.',
      { path: '^((?:packages|rules|dictionaries)/[^/]+|action|tests)/', pathNot: '^packages/workshop/setup/' },
      { path: ours, pathNot: '^$1/', dependencyTypes: ['local'] },
    ),
    fence(
      'no-node-below-floor-three',
      'Floors 0 to 2 run in a browser: no files, no processes, no network.',
      { path: pure, pathNot: forTests },
      { dependencyTypes: ['core'] },
    ),
    fence('core-stands-alone', 'core has no dependencies.', { path: '^packages/core/', pathNot: forTests }, { pathNot: '^packages/core/' }),
    fence(
      'guard-sees-nothing',
      'The figures of the guards are for every floor.',
      { path: '^packages/core/src/guard/', pathNot: forTests },
      { path: ours, pathNot: '^packages/core/src/guard/' },
    ),
    fence(
      'model-sees-nothing',
      'Inside core: model ← rule ← config ← run.',
      { path: '^packages/core/src/model/', pathNot: forTests },
      { path: ours, pathNot: '^packages/core/src/model/' },
    ),
    fence(
      'rule-sees-model',
      'Inside core: model ← rule ← config ← run.',
      { path: '^packages/core/src/rule/', pathNot: forTests },
      { path: ours, pathNot: '^packages/core/src/(model|rule)/' },
    ),
    fence(
      'config-sees-model-and-rule',
      'Inside core: model ← rule ← config ← run.',
      { path: '^packages/core/src/config/', pathNot: forTests },
      { path: ours, pathNot: '^packages/core/src/(model|rule|config)/' },
    ),
    fence(
      'run-sees-no-measure',
      'Inside core: run ← measure.',
      { path: '^packages/core/src/run/', pathNot: forTests },
      { path: '^packages/core/src/measure/' },
    ),
    sees('dictionaries-are-data', 'Word data knows nobody.', '^(dictionaries/[^/]+)/', []),
    sees('language-sees-core-and-dictionaries', 'Floor 1.', '^packages/language/', ['packages/core', 'dictionaries/[^/]+']),
    sees(
      'floor-one-are-strangers',
      'Readers, reporters and the fixer see core, and never one another. What readers of DOCX and ODT share is below them.',
      '^(packages/(?:reader-[^/]+|reporters|fixer))/',
      ['packages/core', 'packages/office'],
    ),
    sees('office-sees-core', 'Floor 1.', '^packages/office/', ['packages/core']),
    sees('rule-files-see-core-and-language', 'Floor 2.', '^packages/rule-files/', [
      'packages/core',
      'packages/language',
      'dictionaries/[^/]+',
    ]),
    sees('packs-see-core-and-language', 'Floor 2. A pack never sees what reads, writes or runs.', '^(rules)/', [
      'packages/core',
      'packages/language',
      'dictionaries/[^/]+',
    ]),
    fence(
      'packs-are-strangers',
      'A pack never sees another pack, and neither do its tests.',
      { path: '^rules/([^/]+)/' },
      { path: '^rules/', pathNot: '^rules/$1/' },
    ),
    ...Object.entries(libraries).map(([who, names]) =>
      fence(
        `libraries-of-${who.split('/')[1]}`,
        'Floors 1 and 2 import the pure libraries that are named here, and no other.',
        { path: `^${who}/src/`, pathNot: forTests },
        { path: 'node_modules/', pathNot: `node_modules/(${names.join('|')})/` },
      ),
    ),
    fence(
      'libraries-of-the-rest',
      'Floors 1 and 2 import the pure libraries that are named here, and no other.',
      { path: pure, pathNot: `${forTests}|^(${withLibraries})/` },
      { path: 'node_modules/' },
    ),
    sees(
      'the-edge-sees-core',
      'browser, crawler, archive, pdf and pictures are called by toolkit, and call nobody.',
      '^(packages/(?:browser|crawler|archive|pdf|pictures))/',
      ['packages/core'],
    ),
    fence(
      'toolkit-looks-down',
      'toolkit puts the parts together and knows nothing of who calls it.',
      { path: '^packages/toolkit/', pathNot: forTests },
      { path: floorFour },
    ),
    sees(
      'floor-four-sees-toolkit-reporters-and-core',
      'The command, the action, the editor and the screen are thin.',
      '^(packages/(?:cli|language-server|web)|action)/',
      ['packages/toolkit', 'packages/reporters', 'packages/core'],
    ),
    fence(
      'workshop-and-tests-are-imported-by-none',
      'They see everything, and nobody sees them but each other.',
      { pathNot: '^(packages/workshop|tests)/' },
      { path: '^(packages/workshop|tests)/' },
    ),
    fence(
      'test-files-are-imported-by-none',
      'What is shipped does not import what tests it.',
      { path: '^(packages|rules|dictionaries|action)/', pathNot: forTests },
      { path: forTests },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^((packages|rules|dictionaries)/[^/]+|action)/(dist|[.]cache|fixtures|model)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
