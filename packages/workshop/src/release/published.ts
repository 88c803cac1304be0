import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { glob } from 'tinyglobby';
import { root } from '../bundle/house.ts';

/** A package of ours that is published. */
export interface Published {
  readonly name: string;
  readonly version: string;
  /** From the root: `packages/core`. */
  readonly folder: string;
  /** The licence it says it has, in the words of SPDX. */
  readonly license: string;
}

/** All packages of ours that are published, in the order of their folders. What is private stays here. */
export async function publishedPackages(): Promise<readonly Published[]> {
  const files = await glob(['{packages,rules,dictionaries}/*/package.json'], { cwd: root });
  const read = await Promise.all(
    files.toSorted().map(async (file) => {
      const { name, version, license, private: isPrivate } = JSON.parse(await readFile(`${root}/${file}`, 'utf8'));
      return { name, version, license, folder: dirname(file), isPrivate };
    }),
  );
  return read.filter(({ isPrivate }) => isPrivate !== true).map(({ isPrivate: _, ...one }) => one);
}
