import { type Baseline, inputLimits, type Known } from '@klarsyn/core';
import * as v from 'valibot';
import type { Fault } from '../errors.ts';
import { parseJson, readTextIfThere, writeWhole } from '../files.ts';

/** Where old debt is kept when nothing else is said. */
export const baselineName = 'klarsyn.baseline.json';

/** A baseline, or why there is none. */
export type BaselineFile = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly fault: Fault };

const known = v.strictObject({ rule: v.string(), what: v.string(), before: v.string(), after: v.string() });
const schema = v.strictObject({ version: v.literal(1), documents: v.record(v.string(), v.array(known)) });

/** Reads a baseline. A missing or broken file is a fault with a name. */
export async function readBaseline(path: string): Promise<BaselineFile> {
  const source = await readTextIfThere(path, inputLimits.reportBytes);
  if (source === undefined) return { ok: false, fault: { code: 'baseline-missing', values: { file: path } } };
  const data = parseJson(source);
  const result = v.safeParse(schema, data);
  return result.success ? { ok: true, baseline: result.output } : { ok: false, fault: { code: 'baseline-broken', values: { file: path } } };
}

/** Writes a baseline: one finding a line, sorted, so that a change of it is easy to read in a diff. */
export const writeBaseline = (path: string, { version, documents }: Baseline): Promise<void> => {
  const entries = Object.entries(documents).map(([uri, findings]) => `${JSON.stringify(uri)}: [\n${findings.map(line).join(',\n')}\n  ]`);
  const inner = entries.length === 0 ? '{}' : `{\n  ${entries.join(',\n  ')}\n}`;
  return writeWhole(path, `{ "version": ${version}, "documents": ${inner} }\n`);
};

const line = (entry: Known): string => `    ${JSON.stringify(entry)}`;
