import type { Form, Rule } from '@klarsyn/core';
import { canDrop, faultsOfRule } from './faults.ts';
import type { Path } from './lines.ts';
import { parse, type RuleFileError, sayFaults } from './parse.ts';
import { rulesOf } from './rule.ts';
import { type Fault, patternFault } from './say.ts';
import type { ListFile } from './schema/list-file.ts';
import { isWordFile, type RuleFile, ruleFileSchema, type WordFile } from './schema/rule-file.ts';

/** A rule and the data it was made of, the words of its lists included; or all that is wrong with the file. */
export type ReadRuleFile =
  | { readonly ok: true; readonly rule: Rule; readonly data: RuleFile }
  | { readonly ok: false; readonly errors: readonly RuleFileError[] };

/** What a rule file is read with: the form that errors are written in, and the lists it may name. */
export interface Reading {
  readonly form?: Form;
  readonly lists?: ReadonlyMap<string, ListFile>;
}

/** Makes a rule of a YAML rule file. `file` is its name or path. */
export async function readRuleFile(source: string, file: string, { form = 'nb', lists = new Map() }: Reading = {}): Promise<ReadRuleFile> {
  const parsed = parse(source, ruleFileSchema, form);
  if (!parsed.ok) return parsed;
  const { value, lineOf } = parsed;
  const faults = [...faultsOfRule(value, file), ...(isWordFile(value) ? faultsOfNaming(value, lists) : await faultsOfPatterns(value))];
  if (faults.length > 0) return { ok: false, errors: sayFaults(faults, lineOf, form) };
  const data = isWordFile(value) ? withLists(value, lists) : value;
  const [rule] = await rulesOf([data]);
  if (rule === undefined) throw new Error(`${file} gave no rule`);
  return { ok: true, rule, data };
}

/** Patterns that the engine refuses. It is loaded for those who have any. */
async function faultsOfPatterns(rule: RuleFile): Promise<readonly Fault[]> {
  if (rule.match !== 'pattern') return [];
  const { findsNothing, refusalOf } = await import('./shapes/pattern.ts');
  const told = ([path, find]: readonly [Path, string]): readonly Fault[] => {
    const refusal = refusalOf(find);
    if (refusal !== undefined) return [patternFault(path, find, refusal.error, refusal.at)];
    return findsNothing(find) ? [{ path, code: 'pattern-empty', values: { find } }] : [];
  };
  return forms.flatMap((form) => [
    ...(rule.patterns[form] ?? []).flatMap(({ find }, index) => told([['patterns', form, index], find])),
    ...(rule.except?.[form] ?? []).flatMap((find, index) => told([['except', form, index], find])),
  ]);
}

/** Lists that are not there, and words without a suggestion for a rule that must have one. */
function faultsOfNaming(rule: WordFile, lists: ReadonlyMap<string, ListFile>): readonly Fault[] {
  return (rule.lists ?? []).flatMap((name, index): readonly Fault[] => {
    const path = ['lists', index];
    const list = lists.get(name);
    if (list === undefined) return [{ path, code: 'unknown-list', values: { name }, known: [...lists.keys()] }];
    const both = forms.flatMap((form) => Object.keys(list.words[form] ?? {}).filter((word) => rule.words[form]?.[word] !== undefined));
    if (both[0] !== undefined) return [{ path, code: 'two-lists', values: { word: both[0], other: rule.id } }];
    const bare = Object.values(list.words).flatMap((words) => Object.entries(words).filter(([, { instead }]) => instead.length === 0));
    const [word] = bare[0] ?? [];
    return word === undefined || canDrop(rule) ? [] : [{ path, code: 'drop', values: { word } }];
  });
}

/** A rule file with the words, exceptions and sources of its lists laid in. */
function withLists({ lists: names, ...rule }: WordFile, lists: ReadonlyMap<string, ListFile>): WordFile {
  const named = (names ?? []).flatMap((name) => lists.get(name) ?? []);
  const together = [...named, rule];
  const present = forms.filter((form) => together.some(({ words }) => words[form] !== undefined));
  const byForm = <T>(pick: (form: Form) => T) => Object.fromEntries(present.map((form) => [form, pick(form)]));
  const titles = new Set(rule.sources.map(({ title }) => title));
  const sources = named.flatMap((list) => Object.values(list.sources)).filter(({ title }) => !titles.has(title) && titles.add(title));
  return {
    ...rule,
    words: byForm((form) => Object.assign({}, ...together.map(({ words }) => words[form]))),
    except: byForm((form) => together.flatMap(({ except }) => except?.[form] ?? [])),
    sources: [...rule.sources, ...sources],
  };
}

const forms = ['nb', 'nn'] as const;

export type { RuleFileError };
