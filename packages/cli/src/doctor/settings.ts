import { relative } from 'node:path';
import type { Form } from '@klarsyn/core';
import { analyse, createConfigs, loadRules, packNames, readMemory, sayFault, spellerFor } from '@klarsyn/toolkit';
import { say } from '../texts.ts';
import type { Need } from './need.ts';

/** The config that holds here, its profile, and the rules that come of both: read as a check would read them. */
export async function settings(config: string | undefined, form: Form): Promise<readonly Need[]> {
  const cwd = process.cwd();
  const name = say('doctorConfig', form);
  const rules = await loadRules();
  const read = await createConfigs({ cwd, config, rules, form })(undefined);
  if (!read.ok) {
    const [first = ''] = read.faults.map((fault) => sayFault(fault, form).message);
    return [{ ok: false, name, detail: say('configWrong', form, { first, count: read.faults.length }) }];
  }
  const { file, profile, rules: all } = read.config;
  const own = all.length - rules.length;
  return [
    { ok: true, name, detail: file === undefined ? say('configNone', form) : relative(cwd, file) || file },
    { ok: true, name: say('doctorProfile', form), detail: profile.name.official || say('profileNone', form) },
    { ok: true, name: say('doctorRules', form), detail: say('rulesLoaded', form, { count: rules.length, packs: packNames.length, own }) },
  ];
}

/** Reads a sentence in each form, as a check would. */
export async function language(form: Form): Promise<Need> {
  const read = await Promise.all(
    ['Jeg vet ikke hva dere mener.', 'Eg veit ikkje kva de meiner.'].map((text) => readMemory('prove.txt', text)),
  );
  const forms = read.map((document) => analyse(document).language.language);
  const ok = forms[0] === 'nb' && forms[1] === 'nn';
  return { ok, name: say('doctorLanguage', form), detail: say(ok ? 'formsTold' : 'formsMixed', form) };
}

/** The word graphs, which are a package of their own. */
export function dictionaries(form: Form): Need {
  const ok = spellerFor('nb') !== undefined && spellerFor('nn') !== undefined;
  return { ok, name: say('doctorDictionaries', form), detail: say(ok ? 'dictionariesThere' : 'dictionariesMissing', form) };
}
