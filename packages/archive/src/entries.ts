import { zipLimits } from '@klarsyn/core';
import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';

/** An entry of the archive that holds a part, by the name it has there. */
export interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

/** The entries of an archive, or the first thing about them that is not allowed. Folders are left out. */
export type Entries =
  | { readonly ok: true; readonly entries: readonly NamedEntry[] }
  | {
      readonly ok: false;
      readonly code: 'too-many-entries' | 'unsafe-name' | 'duplicate-name';
      readonly values: Readonly<Record<string, string | number>>;
    };

/** Lists the entries of an archive opened with `decodeStrings: false`. Throws what yauzl throws on a broken directory. */
export async function listEntries(zip: ZipFile): Promise<Entries> {
  if (zip.entryCount > zipLimits.entries)
    return { ok: false, code: 'too-many-entries', values: { count: zip.entryCount, max: zipLimits.entries } };
  const named = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (validateFileName(name) !== null) return { ok: false, code: 'unsafe-name', values: { name } };
    if (named.has(name)) return { ok: false, code: 'duplicate-name', values: { name } };
    if (!name.endsWith('/')) named.set(name, entry);
  }
  return { ok: true, entries: [...named].map(([name, entry]) => ({ name, entry })) };
}
