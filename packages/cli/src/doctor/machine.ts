import { execFileSync } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import type { Form } from '@klarsyn/core';
import { knownExtensions, lookAtBrowser, lookAtCache, tool } from '@klarsyn/toolkit';
import { say } from '../texts.ts';
import type { Need } from './need.ts';

const gigabyte = 1024 ** 3;

/** GB that a run takes at most without a browser: 500 letters take under 0.4 (`npm run bench:gate`). */
const needed = 0.5;

/** Klarsyn, Node and the machine. An older Node never comes this far. */
export const versions = (): Need => ({
  ok: true,
  name: 'Klarsyn',
  detail: `${tool.version}, Node ${process.versions.node}, ${process.platform} ${process.arch}, CPU: ${availableParallelism()}`,
});

/** What is free for us: in a container, what the container may have. */
export function memory(form: Form): Need {
  const constrained = process.constrainedMemory();
  const all = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  const free = Math.min(process.availableMemory(), all);
  const ok = free >= needed * gigabyte;
  const said = (bytes: number) => (bytes / gigabyte).toFixed(1).replace('.', ',');
  const values = { free: said(free), all: said(all), needs: said(needed * gigabyte) };
  return { ok, name: say('doctorMemory', form), detail: say(ok ? 'memoryFree' : 'memoryShort', form, values) };
}

export const formats = (form: Form): Need => ({
  ok: true,
  name: say('doctorFormats', form),
  detail: say('formatsRead', form, { known: knownExtensions }),
});

/** Only `--changed` and the age of suppressions ask git. */
export function git(form: Form): Need {
  const name = say('doctorGit', form);
  try {
    return { ok: true, name, detail: execFileSync('git', ['--version'], { encoding: 'utf8' }).trim().replace('git version ', '') };
  } catch {
    return { ok: true, name, detail: say('gitMissing', form) };
  }
}

export async function cache(folder: string, form: Form): Promise<Need> {
  const { files, bytes, isOpen } = await lookAtCache(folder);
  const text = !isOpen ? 'cacheClosed' : files === 0 ? 'cacheNone' : 'cacheThere';
  const size = (bytes / 1024 ** 2).toFixed(1).replace('.', ',');
  return { ok: isOpen, name: say('doctorCache', form), detail: say(text, form, { folder, files, size }) };
}

/** Starts the browser that a check would use. */
export async function browser(explicit: string | undefined, form: Form): Promise<readonly Need[]> {
  const name = say('doctorBrowser', form);
  const found = await lookAtBrowser(explicit, form);
  if (!found.ok) return [{ ok: false, name, detail: found.message }];
  const { version, path, kind, why, sandbox, notes } = found;
  return [
    { ok: true, name, detail: `${version}, ${path} (${say(`browser-${kind}`, form, { why })})` },
    { ok: true, name: say('doctorSandbox', form), detail: [say(`sandbox-${sandbox}`, form), ...notes].join('. ') },
  ];
}
