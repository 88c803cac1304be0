import { type Form, inputLimits } from '@klarsyn/core';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { dataOf, lineIn, type Path } from './lines.ts';
import { type Fault, say, sayFault, sayIssue, sayYaml } from './say.ts';

/** What is wrong with a file, and the line, counted from 1. */
export interface RuleFileError {
  readonly line: number;
  readonly message: string;
}

/** The data of a file and the line of each of its values, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: Path) => number }
  | { readonly ok: false; readonly errors: readonly RuleFileError[] };

/** Reads YAML by a schema. */
export function parse<T>(source: string, schema: v.GenericSchema<unknown, T>, form: Form): Parsed<T> {
  if (source.length > inputLimits.yamlCharacters) return { ok: false, errors: [{ line: 1, message: say('yaml-long', form) }] };
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = parsed.errors;
  if (broken !== undefined) {
    const at = /^[^\s:]*(?: [^\s:]+)*/u.exec(source.slice(broken.pos[0]))?.[0] ?? '';
    return { ok: false, errors: [{ line: lines.linePos(broken.pos[0]).line, message: sayYaml(broken, at, form) }] };
  }
  const lineOf = (path: Path) => lineIn(parsed, lines, path);
  const data = dataOf(parsed);
  if (data === undefined) return { ok: false, errors: [{ line: 1, message: say('yaml-alias', form) }] };
  const checked = v.safeParse(schema, data, { lang: form });
  if (checked.success) return { ok: true, value: checked.output, lineOf };
  const errors = checked.issues.slice(0, mostErrors).map((issue) => ({
    line: lineOf((issue.path ?? []).map(({ key }) => key as string)),
    message: sayIssue(issue),
  }));
  return { ok: false, errors };
}

/** Errors of a file that are told. Who mends so many runs again. */
const mostErrors = 20;

/** Says faults in a form of Norwegian, each with its line. */
export const sayFaults = (faults: readonly Fault[], lineOf: (path: Path) => number, form: Form): readonly RuleFileError[] =>
  faults.map((fault) => ({ line: lineOf(fault.path), message: sayFault(fault, form) }));
