import { type Form, type Profile, unknownProfile } from '@klarsyn/core';
import { readData } from '../config/data-file.ts';
import { shortPath } from '../config/short-path.ts';
import type { Fault } from '../errors.ts';
import { readTextIfThere } from '../files.ts';
import { profileSchema } from './schema.ts';

/** A profile, or all that is wrong with its file. */
export type LoadedProfile = { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the file that says who writes. */
export async function loadProfile(path: string, { cwd, form }: { readonly cwd: string; readonly form: Form }): Promise<LoadedProfile> {
  const file = shortPath(path, cwd);
  const source = await readTextIfThere(path);
  if (source === undefined) return { ok: false, faults: [{ code: 'profile-missing', values: { file } }] };
  const read = readData(source, file, profileSchema, form);
  if (!read.ok) return { ok: false, faults: read.faults };
  const { $schema: _, ...given } = read.value;
  return {
    ok: true,
    profile: {
      ...unknownProfile,
      ...given,
      name: { ...unknownProfile.name, ...given.name },
      forms: { ...unknownProfile.forms, ...given.forms },
      brand: { ...unknownProfile.brand, ...given.brand },
    },
  };
}
