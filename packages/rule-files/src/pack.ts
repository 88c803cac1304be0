import type { Form, Rule } from '@klarsyn/core';
import { type PackError, type PackFile, readLists } from './lists.ts';
import { readRuleFile } from './read.ts';
import type { RuleFile } from './schema/rule-file.ts';

/** A pack that somebody has written in a folder, as far as it could be read, and all that is wrong with it. */
export interface ReadPack {
  readonly rules: readonly Rule[];
  /** What the rules were made of. */
  readonly data: readonly RuleFile[];
  readonly errors: readonly PackError[];
}

/** True for the source of a word list; any other YAML in a pack is a rule file. */
const isList = ({ source }: PackFile): boolean => /^list\s*:/m.test(source);

/** Reads the files of a pack: word lists first, then the rules that may name them. A file that is wrong is left out, and said. */
export async function readPack(files: readonly PackFile[], form: Form = 'nb'): Promise<ReadPack> {
  const { lists, errors } = readLists(files.filter(isList), form);
  const read = await Promise.all(
    files
      .filter((file) => !isList(file))
      .map(async (one) => ({ file: one.file, ...(await readRuleFile(one.source, one.file, { form, lists })) })),
  );
  const right = read.flatMap((one) => (one.ok ? [one] : []));
  return {
    rules: right.map(({ rule }) => rule),
    data: right.map(({ data }) => data),
    errors: [...errors, ...read.flatMap((one) => (one.ok ? [] : one.errors.map((error) => ({ file: one.file, ...error }))))],
  };
}
