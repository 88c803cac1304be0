import { type Form, optionsOf, type Rule, type RuleSetting } from '@klarsyn/core';
import { type Fault, sayHint } from '../errors.ts';
import { hintFor } from './hint.ts';
import type { LoadedLayer } from './layer.ts';

type Path = readonly (string | number)[];

/** What a schema cannot see: names of rules and options that do not exist, with the nearest that do, and options of the wrong kind. Found one by one. */
export function* checkRules({ source, config, lineOf }: LoadedLayer, rules: readonly Rule[], form: Form): Generator<Fault, void> {
  const at = (path: Path) => () => ({ file: source, line: lineOf(path) });
  for (const [settings, path] of [
    [config.rules, []] as const,
    ...(config.overrides ?? []).map((override, index) => [override.rules, ['overrides', index]] as const),
  ]) {
    for (const [id, setting] of Object.entries(settings ?? {})) yield* checkSetting(id, setting, at([...path, 'rules', id]), rules, form);
  }
  for (const [index, one] of (config.suppress ?? []).entries()) {
    for (const name of one.rules) {
      if (!name.endsWith('/*') && find(name, rules) === undefined) yield unknownRule(name, at(['suppress', index, 'rules']), rules, form);
    }
  }
}

/** Finds the place of a setting: a file may have very many, and few of them are wrong. */
type At = () => { readonly file: string; readonly line: number };

function checkSetting(id: string, setting: RuleSetting, at: At, rules: readonly Rule[], form: Form): readonly Fault[] {
  const rule = find(id, rules);
  if (rule === undefined) return [unknownRule(id, at, rules, form)];
  const own: Readonly<Record<string, unknown>> = { ...rule.options };
  return Object.entries(optionsOf(setting)).flatMap(([name, value]): readonly Fault[] => {
    if (!Object.hasOwn(own, name)) {
      return [{ code: 'unknown-option', values: { ...at(), rule: rule.id, name, hint: hintFor(name, Object.keys(own), form) } }];
    }
    if (isLike(value, own[name])) return [];
    const hint = sayHint('like', form, { example: JSON.stringify(own[name]) });
    return [{ code: 'wrong-value', values: { ...at(), name: `${rule.id} ${name}`, value: JSON.stringify(value), hint } }];
  });
}

const find = (name: string, rules: readonly Rule[]): Rule | undefined =>
  rules.find(({ id, aliases }) => id === name || aliases?.includes(name));

function unknownRule(name: string, at: At, rules: readonly Rule[], form: Form): Fault {
  const known = rules.map(({ id }) => id);
  const meant = known.find((id) => id.endsWith(`/${name}`)) ?? name;
  return { code: 'unknown-rule', values: { ...at(), name, hint: hintFor(meant, known, form, sayHint('rules', form)) } };
}

/** True when a value is of the kind the rule's own is: a list for a list, text for text, a number that is not negative for a number. */
function isLike(value: unknown, own: unknown): boolean {
  if (Array.isArray(own)) return Array.isArray(value);
  if (typeof own === 'number') return typeof value === 'number' && value >= 0;
  return typeof value === typeof own && !Array.isArray(value);
}
