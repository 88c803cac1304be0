import { attachedLimits } from '@klarsyn/core';
import { attachmentsOf } from '@klarsyn/reader-eml';
import { adviceOn, formatOf } from './formats.ts';

/** A file that hangs on an e-mail, or on an e-mail that hangs on it, and that we can read or can say how to save. */
export interface Attached {
  /** Its name after those of the e-mails it hangs on, as a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What hangs on an e-mail, each file before what hangs on it, and how many more there are that nobody looks at. */
export interface Hanging {
  readonly files: readonly Attached[];
  readonly more: number;
}

/** Finds what hangs on an e-mail; nothing for what is no e-mail. */
export async function hangingOn(bytes: Uint8Array, depth = 1): Promise<Hanging> {
  const all = (await attachmentsOf(bytes)).filter(({ name }) => formatOf(name) !== undefined || adviceOn(name) !== undefined);
  const own = all.slice(0, attachedLimits.ofOne);
  const names = uniqueNames(own.map(({ name }) => name));
  const files: Attached[] = [];
  let more = all.length - own.length;
  for (const [at, name] of names.entries()) {
    const { bytes: inner = new Uint8Array() } = own[at] ?? {};
    const deeper = formatOf(name) === 'eml' && depth < attachedLimits.depth ? await hangingOn(inner, depth + 1) : nothing;
    files.push({ name, bytes: inner }, ...deeper.files.map((file) => ({ ...file, name: `${name}/${file.name}` })));
    more += deeper.more;
  }
  return { files: files.slice(0, attachedLimits.inAll), more: more + Math.max(0, files.length - attachedLimits.inAll) };
}

const nothing: Hanging = { files: [], more: 0 };

/** The names, with a number where several files have the same. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
  });
}
