import { resolve } from 'node:path';
import type { DocumentReport, Finding, Format, InputError, PlacedFix } from '@klarsyn/core';
import { fixUntilStable } from '@klarsyn/fixer';
import { checkItem, pathOf } from './check-item.ts';
import type { CheckOptions } from './check-options.ts';
import { createConfigs } from './configs.ts';
import { sayFault } from './errors.ts';
import { writeWhole } from './files.ts';
import { partOf } from './gate/shard.ts';
import { inLanes } from './lanes.ts';
import { loadRules } from './packs.ts';
import { createPageOpener } from './pages.ts';
import { type Decoded, decode } from './read/decode.ts';
import { encode } from './read/encode.ts';
import { bytesOfFile } from './read/file-bytes.ts';
import { expandInputs, type Input } from './read/inputs.ts';
import type { Item } from './read/item.ts';

/** Formats whose source can be mended. */
const mendable: ReadonlySet<Format> = new Set<Format>(['text', 'markdown', 'html']);

/** An input before and after its safe fixes. Nothing has been written. */
export interface FixedInput {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes went in. */
  readonly applied: number;
  /** False when two rules kept undoing each other. */
  readonly isStable: boolean;
  /** What could not be mended, or not read: the text is then as it was. */
  readonly errors: readonly InputError[];
  /** The file, and the bytes it is to hold; undefined when it stays as it is, or was no file. */
  readonly write: { readonly path: string; readonly bytes: Uint8Array } | undefined;
}

type Source = { readonly item: Item & { readonly from: 'file' | 'memory' }; readonly source: string; readonly encoding: string };

/** Mends what is safe to mend in files and texts in memory. Inputs that are no text (Word, addresses) are told of in `errors`. */
export async function fix(inputs: Input | readonly Input[], options: CheckOptions = {}): Promise<readonly FixedInput[]> {
  const cwd = resolve(options.cwd ?? '.');
  const named: readonly Input[] = typeof inputs === 'string' || 'name' in inputs ? [inputs] : inputs;
  const [expanded, rules] = await Promise.all([expandInputs(named, cwd), loadRules()]);
  const wanted = expanded.filter((item) => !('path' in item) || (options.isWanted?.(item.path) ?? true));
  const items = partOf(wanted, options.shard);
  const configOf = createConfigs({ ...options, cwd, rules });
  const around = { options: { ...options, static: true }, pages: createPageOpener({ ...options, cwd }) };
  return inLanes(items, async (item) => {
    const result = await configOf(pathOf(item));
    const form = result.ok ? result.config.form : (options.form ?? 'nb');
    if (item.from === 'nowhere') return untouched(item.uri, '', [sayFault(item.fault, form)]);
    if (item.from === 'address' || item.from === 'attachment' || !mendable.has(item.format))
      return untouched(item.uri, '', [sayFault({ code: 'not-mendable' }, form)]);
    const opened = open(item);
    if (!opened.ok) return untouched(item.uri, '', [sayFault(opened.fault, form)]);
    return mend({ item, ...opened }, (content) => checkItem({ ...item, content }, result, around), form);
  });
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

async function mend(
  { item, source, encoding }: Source,
  check: (source: string) => Promise<DocumentReport>,
  form: Parameters<typeof sayFault>[1],
): Promise<FixedInput> {
  let errors: readonly InputError[] = [];
  const fixesOf = async (text: string) => {
    const report = await check(text);
    errors = report.errors;
    return safeFixes(report.findings);
  };
  const { text, applied, isStable } = await fixUntilStable(source, fixesOf, { format: item.format, safeOnly: true });
  if (text === source) return { ...untouched(item.uri, source, errors), isStable };
  const [before, after] = [encode(source, encoding), encode(text, encoding)];
  const isFile = item.from === 'file';
  if (after === undefined || before === undefined)
    return untouched(item.uri, source, [...errors, sayFault({ code: 'not-encodable', values: { encoding } }, form)]);
  return {
    uri: item.uri,
    before: source,
    after: text,
    applied,
    isStable,
    errors,
    write: isFile ? { path: item.path, bytes: after } : undefined,
  };
}

const untouched = (uri: string, source: string, errors: readonly InputError[]): FixedInput => ({
  uri,
  before: source,
  after: source,
  applied: 0,
  isStable: true,
  errors,
  write: undefined,
});

/** The fixes of what is certain and nobody has accepted, that no reader could disagree with. */
const safeFixes = (findings: readonly Finding[]): readonly PlacedFix[] =>
  findings.flatMap(({ fix: one, suppressed, certainty }) =>
    one?.safe === true && suppressed === undefined && certainty === 'certain' ? [one] : [],
  );
