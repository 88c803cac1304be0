/** What we read and write of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files?: readonly string[];
  readonly dependencies?: object;
  readonly [key: string]: unknown;
}

/** Parts of the house that are not given out: what tests take, and the freshness of a bundle. */
const ofTheHouse: ReadonlySet<string> = new Set(['./testing', './bin/fresh.js']);

/** The Node that our modules are written for. The house itself is set up by Node 20. */
const engines = { node: '>=24' };

/**
 * A manifest with what a release needs: where it comes from, and the entries as they are once built (`src/index.ts` is `dist/index.js` with its types). Files
 * beside `dist` that are to go along are named by hand. A private package stays as it is.
 */
export function publishable(manifest: Manifest, folder: string): Manifest {
  if (manifest.private === true) return manifest;
  const { name, version, description, license, type, bin, exports, files, repository: _, publishConfig: __, ...rest } = manifest;
  const built = Object.fromEntries(
    Object.entries(exports).flatMap(([path, entry]) =>
      ofTheHouse.has(path) ? [] : [[path, typeof entry === 'string' ? builtEntry(entry) : entry]],
    ),
  );
  return {
    name,
    version,
    description,
    license,
    type,
    ...(bin !== undefined && { bin }),
    exports,
    files: files ?? ['dist'],
    repository: { type: 'git', url: 'git+https://github.com/klarsyn/klarsyn.git', directory: folder },
    publishConfig: { access: 'public', provenance: true, engines, exports: built },
    ...rest,
  };
}

/** A module with its types; anything else, such as a model, is given out as it lies. */
function builtEntry(entry: string): string | Readonly<Record<string, string>> {
  if (!entry.endsWith('.ts')) return entry;
  const base = entry.replace('./src/', './dist/').replace(/\.ts$/, '');
  return { types: `${base}.d.ts`, default: `${base}.js` };
}
