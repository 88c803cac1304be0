import { dirname, extname, resolve } from 'node:path';
import { pictureFile } from '../files.ts';
import { createLeadsOut } from '../repository.ts';
import type { ReadProfile } from './load.ts';

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** The files of the logo as `data:` addresses, by their path in the profile; those that are not there are left out. */
export async function logoPictures({ path, profile }: ReadProfile): Promise<ReadonlyMap<string, string>> {
  const paths = [...new Set((profile.brand.logo?.files ?? []).flatMap((file) => file.path ?? []))];
  const leadsOut = createLeadsOut();
  const read = await Promise.all(
    paths.map(async (name) => {
      const file = resolve(dirname(path), name);
      const bytes = (await leadsOut(file, path)) ? undefined : pictureFile(file);
      const type = types[extname(name).toLowerCase()];
      return bytes === undefined || type === undefined
        ? []
        : [[name, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`] as const];
    }),
  );
  return new Map(read.flat());
}
