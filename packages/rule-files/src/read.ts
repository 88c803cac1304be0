import { type Form, placeholders, type Rule } from '@klarsyn/core';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { lineIn, type Path } from './lines.ts';
import { wordRule } from './rule.ts';
import { say, sayIssue } from './say.ts';
import { type RuleFile, ruleFileSchema } from './schema.ts';
import { type Written, writtenForms } from './words.ts';

/** What is wrong with a rule file, and the line, counted from 1. */
export interface RuleFileError {
  readonly line: number;
  readonly message: string;
}

/** A rule and the data it was made of, or all that is wrong with the file. */
export type ReadRuleFile =
  | { readonly ok: true; readonly rule: Rule; readonly data: RuleFile }
  | { readonly ok: false; readonly errors: readonly RuleFileError[] };

type Fault = readonly [path: Path, ...what: Parameters<typeof say>];

/** Makes a rule of a YAML rule file. `file` is its name or path; `form` is the form of Norwegian that errors are written in. */
export function readRuleFile(source: string, file: string, form: Form = 'nb'): ReadRuleFile {
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = parsed.errors;
  if (broken !== undefined) {
    return { ok: false, errors: [{ line: lines.linePos(broken.pos[0]).line, message: say('yaml', form, { cause: broken.message }) }] };
  }
  const lineOf = (path: Path) => lineIn(parsed, lines, path);
  const checked = v.safeParse(ruleFileSchema, parsed.toJS() ?? {}, { lang: form });
  if (!checked.success) {
    const errors = checked.issues.map((issue) => ({
      line: lineOf((issue.path ?? []).map(({ key }) => key as string)),
      message: sayIssue(issue),
    }));
    return { ok: false, errors };
  }
  const faults = faultsOf(checked.output, file, form);
  if (faults.length === 0) return { ok: true, rule: wordRule(checked.output), data: checked.output };
  return { ok: false, errors: faults.map(([path, ...what]) => ({ line: lineOf(path), message: say(...what) })) };
}

/** What a schema cannot see: names, messages and words that do not fit together. */
function faultsOf(rule: RuleFile, file: string, form: Form): readonly Fault[] {
  const name = rule.id.split('/')[1] ?? '';
  const base = file.split(/[\\/]/).at(-1) ?? '';
  const named: readonly Fault[] = base.replace(/\.ya?ml$/, '') === name ? [] : [[['id'], 'file-name', form, { name, file: base }]];
  const spoken = (['nb', 'nn'] as const).flatMap((language) =>
    Object.entries(rule.messages[language])
      .filter(([, message]) => !isFilled(message))
      .map(([id]): Fault => [['messages', language, id], 'placeholder', form]),
  );
  const listed = (['nb', 'nn'] as const).flatMap((language) => faultsOfWords(rule, language, form));
  return [...named, ...spoken, ...listed];
}

const isFilled = (message: string): boolean =>
  placeholders(message).every((name) => name === 'word' || (name === 'instead' && message.includes('«{instead}»')));

function faultsOfWords(rule: RuleFile, language: Form, form: Form): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, Written>();
  const canDrop = rule.messages.nb.drop !== undefined && rule.messages.nn.drop !== undefined;
  for (const written of writtenForms(rule, language)) {
    const { entry, text, instead } = written;
    if (entry === undefined) continue;
    const path = ['words', language, entry];
    const other = seen.get(text)?.entry;
    if (other !== undefined) faults.push([path, 'twice', form, { word: text, other }]);
    else if (instead.includes(text)) faults.push([path, 'itself', form, { word: text }]);
    else if (instead.length === 0 && !canDrop) faults.push([path, 'drop', form, { word: text }]);
    seen.set(text, written);
  }
  return faults;
}
