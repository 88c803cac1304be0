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

/** Another crawl than this one, or something that is no journal. */
export interface WrongJournal {
  readonly ok: false;
}

/**
 * Opens the journal of a crawl. `plan` is what the crawl was asked to do: with `resume`, a journal of another plan is refused; without, it is
 * begun anew. Values stay on disk and are read back one by one, so that a large site does not fill the memory. A last line that was cut off is
 * left out. Of addresses it holds a hash, for there may be names and tokens in them, and nobody else may read it.
 */
export async function openJournal<T>(
  file: string,
  { plan, resume }: { readonly plan: string; readonly resume: boolean },
): Promise<({ readonly ok: true } & Journal<T>) | WrongJournal> {
  await mkdir(dirname(file), { recursive: true });
  const head = `${JSON.stringify({ klarsyn: 'site', plan })}\n`;
  const rows = new Map<string, Row>();
  let end = Buffer.byteLength(head);
  const before = resume ? await readFile(file).catch(() => undefined) : undefined;
  if (before === undefined) await writeFile(file, head, privately);
  else {
    if (!before.subarray(0, end).equals(Buffer.from(head))) return { ok: false };
    end = rowsOf(before, end, rows);
    await writeFile(file, before.subarray(0, end), privately);
  }
  const handle = await open(file, 'r');
  let last: Promise<void> = Promise.resolve();
  const write = (address: string, value: T): Promise<void> => {
    const key = keyOf(address);
    const line = `${key}\t${JSON.stringify(value)}\n`;
    const [skip, length] = [Buffer.byteLength(key) + 1, Buffer.byteLength(line)];
    last = last.then(async () => {
      await appendFile(file, line);
      rows.set(key, { start: end + skip, length: length - skip - 1 });
      end += length;
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

/** Finds the rows of a journal from `start` on; gives where the last whole one ends. */
function rowsOf(bytes: Buffer, start: number, rows: Map<string, Row>): number {
  let at = start;
  for (let end = bytes.indexOf(10, at); end >= 0; end = bytes.indexOf(10, at)) {
    const tab = bytes.indexOf(9, at);
    if (tab < 0 || tab > end) break;
    rows.set(bytes.subarray(at, tab).toString('utf8'), { start: tab + 1, length: end - tab - 1 });
    at = end + 1;
  }
  return at;
}
