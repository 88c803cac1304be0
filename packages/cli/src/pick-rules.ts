import type { Form, Rule } from '@klarsyn/core';
import type { Given } from './command.ts';
import { textOf, textsOf } from './command.ts';
import { say } from './texts.ts';

/** Rules that were asked for by name; or one line on a name that is no rule or pack. */
export type Picked<T> = { readonly ok: true; readonly picked: T } | { readonly ok: false; readonly message: string };

/** The rule with this id, this old name, or this last part of an id. */
export async function pickRule(name: string, all: readonly Rule[], form: Form): Promise<Picked<Rule>> {
  const rule = all.find(({ id, aliases }) => id === name || aliases?.includes(name) || id.split('/')[1] === name);
  if (rule !== undefined) return { ok: true, picked: rule };
  const { nearest } = await import('@klarsyn/toolkit');
  const known = all.map(({ id }) => (name.includes('/') ? id : (id.split('/')[1] ?? id)));
  return { ok: false, message: say('unknownRule', form, { name, hint: nearest(name, known, form, say('seeRules', form)) }) };
}

/** The ids that `--rule` and `--pack` ask for together; undefined when neither was given. */
export async function pickIds(given: Given, form: Form): Promise<Picked<readonly string[] | undefined>> {
  const [names, packs] = [textsOf(given, 'rule'), textsOf(given, 'pack')];
  if (names.length === 0 && packs.length === 0) return { ok: true, picked: undefined };
  const { nearest, rulesIn } = await import('@klarsyn/toolkit');
  const all = await rulesIn(process.cwd(), textOf(given, 'config'));
  const known = [...new Set(all.map(({ id }) => id.split('/')[0] ?? ''))];
  const unknown = packs.find((pack) => !known.includes(pack));
  if (unknown !== undefined)
    return { ok: false, message: say('unknownPack', form, { name: unknown, hint: nearest(unknown, known, form) }) };
  const picked = await Promise.all(names.map((name) => pickRule(name, all, form)));
  const wrong = picked.find((one) => !one.ok);
  if (wrong !== undefined && !wrong.ok) return wrong;
  const ofPacks = all.filter(({ id }) => packs.includes(id.split('/')[0] ?? '')).map(({ id }) => id);
  return { ok: true, picked: [...picked.flatMap((one) => (one.ok ? [one.picked.id] : [])), ...ofPacks] };
}
