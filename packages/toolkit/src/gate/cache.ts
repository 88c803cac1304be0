import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentReport } from '@klarsyn/core';
import { build } from '../build.ts';
import { today } from '../today.ts';

/** Reports of documents that were checked before, by all that could make the report another. */
export interface Cache {
  /** The report, when the same document was checked in the same way. A broken entry is thrown away. */
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

/** Opens a cache in a folder; undefined when Klarsyn runs from sources, whose changes a cache cannot see. Safe with several processes at once. */
export function openCache(folder: string, version: string | undefined = build): Cache | undefined {
  if (version === undefined) return undefined;
  let isReady: Promise<unknown> | undefined;
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    async read(key) {
      try {
        // Small files that were written a moment ago: waiting for each costs more than reading it.
        return reportIn(readFileSync(fileOf(key), 'utf8'), key) ?? (await throwAway(fileOf(key)));
      } catch {
        return undefined;
      }
    },
    async write(key, report) {
      const file = fileOf(key);
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        isReady ??= mkdir(folder, { recursive: true, mode: 0o700 }).then(() => writeFile(join(folder, '.gitignore'), '*\n'));
        await isReady;
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
        await writeFile(temporary, entryOf(key, report), { mode: 0o600 });
        await rename(temporary, file);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function throwAway(file: string): Promise<undefined> {
  await rm(file, { force: true });
}

/** What rules that found nothing did takes most of a report, and few ask for it: it is kept apart, as text, and read when somebody does. */
const seldomRead = ['outcomes', 'skipped', 'criteria'] as const satisfies readonly (keyof DocumentReport)[];

function entryOf(key: string, report: DocumentReport): string {
  const rest = Object.fromEntries(seldomRead.map((name) => [name, JSON.stringify(report[name])]));
  return JSON.stringify({ key, report: { ...report, ...rest } });
}

/** The report of an entry; undefined when the entry is cut, is another's, or is no report. */
function reportIn(source: string, key: string): DocumentReport | undefined {
  try {
    const entry = JSON.parse(source) as { readonly key?: unknown; readonly report?: DocumentReport };
    return entry.key === key && entry.report !== undefined && Array.isArray(entry.report.findings) ? opened(entry.report) : undefined;
  } catch {
    return undefined;
  }
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
