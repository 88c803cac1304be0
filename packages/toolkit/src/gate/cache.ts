import { hash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DocumentReport, inputLimits } from '@klarsyn/core';
import type { Seal } from '@klarsyn/crawler';
import { build } from '../build.ts';
import { readPlainFile, textOf } from '../files.ts';
import { today } from '../today.ts';
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
  const seal = sealWith(ownKey);
  // A report is sealed with the key of its document: it cannot be moved to another.
  const sealOf =
    (key: string): Seal =>
    (body) =>
      seal(`report\0${key}\0${body}`);
  let isReady: Promise<unknown> | undefined;
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    async read(key) {
      const file = fileOf(key);
      try {
        // Small files that were written a moment ago: waiting for each costs more than reading it.
        const report = reportIn(textOf(readPlainFile(file, inputLimits.reportBytes)), sealOf(key));
        if (report !== undefined) return report;
        onForeign?.();
        await rm(file, { force: true });
      } catch {
        // There is no entry, or nobody can read it.
      }
      return undefined;
    },
    async write(key, report) {
      const file = fileOf(key);
      const temporary = `${file}.${randomUUID()}.tmp`;
      try {
        isReady ??= makeFolder(folder);
        await isReady;
        await mkdir(dirname(file), { recursive: true });
        await writeFile(temporary, entryOf(report, sealOf(key)), { mode: 0o600, flag: 'wx' });
        await rename(temporary, file);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Makes the folder of a cache, which git leaves alone. A list that lies there stays as it is: it may be a link. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
}

/** What rules that found nothing did takes most of a report, and few ask for it: it is kept apart, as text, and read when somebody does. */
const seldomRead = ['outcomes', 'skipped', 'criteria'] as const satisfies readonly (keyof DocumentReport)[];

/** An entry: what vouches for it, and below it the report. */
function entryOf(report: DocumentReport, seal: Seal): string {
  const rest = Object.fromEntries(seldomRead.map((name) => [name, JSON.stringify(report[name])]));
  const body = JSON.stringify({ ...report, ...rest });
  return `${seal(body)}\n${body}`;
}

/** The report of an entry; undefined when it is cut, is of another document, or is not ours. */
function reportIn(entry: string, seal: Seal): DocumentReport | undefined {
  const end = entry.indexOf('\n');
  const body = entry.slice(end + 1);
  return entry.slice(0, Math.max(end, 0)) === seal(body) ? opened(JSON.parse(body) as DocumentReport) : undefined;
}

/** A report whose seldom read parts are read when they are asked for. */
function opened(report: DocumentReport): DocumentReport {
  for (const name of seldomRead) {
    const text: unknown = report[name];
    if (typeof text !== 'string') continue;
    let known: unknown;
    const get = () => {
      known ??= JSON.parse(text);
      return known;
    };
    Object.defineProperty(report, name, { get, enumerable: true });
  }
  return report;
}
