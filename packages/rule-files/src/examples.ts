import type { Example, Form } from '@klarsyn/core';
import { parse, type RuleFileError } from './parse.ts';
import { examplesFileSchema } from './schema/examples-file.ts';

/** The examples of a file, or all that is wrong with it. */
export type ReadExamples =
  | { readonly ok: true; readonly examples: readonly Example[] }
  | { readonly ok: false; readonly errors: readonly RuleFileError[] };

/** Reads a file of more examples for a rule: `nb` and `nn`, each a list of texts with ⟦marks⟧. */
export function readExamples(source: string, form: Form): ReadExamples {
  const parsed = parse(source, examplesFileSchema, form);
  if (!parsed.ok) return parsed;
  const examples = (['nb', 'nn'] as const).flatMap((language) =>
    (parsed.value[language] ?? []).map((one): Example => ({ ...one, language })),
  );
  return { ok: true, examples };
}
