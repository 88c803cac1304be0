import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate, write } from '../docs/generate.ts';
import { readRequest } from './request.ts';
import { newRule } from './template.ts';

/** The file that was made, relative to the root; or one line that says why none was. */
export type Created =
  | { readonly ok: true; readonly file: string; readonly name: string }
  | { readonly ok: false; readonly problem: string };

/** Makes the file of a new rule below `root`, and puts the rule in the index of its pack. */
export async function createRule(root: string, args: readonly string[]): Promise<Created> {
  const entries = await readdir(join(root, 'rules'), { withFileTypes: true });
  const packs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = readRequest(args, packs.toSorted());
  if (!read.ok) return read;
  const { pack, name, yaml } = read.request;
  const base = `rules/${pack}/src/${name}`;
  for (const file of [`${base}.ts`, `${base}.yaml`]) {
    if (await exists(join(root, file)))
      return { ok: false, problem: `${file} is there already. Choose another name, or change the rule that stands.` };
  }
  const file = `${base}.${yaml ? 'yaml' : 'ts'}`;
  await writeFile(join(root, file), newRule(read.request));
  await updateIndex(root, pack);
  return { ok: true, file, name };
}

/** Without the index no test sees the rule. While another rule cannot be read, the index is left as it is. */
async function updateIndex(root: string, pack: string): Promise<void> {
  const generated = await generate(root);
  const isIndex = ({ file }: { readonly file: string }) => file === `rules/${pack}/src/index.ts`;
  if (generated.faults.length === 0) await write(root, { ...generated, stale: generated.stale.filter(isIndex), left: [] });
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
