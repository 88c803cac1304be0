import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Form, inputLimits, type Rule } from '@klarsyn/core';
import type { RuleFile } from '@klarsyn/rule-files/rule';
import { shortPath } from './config/short-path.ts';
import type { Fault } from './errors.ts';
import { fileErrorCode, readPlainFile, textOf } from './files.ts';
import { packNames } from './packs.ts';
import { createLeadsOut } from './repository.ts';

/** A pack that an organisation has written: its rules as far as they could be read, and all that is wrong. */
export interface OwnPack {
  /** The name of its folder, and the first part of the ids of its rules. */
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly data: readonly RuleFile[];
  readonly faults: readonly Fault[];
  /** All that its files say: two packs with the same text do the same. */
  readonly text: string;
}

/** Reads the rule files and word lists of a folder. */
export async function loadOwnPack(path: string, { cwd, form }: { readonly cwd: string; readonly form: Form }): Promise<OwnPack> {
  const name = basename(path);
  const folder = shortPath(path, cwd);
  const refuse = (fault: Fault): OwnPack => ({ name, rules: [], data: [], faults: [fault], text: '' });
  if (packNames.includes(name)) return refuse({ code: 'pack-name', values: { folder, name } });
  try {
    const names = (await readdir(path)).filter((file) => /\.ya?ml$/.test(file)).toSorted();
    if (names.length === 0) return refuse({ code: 'pack-empty', values: { folder } });
    const leadsOut = createLeadsOut();
    for (const file of names) {
      if (await leadsOut(join(path, file))) return refuse({ code: 'config-leads-out', values: { file: `${folder}/${file}` } });
    }
    const files = names.map((file) => ({ file, source: textOf(readPlainFile(join(path, file), inputLimits.dataBytes)) }));
    const { readPack } = await import('@klarsyn/rule-files');
    const { rules, data, errors } = await readPack(files, form);
    const isOwn = ({ id }: { readonly id: string }) => id.startsWith(`${name}/`);
    return {
      name,
      rules: rules.filter(isOwn),
      data: data.filter(isOwn),
      text: JSON.stringify(files),
      faults: [
        ...errors.map(
          ({ file, line, message }): Fault => ({ code: 'rule-file', values: { file: `${folder}/${file}`, line, what: message } }),
        ),
        ...rules.filter((rule) => !isOwn(rule)).map(({ id }): Fault => ({ code: 'pack-id', values: { folder, id, name } })),
      ],
    };
  } catch (error) {
    const cause = fileErrorCode(error);
    if (cause === undefined) throw error;
    return refuse({ code: 'pack-missing', values: { folder, cause } });
  }
}
