import { type ByForm, type Form, inputLimits } from '@klarsyn/core';
import { dataOf, lineIn, type Path } from '@klarsyn/rule-files/lines';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { type Fault, sayHint } from '../errors.ts';
import { hintFor } from './hint.ts';

/** The data of a file and the line of each of its values; or all that is wrong with it. */
export type DataFile<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: Path) => number }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Faults of a file that are told. Who mends so many runs again. */
const mostFaults = 20;

/** Reads YAML (and JSON, which is YAML) by a schema. Faults name the line, and the nearest right key. */
export function readData<S extends v.GenericSchema>(source: string, file: string, schema: S, form: Form): DataFile<v.InferOutput<S>> {
  if (source.length > inputLimits.yamlCharacters) {
    return { ok: false, faults: [{ code: 'yaml', values: { file, line: 1, cause: yamlCauses['TOO_LONG']?.[form] ?? '' } }] };
  }
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineOf = (path: Path) => lineIn(parsed, lines, path);
  if (parsed.errors.length > 0) {
    const faults = parsed.errors.slice(0, mostFaults).map(({ pos, code }): Fault => {
      return { code: 'yaml', values: { file, line: lines.linePos(pos[0]).line, cause: (yamlCauses[code] ?? anyYamlCause)[form] } };
    });
    return { ok: false, faults };
  }
  const data = dataOf(parsed);
  if (data === undefined)
    return { ok: false, faults: [{ code: 'yaml', values: { file, line: 1, cause: yamlCauses['BAD_ALIAS']?.[form] ?? '' } }] };
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, value: result.output, lineOf };
  return { ok: false, faults: result.issues.slice(0, mostFaults).map((issue) => explain(issue, schema, { file, form, lineOf })) };
}

interface Reading {
  readonly file: string;
  readonly form: Form;
  readonly lineOf: (path: Path) => number;
}

function explain(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, { file, form, lineOf }: Reading): Fault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const line = lineOf(path);
  const name = path.join('.') || file;
  if (issue.expected === 'never') {
    const key = String(path.at(-1));
    return { code: 'unknown-key', values: { file, line, name: key, hint: hintFor(key, keysAt(schema, path.slice(0, -1)), form) } };
  }
  if (issue.received === 'undefined') return { code: 'missing-key', values: { file, line, name } };
  const value = shortly(issue.input);
  const allowed = [...new Set(issue.expected?.match(/"[^"]+"/g) ?? [])].map((quoted) => quoted.slice(1, -1));
  const hint = allowed.length > 0 ? hintFor(value, allowed, form) : sayHint('type', form, { kind: kindOf(issue, form) });
  return { code: 'wrong-value', values: { file, line, name, value, hint } };
}

/** What is wrong with the YAML, by the error codes of the `yaml` package. */
const yamlCauses: Readonly<Record<string, ByForm<string>>> = {
  TOO_LONG: { nb: 'fila er for lang', nn: 'fila er for lang' },
  BAD_INDENT: { nb: 'innrykket stemmer ikke', nn: 'innrykket stemmer ikkje' },
  DUPLICATE_KEY: { nb: 'nøkkelen står to ganger', nn: 'nøkkelen står to gonger' },
  MISSING_CHAR: { nb: 'et tegn mangler', nn: 'eit teikn manglar' },
  BAD_ALIAS: {
    nb: '«*navn» viser til noe som ikke finnes, til seg selv eller til for mye',
    nn: '«*namn» viser til noko som ikkje finst, til seg sjølv eller til for mykje',
  },
  TAB_AS_INDENT: { nb: 'bruk mellomrom, ikke tabulator, i innrykk', nn: 'bruk mellomrom, ikkje tabulator, i innrykk' },
  BLOCK_AS_IMPLICIT_KEY: { nb: 'det mangler et linjeskift eller hermetegn', nn: 'det manglar eit linjeskift eller hermeteikn' },
  MULTILINE_IMPLICIT_KEY: { nb: 'det mangler et kolon', nn: 'det manglar eit kolon' },
};
const anyYamlCause: ByForm<string> = { nb: 'linja kan ikke leses', nn: 'linja kan ikkje lesast' };

const shortly = (input: unknown): string => (typeof input === 'string' ? input : (JSON.stringify(input) ?? '')).slice(0, 60);

const kinds: Readonly<Record<string, ByForm<string>>> = {
  string: { nb: 'tekst', nn: 'tekst' },
  number: { nb: 'et tall', nn: 'eit tal' },
  Array: { nb: 'en liste', nn: 'ei liste' },
  Object: { nb: 'nøkler med verdier', nn: 'nøklar med verdiar' },
  color: { nb: 'en farge som #0b477a', nn: 'ein farge som #0b477a' },
  'nine-digits': { nb: 'ni siffer i hermetegn', nn: 'ni siffer i hermeteikn' },
  host: { nb: 'et nettsted uten https://, som www.fjordvik.example', nn: 'ein nettstad utan https://, som www.fjordvik.example' },
  address: {
    nb: 'en adresse med https:// foran, eller en sti som begynner med /',
    nn: 'ei adresse med https:// framfor, eller ein sti som byrjar med /',
  },
  sha256: { nb: '64 siffer og bokstaver fra a til f', nn: '64 siffer og bokstavar frå a til f' },
  likeness: { nb: '16 siffer og bokstaver fra a til f', nn: '16 siffer og bokstavar frå a til f' },
  size: { nb: 'et tall i punkt, eller et token som {size.body}', nn: 'eit tal i punkt, eller eit token som {size.body}' },
  unit: { nb: 'navnet på enheten, eller nøkler med name', nn: 'namnet på eininga, eller nøklar med name' },
  heading: { nb: 'nøkler som sizePt, eller et token som {heading.h1}', nn: 'nøklar som sizePt, eller eit token som {heading.h1}' },
  iso_date: { nb: 'en dato som 2027-12-31', nn: 'ein dato som 2027-12-31' },
};

const kindOf = (issue: v.BaseIssue<unknown>, form: Form): string =>
  (kinds[issue.message] ?? kinds[issue.type] ?? kinds[issue.expected ?? ''])?.[form] ?? String(issue.requirement ?? issue.expected ?? '');

interface Open {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
}

/** The keys that a schema allows at a path. */
function keysAt(schema: unknown, path: Path): readonly string[] {
  const found = path.reduce<unknown>((current, key) => {
    const { entries, item, value } = openOf(current);
    return entries?.[key] ?? item ?? value;
  }, schema);
  return Object.keys(openOf(found).entries ?? {}).filter((key) => !key.startsWith('$'));
}

/** The part of an optional or piped schema that says what is inside. */
function openOf(schema: unknown): Open {
  const open = (schema ?? {}) as Open & { readonly wrapped?: unknown };
  return open.wrapped === undefined ? open : openOf(open.wrapped);
}
