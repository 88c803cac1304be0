import type { Form } from '@klarsyn/core';
import { faultsBetween, faultsOfList } from './faults.ts';
import type { Path } from './lines.ts';
import { parse, type RuleFileError, sayFaults } from './parse.ts';
import { type ListFile, listFileSchema } from './schema/list-file.ts';

/** A file of a pack: its name, and what stands in it. */
export interface PackFile {
  readonly file: string;
  readonly source: string;
}

/** Something wrong in one of several files. */
export interface PackError extends RuleFileError {
  readonly file: string;
}

/** Word lists by name, and all that is wrong with any of them. A list that is wrong is left out. */
export interface ReadLists {
  readonly lists: ReadonlyMap<string, ListFile>;
  readonly errors: readonly PackError[];
}

/** Reads word lists that are used together: a word may stand in one of them only, and none may advise what another advises against. */
export function readLists(files: readonly PackFile[], form: Form = 'nb'): ReadLists {
  const errors: PackError[] = [];
  const read = new Map<string, { readonly list: ListFile; readonly file: string; readonly lineOf: (path: Path) => number }>();
  for (const { file, source } of files) {
    const parsed = parse(source, listFileSchema, form);
    const own = parsed.ok ? sayFaults(faultsOfList(parsed.value, file), parsed.lineOf, form) : parsed.errors;
    errors.push(...own.map((error) => ({ file, ...error })));
    if (parsed.ok && own.length === 0) read.set(parsed.value.list, { list: parsed.value, file, lineOf: parsed.lineOf });
  }
  for (const fault of faultsBetween([...read.values()].map(({ list }) => list))) {
    const at = read.get(fault.list);
    if (at !== undefined) errors.push(...sayFaults([fault], at.lineOf, form).map((error) => ({ file: at.file, ...error })));
  }
  return { lists: new Map([...read].map(([name, { list }]) => [name, list])), errors };
}
