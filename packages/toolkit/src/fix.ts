import { resolve } from 'node:path';
import { checkingLimits, type Format } from '@klarsyn/core';
import { checkItem, pathOf } from './check-item.ts';
import type { CheckOptions } from './check-options.ts';
import { createConfigs } from './configs.ts';
import { sayFault } from './errors.ts';
import { writeWhole } from './files.ts';
import { partOf } from './gate/shard.ts';
import { inLanes } from './lanes.ts';
import { type FixedInput, mend, type Source, untouched } from './mend.ts';
import { loadRules } from './packs.ts';
import { createPageOpener } from './pages.ts';
import { type Decoded, decode } from './read/decode.ts';
import { bytesOfFile } from './read/file-bytes.ts';
import { expandInputs, type Input } from './read/inputs.ts';
import type { Item } from './read/item.ts';

/** Formats whose source can be mended. */
const mendable: ReadonlySet<Format> = new Set<Format>(['text', 'markdown', 'html']);

/** Mends what is safe to mend in files and texts in memory. Inputs that are no text (Word, addresses) are told of in `errors`. */
export async function fix(inputs: Input | readonly Input[], options: CheckOptions = {}): Promise<readonly FixedInput[]> {
  const cwd = resolve(options.cwd ?? '.');
  const named: readonly Input[] = typeof inputs === 'string' || 'name' in inputs ? [inputs] : inputs;
  const [expanded, rules] = await Promise.all([expandInputs(named, cwd), loadRules()]);
  const wanted = expanded.filter((item) => !('path' in item) || (options.isWanted?.(item.path) ?? true));
  const items = partOf(wanted, options.shard);
  const configOf = createConfigs({ ...options, cwd, rules });
  const around = { options: { ...options, static: true }, pages: createPageOpener({ ...options, cwd }) };
  const work = async (item: Item): Promise<FixedInput> => {
    const result = await configOf(pathOf(item));
    const form = result.ok ? result.config.form : (options.form ?? 'nb');
    if (item.from === 'nowhere') return untouched(item.uri, '', [sayFault(item.fault, form)]);
    if (item.from === 'address' || item.from === 'attachment' || !mendable.has(item.format))
      return untouched(item.uri, '', [sayFault({ code: 'not-mendable' }, form)]);
    const opened = open(item);
    if (!opened.ok) return untouched(item.uri, '', [sayFault(opened.fault, form)]);
    const checked = (content: string, left: number) => {
      const limits = { ...checkingLimits, milliseconds: Math.min(left, checkingLimits.milliseconds) };
      return checkItem({ ...item, content }, result, { ...around, limits });
    };
    return mend({ item, ...opened }, checked, form);
  };
  // One at a time: none waits for another within its own time.
  return inLanes(items, work, 1);
}

/** Writes a mended file, whole or not at all. */
export const writeFixed = async ({ write }: FixedInput): Promise<void> => {
  if (write !== undefined) await writeWhole(write.path, write.bytes);
};

function open(item: Source['item']): Decoded {
  const read = item.from === 'file' ? bytesOfFile(item.path, item.format) : ({ ok: true, bytes: item.content } as const);
  if (!read.ok) return read;
  const { bytes: content } = read;
  return typeof content === 'string' ? { ok: true, source: content, encoding: 'utf-8' } : decode(content, { html: item.format === 'html' });
}
