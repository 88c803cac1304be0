import { hash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DocumentReport, inputLimits } from '@klarsyn/core';
import { build } from '../build.ts';
import { readPlainFile, textOf } from '../files.ts';
import { today } from '../today.ts';
import { type Entry, entryOf, reportOf } from './entry.ts';
import { sealWith } from './own-key.ts';

/** Reports of documents that were checked before, by all that could make the report another. */
export interface Cache {
  /** The report, when the same document was checked in the same way, by us. Any other entry is thrown away. */
  read(key: string): Promise<DocumentReport | undefined>;
  /** Keeps a report. A full disk or a folder that cannot be written to costs the cache, never the run. */
  write(key: string, report: DocumentReport): Promise<void>;
}

/** What decides how a document is checked, beside its content. */
export interface Conditions {
  readonly uri: string;
  readonly config: string;
  readonly options: readonly (string | boolean | readonly string[] | undefined)[];
}

/** The key of a document: its content, where it lies, the config, the options, and the version of Klarsyn with its rules and models. */
export function cacheKey(content: string | Uint8Array, { uri, config, options }: Conditions): string {
  // A suppression may end between two runs, a deadline pass, and a page grow old.
  const day = today();
  const around = JSON.stringify([build, uri, config, options, day]);
  return hash('sha256', Buffer.concat([Buffer.from(`${around}\0`), Buffer.from(content)]), 'hex');
}

/** Where reports are kept, and what they are sealed with. */
export interface Keeping {
  readonly folder: string;
  readonly key: string;
}

/** How a cache is opened. */
export interface CacheOptions {
  /** Called for each entry that somebody else has put there. It is not believed: a checkout may hold a cache that a stranger has sent. */
  readonly onForeign?: (() => void) | undefined;
  readonly version?: string | undefined;
}

/** Opens a cache; undefined when Klarsyn runs from sources, whose changes a cache cannot see. Safe with several processes at once. */
export function openCache({ folder, key: ownKey }: Keeping, { onForeign, version = build }: CacheOptions = {}): Cache | undefined {
  if (version === undefined) return undefined;
  const files = sealedFiles(folder, sealWith(ownKey), onForeign);
  const parts = new Map<string, unknown>();
  const partOf = async (name: string): Promise<unknown> => {
    const known = parts.get(name);
    const text = known === undefined ? await files.read('part', name) : undefined;
    if (text !== undefined) parts.set(name, JSON.parse(text));
    return parts.get(name);
  };
  const keep = async (part: unknown): Promise<string> => {
    const text = JSON.stringify(part);
    const name = hash('sha256', text, 'hex');
    if (parts.get(name) !== undefined) return name;
    await files.write('part', name, text);
    parts.set(name, part);
    return name;
  };
  return {
    async read(key) {
      const body = await files.read('report', key);
      return body === undefined ? undefined : reportOf(JSON.parse(body) as Entry, partOf);
    },
    async write(key, report) {
      try {
        await files.write('report', key, JSON.stringify(await entryOf(report, keep)));
      } catch {
        // What cannot be kept is found once more.
      }
    },
  };
}

/** A report, or a part that reports share; and how the names of their files end. */
const endings = { report: 'json', part: 'part' } as const;
type Kind = keyof typeof endings;

const lineEnd = 10;

/** Small texts by name in a folder, each sealed with its name: none can be moved to another. */
interface SealedFiles {
  read(kind: Kind, name: string): Promise<string | undefined>;
  write(kind: Kind, name: string, body: string): Promise<void>;
}

function sealedFiles(folder: string, seal: ReturnType<typeof sealWith>, onForeign: (() => void) | undefined): SealedFiles {
  let isReady: Promise<unknown> | undefined;
  const fileOf = (kind: Kind, name: string) => join(folder, name.slice(0, 2), `${name.slice(2)}.${endings[kind]}`);
  const sealOf = (kind: Kind, name: string, body: Uint8Array | string) => seal(`${kind}\0${name}\0`, body);
  return {
    async read(kind, name) {
      const file = fileOf(kind, name);
      try {
        // Small files that were written a moment ago: waiting for each costs more than reading it.
        const bytes = readPlainFile(file, inputLimits.reportBytes);
        const end = Math.max(bytes.indexOf(lineEnd), 0);
        const body = bytes.subarray(end + 1);
        if (textOf(bytes.subarray(0, end)) === sealOf(kind, name, body)) return textOf(body);
        // Of a report somebody is told; a part that is not ours is as one that is gone.
        if (kind === 'report') onForeign?.();
        await rm(file, { force: true });
      } catch {
        // There is no such file, or nobody can read it.
      }
      return undefined;
    },
    async write(kind, name, body) {
      const file = fileOf(kind, name);
      const temporary = `${file}.${randomUUID()}.tmp`;
      try {
        isReady ??= makeFolder(folder);
        await isReady;
        await mkdir(dirname(file), { recursive: true });
        await writeFile(temporary, `${sealOf(kind, name, body)}\n${body}`, { mode: 0o600, flag: 'wx' });
        await rename(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** Makes the folder of a cache, which git leaves alone. A list that lies there stays as it is: it may be a link. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
}
