import { access, constants, readdir, stat } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import type { Format } from '@klarsyn/core';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Fault } from '../errors.ts';
import { isMissing } from '../files.ts';
import { createLeadsOut } from '../repository.ts';
import { withAttachments } from './attachments.ts';
import { formatOf, isKnownFormat, knownExtensions, knownFiles, unknownFormat } from './formats.ts';
import { wantedBelow } from './ignore-file.ts';
import type { Item } from './item.ts';

/** Text in memory, to be checked as if it were a file with that name. */
export interface TextInput {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly format?: Format;
}

/** What a caller may ask to have checked: a file, a folder, a pattern, an address, or text in memory. */
export type Input = string | TextInput;

/** Copies that Klarsyn itself has written, and folders that hold no text of ours. */
const ignored = ['**/*.klarsyn.{docx,dotx,docm,dotm}', '**/node_modules/**', '**/.git/**', '**/~$*'];

/** Turns what the caller named into single things to check, in a stable order, each once. */
export async function expandInputs(inputs: readonly Input[], cwd: string): Promise<readonly Item[]> {
  const items = await Promise.all(inputs.map((input) => expand(input, cwd)));
  const seen = new Set<string>();
  const own = await withoutLinksOut(items.flat());
  return (await withAttachments(own)).filter(({ uri, from }) => from === 'memory' || (!seen.has(uri) && seen.add(uri)));
}

/** The same items; of a file that is a link out of its repository, that. */
async function withoutLinksOut(items: readonly Item[]): Promise<readonly Item[]> {
  const leadsOut = createLeadsOut();
  return Promise.all(
    items.map(async (item) => (item.from === 'file' && (await leadsOut(item.path)) ? nowhere(item.uri, { code: 'leads-out' }) : item)),
  );
}

async function expand(input: Input, cwd: string): Promise<readonly Item[]> {
  if (typeof input !== 'string') return [fromMemory(input)];
  if (isAddress(input)) return [fromAddress(input)];
  const path = resolve(cwd, input);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await fromFolder(input, path, cwd);
    return [fromFile(path, cwd)];
  } catch (error) {
    if (!isMissing(error))
      return [nowhere(input, { code: 'not-readable', values: { cause: String((error as NodeJS.ErrnoException).code) } })];
    if (isDynamicPattern(input)) return fromPattern(input, cwd);
    return [nowhere(input, { code: looksLikeHost(input) ? 'maybe-address' : 'missing-file' })];
  }
}

/** True for what is written as an address, be it right or wrong, and not as a file. */
export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input);

/** Names of files, with patterns written out; a name without a match stands as it is. For shells that do not expand patterns. */
export async function expandNames(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = names.map(async (name) => (isDynamicPattern(name) ? (await glob(name, { cwd })).toSorted() : [name]));
  return (await Promise.all(found)).flatMap((files, at) => (files.length === 0 ? (names[at] ?? []) : files));
}

/** A name like `www.kommunen.no/side`, which is no file that we read. */
const looksLikeHost = (input: string): boolean =>
  /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(\/.*)?$/u.test(input) && formatOf(input) === undefined;

function fromMemory({ name, content, format = formatOf(name) }: TextInput): Item {
  if (format === undefined || !isKnownFormat(format)) return nowhere(name, unknownFormat(name));
  return { from: 'memory', uri: name, content, format };
}

function fromAddress(address: string): Item {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return nowhere(address, { code: 'bad-address' });
  return { from: 'address', uri: address };
}

async function fromFolder(input: string, path: string, cwd: string): Promise<readonly Item[]> {
  await access(path, constants.R_OK | constants.X_OK);
  const paths = await glob(knownFiles, {
    cwd: path,
    absolute: true,
    ignore: ignored,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  });
  const isWanted = await wantedBelow(cwd);
  const wanted = [...paths, ...(await linksOut(path))].filter(isWanted);
  if (wanted.length === 0) return [nowhere(input, { code: 'no-files', values: { known: knownExtensions } })];
  return sorted(wanted, cwd);
}

/** Links below a folder, named as what we check, that lead out of its repository: others are not followed, and what they lead to is there itself. */
async function linksOut(folder: string, leadsOut = createLeadsOut()): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter(({ name }) => !passedBy.has(name));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return linksOut(path, leadsOut);
      return entry.isSymbolicLink() && formatOf(path) !== undefined && (await leadsOut(path)) ? [path] : [];
    }),
  );
  return found.flat();
}

const passedBy: ReadonlySet<string> = new Set(['node_modules', '.git']);

async function fromPattern(pattern: string, cwd: string): Promise<readonly Item[]> {
  const paths = await glob(pattern, { cwd, absolute: true, ignore: ignored });
  const isWanted = await wantedBelow(cwd);
  const known = paths.filter((path) => formatOf(path) !== undefined && isWanted(path));
  return known.length === 0 ? [nowhere(pattern, { code: 'no-match' })] : sorted(known, cwd);
}

const sorted = (paths: readonly string[], cwd: string): readonly Item[] =>
  paths.toSorted((one, other) => (one < other ? -1 : 1)).map((path) => fromFile(path, cwd));

function fromFile(path: string, cwd: string): Item {
  const uri = relative(cwd, resolve(path)).replaceAll('\\', '/') || path;
  const format = extname(path).toLowerCase() === '.json' ? 'page' : formatOf(path);
  if (format === undefined) return nowhere(uri, unknownFormat(path));
  return { from: 'file', uri, path: resolve(path), format };
}

const nowhere = (uri: string, fault: Fault): Item => ({ from: 'nowhere', uri, fault });
