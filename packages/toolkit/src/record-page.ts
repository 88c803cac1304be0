import { resolve } from 'node:path';
import { type Form, mask, maskAll, type Recording } from '@klarsyn/core';
import { writeWhole } from './files.ts';
import { isAddress } from './read/inputs.ts';

/** How a recording file begins: so a reader knows it from other JSON. */
const start = '{"klarsyn":"recording",';

/** The first name that is no engine; undefined when all are. */
export async function unknownEngine(
  names: readonly string[],
): Promise<{ readonly name: string; readonly known: readonly string[] } | undefined> {
  const { engineNames, isEngineName } = await import('@klarsyn/browser');
  const name = names.find((one) => !isEngineName(one));
  return name === undefined ? undefined : { name, known: engineNames };
}

/** Opens a page, an address or a file, and writes down all that was seen of it; texts are masked. Gives the line to say when that could not be done. */
export async function recordPageTo(
  page: string,
  file: string,
  {
    browser,
    engines,
    form,
  }: { readonly browser?: string | undefined; readonly engines?: readonly string[] | undefined; readonly form: Form },
): Promise<string | undefined> {
  const { isEngineName, openPages, sayBrowserFault } = await import('@klarsyn/browser');
  const pages = await openPages({ browser, engines: engines?.filter(isEngineName), filesFrom: process.cwd() });
  if (!pages.ok) return sayBrowserFault(pages, form);
  try {
    const recorded = await pages.record(isAddress(page) ? { url: page } : { file: resolve(page) });
    if (!recorded.ok) return sayBrowserFault(recorded, form);
    await writeWhole(file, `${start}${JSON.stringify(maskAll(recorded.recording)).slice(1)}\n`);
    return undefined;
  } finally {
    await pages.close();
  }
}

/** The recording in a file; undefined when it holds something else. */
export function recordingIn(content: string): Recording | undefined {
  if (!content.startsWith(start)) return undefined;
  try {
    const { klarsyn: _, ...recording } = JSON.parse(content) as Recording & { readonly klarsyn: string };
    return recording.version === 1 && typeof recording.root === 'object' ? { ...recording, url: mask(recording.url) } : undefined;
  } catch {
    return undefined;
  }
}
