import type { Form } from '@klarsyn/core';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { lineIn, type Path } from './lines.ts';
import { type Fault, say, sayFault, sayIssue } from './say.ts';

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
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = parsed.errors;
  if (broken !== undefined) {
    return { ok: false, errors: [{ line: lines.linePos(broken.pos[0]).line, message: say('yaml', form, { cause: broken.message }) }] };
  }
  const lineOf = (path: Path) => lineIn(parsed, lines, path);
  const checked = v.safeParse(schema, parsed.toJS() ?? {}, { lang: form });
  if (checked.success) return { ok: true, value: checked.output, lineOf };
  const errors = checked.issues.map((issue) => ({
    line: lineOf((issue.path ?? []).map(({ key }) => key as string)),
    message: sayIssue(issue),
  }));
  return { ok: false, errors };
}

/** Says faults in a form of Norwegian, each with its line. */
export const sayFaults = (faults: readonly Fault[], lineOf: (path: Path) => number, form: Form): readonly RuleFileError[] =>
  faults.map((fault) => ({ line: lineOf(fault.path), message: sayFault(fault, form) }));
