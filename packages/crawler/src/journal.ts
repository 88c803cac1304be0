import { createHash } from 'node:crypto';
import { appendFile, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that holds each page as soon as it is done, so that a crawl that is cut off can go on. */
export interface Journal<T> {
  /** Addresses that are in it. */
  has(address: string): boolean;
  read(address: string): Promise<T | undefined>;
  write(address: string, value: T): Promise<void>;
  /** Removes the file: the crawl is done. */
  remove(): Promise<void>;
  close(): Promise<void>;
}

interface Row {
  readonly start: number;
  readonly length: number;
}

/** Vouches for a text: the same for the same text, and nobody without our key can make it. */
export type Seal = (text: string) => string;

/** How a journal is opened. */
export interface Journaling {
  /** What the crawl was asked to do. */
  readonly plan: string;
  readonly resume: boolean;
  readonly seal: Seal;
}

/** Why a crawl cannot go on with a file: it is of another crawl or no journal, or it holds a page that somebody else wrote. */
export interface WrongJournal {
  readonly ok: false;
  readonly why: 'other' | 'foreign';
}

/**
 * Opens the journal of a crawl. With `resume`, a journal of another plan or with a page that is not sealed by us is refused; without, it is
 * begun anew. Values stay on disk and are read back one by one, so that a large site does not fill the memory. A last line that was cut off is
 * left out. Of addresses it holds a hash, for there may be names and tokens in them, and nobody else may read it.
 */
export async function openJournal<T>(
  file: string,
  { plan, resume, seal }: Journaling,
): Promise<({ readonly ok: true } & Journal<T>) | WrongJournal> {
  await mkdir(dirname(file), { recursive: true });
  const head = `${JSON.stringify({ klarsyn: 'site', plan })}\n`;
  const rows = new Map<string, Row>();
  // A page is sealed with the plan and its address: it cannot be moved to another.
  const sealed = (row: string): string => seal(`page\0${plan}\0${row}`);
  let end = Buffer.byteLength(head);
  const before = resume ? await readFile(file).catch(() => undefined) : undefined;
  if (before === undefined) await writeFile(file, head, privately);
  else {
    if (!before.subarray(0, end).equals(Buffer.from(head))) return { ok: false, why: 'other' };
    const read = rowsOf(before, { start: end, sealed, rows });
    if (read === undefined) return { ok: false, why: 'foreign' };
    end = read;
    await writeFile(file, before.subarray(0, end), privately);
  }
  const handle = await open(file, 'r');
  let last: Promise<void> = Promise.resolve();
  const write = (address: string, value: T): Promise<void> => {
    const key = keyOf(address);
    const json = JSON.stringify(value);
    const row = `${key}\t${json}`;
    const line = `${sealed(row)}\t${row}\n`;
    const [length, all] = [Buffer.byteLength(json), Buffer.byteLength(line)];
    last = last.then(async () => {
      await appendFile(file, line);
      rows.set(key, { start: end + all - length - 1, length });
      end += all;
    });
    return last;
  };
  const read = async (address: string): Promise<T | undefined> => {
    const row = rows.get(keyOf(address));
    if (row === undefined) return undefined;
    const { buffer } = await handle.read(Buffer.alloc(row.length), 0, row.length, row.start);
    return JSON.parse(buffer.toString('utf8'));
  };
  const close = async () => {
    await last.catch(() => undefined);
    await handle.close();
  };
  return {
    ok: true,
    has: (address) => rows.has(keyOf(address)),
    read,
    write,
    close,
    remove: async () => {
      await close();
      await rm(file, { force: true });
    },
  };
}

const privately = { mode: 0o600 } as const;

const keyOf = (address: string): string => createHash('sha256').update(address).digest('hex');

interface Reading {
  readonly start: number;
  readonly sealed: Seal;
  readonly rows: Map<string, Row>;
}

/** Finds the rows of a journal; gives where the last whole one ends, undefined when one is not ours. */
function rowsOf(bytes: Buffer, { start, sealed, rows }: Reading): number | undefined {
  let at = start;
  for (let end = bytes.indexOf(10, at); end >= 0; end = bytes.indexOf(10, at)) {
    const [mark = '', key = ''] = bytes
      .subarray(at, Math.min(end, at + 200))
      .toString('latin1')
      .split('\t', 2);
    const row = at + mark.length + 1;
    if (mark !== sealed(bytes.subarray(row, end).toString('utf8'))) return undefined;
    const value = row + key.length + 1;
    rows.set(key, { start: value, length: end - value });
    at = end + 1;
  }
  return at;
}
