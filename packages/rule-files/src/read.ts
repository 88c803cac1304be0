import type { Form, Rule } from '@klarsyn/core';
import { canDrop, faultsOfRule } from './faults.ts';
import { parse, type RuleFileError, sayFaults } from './parse.ts';
import { wordRule } from './rule.ts';
import type { Fault } from './say.ts';
import type { ListFile } from './schema/list-file.ts';
import { type RuleFile, ruleFileSchema } from './schema/rule-file.ts';

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
export function readRuleFile(source: string, file: string, { form = 'nb', lists = new Map() }: Reading = {}): ReadRuleFile {
  const parsed = parse(source, ruleFileSchema, form);
  if (!parsed.ok) return parsed;
  const { value, lineOf } = parsed;
  const faults = [...faultsOfRule(value, file), ...faultsOfNaming(value, lists)];
  if (faults.length > 0) return { ok: false, errors: sayFaults(faults, lineOf, form) };
  const data = withLists(value, lists);
  return { ok: true, rule: wordRule(data), data };
}

/** Lists that are not there, and words without a suggestion for a rule that must have one. */
function faultsOfNaming(rule: RuleFile, lists: ReadonlyMap<string, ListFile>): readonly Fault[] {
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
function withLists({ lists: names, ...rule }: RuleFile, lists: ReadonlyMap<string, ListFile>): RuleFile {
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
