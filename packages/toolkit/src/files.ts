import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inputLimits } from '@klarsyn/core';
import { createLeadsOut } from './repository.ts';

/** What is there is not read: a pipe or a device (`ENOTFILE`), or more bytes than may be read (`EFBIG`). */
export class RefusedFile extends Error {
  readonly code: 'ENOTFILE' | 'EFBIG';
  /** How many bytes there are, and how many there may be. */
  readonly size: number;
  readonly most: number;
  constructor(code: RefusedFile['code'], size: number, most: number) {
    super(code);
    this.code = code;
    this.size = size;
    this.most = most;
  }
}

/** The bytes of a plain file, `most` of them at most. Never waits for a pipe. Throws `RefusedFile`, and what the file system throws. */
export function readPlainFile(path: string, most: number): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory()) throw new RefusedFile('ENOTFILE', 0, most);
    if (found.size > most) throw new RefusedFile('EFBIG', found.size, most);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a picture that a profile names; undefined when it cannot be read. */
export function pictureFile(path: string): Uint8Array | undefined {
  try {
    return readPlainFile(path, inputLimits.documentBytes);
  } catch {
    return undefined;
  }
}

/** The text of a file of `most` bytes at most; undefined when there is no such file. Other failures throw. */
export async function readTextIfThere(path: string, most: number = inputLimits.dataBytes): Promise<string | undefined> {
  try {
    return textOf(readPlainFile(path, most));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Bytes as UTF-8. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What a text says as JSON; undefined when it is no JSON. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** The code of a failed file operation: `EACCES`, `EISDIR`, …; undefined for any other error. */
export function fileErrorCode(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : undefined;
}

/** True when a file operation failed because the file is not there. */
export const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');

/** True for the path of a folder that is there. */
export const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() === true;

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, synced, then renamed. A link stays a link, unless it leads out of its
 * repository, and a file keeps its mode.
 */
export async function writeWhole(name: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const path = (await createLeadsOut()(name)) ? name : await realpath(name).catch(() => name);
  const mode = (await stat(path).catch(() => undefined))?.mode;
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await rm(temporary, { force: true });
    const handle = await open(temporary, 'wx');
    try {
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
