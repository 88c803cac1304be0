import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** What is wrong in a file of data, and on which line. */
export interface DataError {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

/** The data of a file, and the line of each of its values. */
export type DataFile<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: readonly (string | number)[]) => number }
  | { readonly ok: false; readonly errors: readonly DataError[] };

/** Reads YAML (and JSON, which is YAML) by a schema. Errors name the line, and the nearest right key. */
export function readData<S extends v.GenericSchema>(source: string, file: string, schema: S): DataFile<v.InferOutput<S>> {
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly (string | number)[]) => lineIn(parsed, lines, path);
  if (parsed.errors.length > 0) {
    return { ok: false, errors: parsed.errors.map(({ pos, message }) => ({ file, line: lines.linePos(pos[0]).line, problem: `ugyldig YAML (${message})` })) };
  }
  const result = v.safeParse(schema, parsed.toJS() ?? {});
  if (result.success) return { ok: true, value: result.output, lineOf };
  return { ok: false, errors: result.issues.map((issue) => explain(issue, schema, file, lineOf)) };
}

/** The name among `known` that is most like a misspelt one, when it is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => [distance(name.toLowerCase(), other.toLowerCase()), other] as const).sort(([a], [b]) => a - b);
  const best = ranked[0];
  return best !== undefined && best[0] <= Math.max(2, Math.floor(name.length / 3)) ? best[1] : undefined;
}

/** « Mente du …?», or nothing. */
export const didYouMean = (name: string, known: readonly string[]): string => {
  const likely = nearest(name, known);
  return likely === undefined ? '' : ` Mente du «${likely}»?`;
};

function explain(issue: v.GenericIssue, schema: v.GenericSchema, file: string, lineOf: (path: readonly (string | number)[]) => number): DataError {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const line = lineOf(path);
  const name = String(path.at(-1) ?? '');
  if (issue.expected === 'never') {
    const known = keysAt(schema, path.slice(0, -1));
    return { file, line, problem: `ukjent nøkkel «${name}».${didYouMean(name, known) || ` Kjente nøkler: ${known.join(', ')}.`}` };
  }
  if (issue.received === 'undefined') return { file, line, problem: `«${path.join('.')}» mangler.` };
  const allowed = [...new Set((issue.expected ?? '').match(/"[^"]+"/g) ?? [])].map((quoted) => quoted.slice(1, -1));
  const value = String(issue.input);
  const hint = allowed.length > 0 ? `${didYouMean(value, allowed)} Lovlige verdier: ${allowed.join(', ')}.` : ` ${expectation(issue)}`;
  return { file, line, problem: `«${path.join('.')}» kan ikke være «${value.slice(0, 60)}».${hint}` };
}

const kinds: Readonly<Record<string, string>> = { string: 'tekst', number: 'et tall', Array: 'en liste', Object: 'nøkler og verdier', boolean: 'ja eller nei (true, false)' };

function expectation(issue: v.GenericIssue): string {
  const kind = kinds[issue.expected ?? ''];
  if (kind !== undefined) return `Her skal det stå ${kind}.`;
  return issue.type === 'regex' || issue.type === 'iso_date' ? `Verdien må ha formen ${issue.requirement ?? 'åååå-mm-dd'}.` : 'Se dokumentasjonen for hva som kan stå her.';
}

/** The keys that a schema allows at a path. */
function keysAt(schema: v.GenericSchema, path: readonly (string | number)[]): readonly string[] {
  let current: unknown = schema;
  for (const key of path) {
    const open = unwrap(current);
    current = open.entries?.[key] ?? open.item ?? open.value;
  }
  return Object.keys(unwrap(current).entries ?? {}).filter((key) => !key.startsWith('$'));
}

interface Open {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly wrapped?: unknown;
}

const unwrap = (schema: unknown): Open => {
  const open = (schema ?? {}) as Open;
  return open.wrapped === undefined ? open : unwrap(open.wrapped);
};

/** The line of the deepest value on a path that the file has. */
function lineIn(parsed: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = parsed.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pairs = (parent as { items?: readonly unknown[] } | undefined)?.items ?? [];
    const pair = typeof key === 'number' ? pairs[key] : pairs.find((item) => String((item as { key?: unknown }).key) === String(key));
    const node = isNode(pair) ? pair : (pair as { key?: { range?: readonly number[] } } | undefined)?.key;
    const start = (node as { range?: readonly number[] } | undefined)?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}
