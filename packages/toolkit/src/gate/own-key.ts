import { createHmac, randomBytes } from 'node:crypto';
import { link, lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Fault } from '../errors.ts';
import { fileErrorCode } from '../files.ts';
import { liesInRepositoryOf } from '../repository.ts';

/** The key of who runs Klarsyn here: what is kept between runs is sealed with it. With a fault, it holds for this run alone. */
export interface OwnKey {
  readonly key: string;
  readonly fault?: Fault;
}

/** Shorter than this, a key told by the environment could be guessed. */
const leastCharacters = 32;

/**
 * A checkout may hold what a stranger has sent, files that look like ours among them. So the key never lies in the checkout: it is told by
 * `KLARSYN_KEY`, which builds of forks are not handed, or made once for a user of a machine.
 */
export async function ownKey(cwd: string): Promise<OwnKey> {
  const told = process.env['KLARSYN_KEY'] ?? '';
  if (told !== '')
    return told.length < leastCharacters ? forThisRun({ code: 'key-short', values: { least: leastCharacters } }) : { key: told };
  const file = join(stateFolder(), 'key');
  if (await liesInRepositoryOf(cwd, file)) return forThisRun({ code: 'key-in-repository', values: { file } });
  try {
    return { key: await keyIn(file) };
  } catch (error) {
    return forThisRun({ code: 'key-not-kept', values: { file, cause: fileErrorCode(error) ?? (error as Error).message } });
  }
}

/** Seals text with a key; what comes in parts is sealed as if it were one. */
export const sealWith =
  (key: string): ((...parts: readonly (string | Uint8Array)[]) => string) =>
  (...parts) => {
    const made = createHmac('sha256', key);
    for (const part of parts) made.update(part);
    return made.digest('hex');
  };

const forThisRun = (fault: Fault): OwnKey => ({ key: newKey(), fault });

const newKey = (): string => randomBytes(32).toString('hex');

/** XDG's folder for what a program keeps of its own; a relative path there is not valid and is passed over, as XDG says. */
function stateFolder(): string {
  const told = process.env['XDG_STATE_HOME'] ?? '';
  return join(isAbsolute(told) ? told : join(homedir(), '.local', 'state'), 'klarsyn');
}

/** The key in a file, which is made when it is not there. Of two who make it at once, the first one's holds. */
async function keyIn(file: string): Promise<string> {
  const there = await readKey(file);
  if (there !== undefined) return there;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${randomBytes(8).toString('hex')}`;
  await writeFile(fresh, newKey(), { flag: 'wx', mode: 0o600 });
  await link(fresh, file)
    .catch((error: unknown) => {
      if (fileErrorCode(error) !== 'EEXIST') throw error;
    })
    .finally(() => rm(fresh, { force: true }));
  return (await readKey(file)) ?? newKey();
}

/** A key that only its owner can read and write; undefined when there is none. Throws when what is there is not safe. */
async function readKey(file: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  const isPrivate = process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
  const key = found.isFile() && isPrivate ? await readFile(file, 'utf8') : '';
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('key-not-own');
  return key;
}
