import { dirname, resolve } from 'node:path';
import type { Form, Profile } from '@klarsyn/core';
import { type DataFile, readData } from '../config/data-file.ts';
import { shortPath } from '../config/short-path.ts';
import type { Fault } from '../errors.ts';
import { readTextIfThere } from '../files.ts';
import { createLeadsOut } from '../repository.ts';
import { completeProfile, lookUp } from './complete.ts';
import { profileSchema, type WrittenProfile } from './schema/profile.ts';
import { readTokens, type TokenFile, type Tokens } from './tokens.ts';

/** A profile as its files say it, and as rules see it. */
export interface ReadProfile {
  readonly path: string;
  /** The name to report it by. */
  readonly file: string;
  readonly written: WrittenProfile;
  readonly tokens: Tokens;
  readonly profile: Profile;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** A profile, or all that is wrong with its files. */
export type LoadedProfile = ({ readonly ok: true } & ReadProfile) | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the file that says who writes, and the design tokens it names. */
export async function loadProfile(path: string, { cwd, form }: { readonly cwd: string; readonly form: Form }): Promise<LoadedProfile> {
  const file = shortPath(path, cwd);
  const leadsOut = createLeadsOut();
  if (await leadsOut(path)) return { ok: false, faults: [{ code: 'config-leads-out', values: { file } }] };
  const source = await readTextIfThere(path);
  if (source === undefined) return { ok: false, faults: [{ code: 'profile-missing', values: { file } }] };
  const read: DataFile<WrittenProfile> = readData(source, file, profileSchema, form);
  if (!read.ok) return { ok: false, faults: read.faults };
  const { value: written, lineOf } = read;
  const files = await Promise.all(
    (written.tokens ?? []).map(async (name, index): Promise<TokenFile | Fault> => {
      const tokenPath = resolve(dirname(path), name);
      const values = { file, line: lineOf(['tokens', index]), name };
      if (await leadsOut(tokenPath, path)) return { code: 'named-outside', values };
      const tokenSource = await readTextIfThere(tokenPath);
      if (tokenSource === undefined) return { code: 'tokens-missing', values };
      return { path: tokenPath, file: shortPath(tokenPath, cwd), source: tokenSource };
    }),
  );
  const missing = files.filter((each) => 'code' in each);
  if (missing.length > 0) return { ok: false, faults: missing };
  const tokens = await readTokens(files as readonly TokenFile[]);
  if (!tokens.ok) return { ok: false, faults: [tokens.fault] };
  const dead = lookUp(written, tokens.tokens);
  if (dead.length > 0) {
    return {
      ok: false,
      faults: dead.map(({ path: at, name, wanted }) => ({
        code: wanted === undefined ? 'token-unknown' : 'token-type',
        values: { file, line: lineOf(at), name },
      })),
    };
  }
  return { ok: true, path, file, written, tokens: tokens.tokens, lineOf, profile: completeProfile(written, tokens.tokens) };
}
