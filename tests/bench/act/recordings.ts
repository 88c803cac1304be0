import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { engineNames, openPages } from '@klarsyn/browser';
import type { Recording } from '@klarsyn/core';
import type { Case } from './cases.ts';
import { serve } from './serve.ts';

/** Recordings of the cases lie in the user's cache, so that scoring is repeated without a browser. */
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'klarsyn', 'act');

/** What is made anew though it lies in the cache: what the browser sees (`page`), what the engines say (`engines`), or nothing. */
export type Fresh = ReadonlySet<'page' | 'engines'>;

/** The recording of each case, by its id, made where there is none. One browser, as many pages as the machine has cores. */
export async function recordingsOf(
  folder: string,
  cases: readonly Case[],
  fresh: Fresh,
  onProgress: (line: string) => void,
): Promise<ReadonlyMap<string, Recording>> {
  await mkdir(cache, { recursive: true });
  const pages = await part(folder, cases, 'page', fresh.has('page'), onProgress);
  const engines = await part(folder, cases, 'engines', fresh.has('engines'), onProgress);
  return new Map(
    [...pages].map(([id, page]) => {
      const said = engines.get(id);
      return [id, said === undefined ? page : { ...page, audits: said.audits, complaints: [...page.complaints, ...said.complaints] }];
    }),
  );
}

async function part(
  folder: string,
  cases: readonly Case[],
  name: 'page' | 'engines',
  anew: boolean,
  onProgress: (line: string) => void,
): Promise<ReadonlyMap<string, Recording>> {
  const file = (id: string) => join(cache, `${id}.${name}.json`);
  const found = new Map<string, Recording>();
  for (const { testcaseId: id } of anew ? [] : cases) {
    const text = await readFile(file(id), 'utf8').catch(() => undefined);
    if (text !== undefined) found.set(id, JSON.parse(text) as Recording);
  }
  const missing = cases.filter(({ testcaseId }) => !found.has(testcaseId));
  if (missing.length === 0) return found;
  const server = await serve(folder);
  const pages = await openPages(name === 'page' ? { engines: [] } : { probes: [], engines: engineNames, wholeEngines: true });
  if (!pages.ok) throw new Error(`no browser: ${pages.code}`);
  let done = 0;
  await Promise.all(
    missing.map(async ({ testcaseId: id, relativePath, ruleId }) => {
      const recorded = await pages.record({ url: `${server.origin}/${relativePath}` });
      done += 1;
      if (done % 50 === 0) onProgress(`${name}: ${done} of ${missing.length}`);
      if (!recorded.ok) return onProgress(`${ruleId} ${id}: ${recorded.code}`);
      found.set(id, recorded.recording);
      await writeFile(file(id), JSON.stringify(recorded.recording));
    }),
  );
  await pages.close();
  server.close();
  return found;
}
