import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package that is installed together with ours. */
export interface Dependency {
  readonly name: string;
  /** The licence it says it has, in the words of SPDX; «–» when it says none. */
  readonly license: string;
}

interface Manifest {
  readonly name: string;
  readonly license?: string;
  /** As it was written before 2015. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** All that some packages need to run, and all that those need, as it is installed here; by name. What is left out on this machine is not seen. */
export function dependenciesOf(folders: readonly string[]): readonly Dependency[] {
  const seen = new Map<string, Dependency>();
  const waiting = [...folders];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (seen.has(folder)) continue;
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    seen.set(folder, { name: manifest.name, license: licenseOf(manifest) });
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const found = folderOf(name, folder);
      if (found !== undefined) waiting.push(found);
    }
  }
  const byName = new Map([...seen.values()].map((one) => [`${one.name} ${one.license}`, one]));
  return [...byName.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

const licenseOf = ({ name, license, licenses }: Manifest): string =>
  license ?? licenses?.map(({ type }) => type).join(' OR ') ?? saidElsewhere[name] ?? '–';

/** Licences that stand in the readme of a package and not in its manifest. */
const saidElsewhere: Readonly<Record<string, string>> = { trim: 'MIT' };

/** Where a package lies that another needs: in the nearest `node_modules` above it. */
function folderOf(name: string, from: string): string | undefined {
  for (let at = realpathSync(from); ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return realpathSync(folder);
    if (at === dirname(at)) return undefined;
  }
}
