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
      return body === undefined ? undefined : joined(JSON.parse(body) as Entry, partOf);
    },
    async write(key, report) {
      try {
        await files.write('report', key, JSON.stringify(await split(report, keep)));
      } catch {
        // What cannot be kept is found once more.
      }
    },
  };
}

/** A report, or a part that reports share; and how the names of their files end. */
const endings = { report: 'json', part: 'part' } as const;
type Kind = keyof typeof endings;

/** Small texts by name in a folder, each sealed with its name: none can be moved to another. */
interface SealedFiles {
  read(kind: Kind, name: string): Promise<string | undefined>;
  write(kind: Kind, name: string, body: string): Promise<void>;
}

function sealedFiles(folder: string, seal: Seal, onForeign: (() => void) | undefined): SealedFiles {
  let isReady: Promise<unknown> | undefined;
  const fileOf = (kind: Kind, name: string) => join(folder, name.slice(0, 2), `${name.slice(2)}.${endings[kind]}`);
  const sealOf = (kind: Kind, name: string, body: string) => seal(`${kind}\0${name}\0${body}`);
  return {
    async read(kind, name) {
      const file = fileOf(kind, name);
      try {
        // Small files that were written a moment ago: waiting for each costs more than reading it.
        const text = textOf(readPlainFile(file, inputLimits.reportBytes));
        const end = Math.max(text.indexOf('\n'), 0);
        const body = text.slice(end + 1);
        if (text.slice(0, end) === sealOf(kind, name, body)) return body;
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

/**
 * A report as it is kept. What rules that found nothing did takes most of it, few ask for it, and it is much the same for all documents of a kind: it is kept
 * once, and the report has its name; of the outcomes the numbers alone are its own.
 */
type Entry = Omit<DocumentReport, 'outcomes' | 'skipped' | 'criteria'> & {
  readonly outcomes?: { readonly rules: string; readonly counts: readonly number[] };
  readonly skipped?: string;
  readonly criteria?: string;
};

async function split({ outcomes, skipped, criteria, ...report }: DocumentReport, keep: (part: unknown) => Promise<string>): Promise<Entry> {
  return {
    ...report,
    ...(outcomes !== undefined && {
      outcomes: {
        rules: await keep(Object.keys(outcomes)),
        counts: Object.values(outcomes).flatMap(({ tested, failed, review }) => [tested, failed, review]),
      },
    }),
    ...(skipped !== undefined && { skipped: await keep(skipped) }),
    ...(criteria !== undefined && { criteria: await keep(criteria) }),
  };
}

/** The report of an entry; undefined when a part of it is gone. */
async function joined(
  { outcomes, skipped, criteria, ...report }: Entry,
  partOf: (name: string) => Promise<unknown>,
): Promise<DocumentReport | undefined> {
  const parts = await Promise.all([outcomes?.rules, skipped, criteria].map((name) => (name === undefined ? null : partOf(name))));
  if (parts.includes(undefined)) return undefined;
  const [rules, ...rest] = parts as [readonly string[] | null, DocumentReport['skipped'] | null, DocumentReport['criteria'] | null];
  const made = {
    ...report,
    ...(rest[0] !== null && { skipped: rest[0] }),
    ...(rest[1] !== null && { criteria: rest[1] }),
  } as DocumentReport;
  if (rules === null || outcomes === undefined) return made;
  let known: DocumentReport['outcomes'] | undefined;
  const get = () => {
    known ??= outcomesOf(rules, outcomes.counts);
    return known;
  };
  return Object.defineProperty(made, 'outcomes', { get, enumerable: true });
}

const outcomesOf = (rules: readonly string[], counts: readonly number[]): DocumentReport['outcomes'] =>
  Object.fromEntries(
    rules.map((rule, at) => {
      const [tested = 0, failed = 0, review = 0] = counts.slice(3 * at, 3 * at + 3);
      return [rule, { tested, failed, review }];
    }),
  );
