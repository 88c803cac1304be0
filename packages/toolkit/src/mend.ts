import { type DocumentReport, type Finding, type Form, type InputError, mendingLimits, type PlacedFix } from '@klarsyn/core';
import { fixUntilStable } from '@klarsyn/fixer';
import type { ThreadLimits } from './apart/thread.ts';
import { sayFault } from './errors.ts';
import { encode } from './read/encode.ts';
import type { Item } from './read/item.ts';

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

/** A text to mend, where it came from, and how its bytes are to be written. */
export type Source = { readonly item: Item & { readonly from: 'file' | 'memory' }; readonly source: string; readonly encoding: string };

/** Checks a text, in no more milliseconds than are left. */
type Check = (source: string, left: number) => Promise<DocumentReport>;

/** Mends a text until nothing more of it can be mended; what takes too long stays as it was (guard 4). */
export async function mend(
  { item, source, encoding }: Source,
  check: Check,
  form: Form,
  { milliseconds }: Pick<ThreadLimits, 'milliseconds'> = mendingLimits,
): Promise<FixedInput> {
  const end = performance.now() + milliseconds;
  let errors: readonly InputError[] = [];
  let isStopped = false;
  const fixesOf = async (text: string) => {
    const left = end - performance.now();
    const report = left > 0 ? await check(text, left) : undefined;
    isStopped = report === undefined || report.errors.some(({ code }) => code === 'check-stopped');
    errors = report?.errors ?? errors;
    return isStopped ? [] : safeFixes(report?.findings ?? []);
  };
  const { text, applied, isStable } = await fixUntilStable(source, fixesOf, { format: item.format, safeOnly: true });
  if (isStopped) return untouched(item.uri, source, [sayFault({ code: 'mending-stopped' }, form)]);
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

/** An input that stays as it is. */
export const untouched = (uri: string, source: string, errors: readonly InputError[]): FixedInput => ({
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
