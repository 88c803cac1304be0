import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bundle/house.ts';
import { publishedPackages } from './published.ts';

/** Major version of pnpm that packs: the one that installs. */
const pnpm = 'pnpm@12';

/** A package of ours as it would be published. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
}

/** Packs every package that is published into a folder, as a release would. They must have been built. Throws with what pnpm says when it fails. */
export async function packPackages(to: string): Promise<readonly Packed[]> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const packages = await publishedPackages();
  const filters = packages.flatMap(({ name }) => ['--filter', name]);
  const { status, stdout, stderr } = spawnSync('npx', ['-y', pnpm, ...filters, '-r', 'pack', '--pack-destination', to], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return packages.map(({ name, version }) => ({ name, tarball: join(to, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`) }));
}
