import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Packed } from './pack.ts';

/** What publint and «Are the types wrong?» have against a packed package, a line each. Nothing when it is as it should be. */
export async function faultsOf({ name, tarball }: Packed): Promise<readonly string[]> {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  const exports: Readonly<Record<string, unknown>> = pkg['exports'] ?? {};
  return [
    ...messages.map((message) => `${name}: publint: ${formatMessage(message, pkg, { color: false })}`),
    ...(await faultsOfTypes(bytes, { data: Object.keys(exports).filter((path) => typeof exports[path] === 'string') })).map(
      (fault) => `${name}: types: ${fault}`,
    ),
  ];
}

/** Programs that look for types the old way, or use `require`, cannot use packages of modules alone, and are told so by Node and TypeScript. */
const forOthers: ReadonlySet<string> = new Set(['node10', 'node16-cjs']);

/** Word graphs and models are given out by their names too; they have no types. */
async function faultsOfTypes(tarball: Uint8Array, { data }: { readonly data: readonly string[] }): Promise<readonly string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [...data] });
  if (result.types === false) return [];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && forOthers.has(problem.resolutionKind)))
    .map((problem) => JSON.stringify(problem));
}
