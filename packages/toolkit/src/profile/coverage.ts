import { dirname, resolve } from 'node:path';
import { type Form, type Promise as Pledge, type Profile, type Rule, type Settings, type Severity, settle } from '@klarsyn/core';
import { createConfigs } from '../configs.ts';
import type { Fault } from '../errors.ts';
import { loadRules } from '../packs.ts';
import { missingFact } from './facts.ts';
import { featureIn, features } from './features.ts';

/** What meets a promise, and how it stands. */
export type Means =
  | {
      readonly sort: 'rule';
      readonly id: string;
      readonly title: string;
      readonly state: RuleState;
      readonly severity?: Severity;
      readonly missing?: string;
    }
  | { readonly sort: 'feature'; readonly id: string; readonly title: string }
  | { readonly sort: 'unknown'; readonly id: string };

/** On; on and silent, for the profile lacks a fact; on trial and not switched on; or switched off. */
export type RuleState = 'on' | 'silent' | 'trial' | 'off';

/** A promise, what meets it, and whether any of that is at work. */
export interface Covered {
  readonly id: string;
  readonly quote: string;
  readonly because: string;
  readonly means: readonly Means[];
  /** `met`: a rule is on, or a feature is there. `silent`: rules are on and lack facts. `off`: no rule is on. `none`: no machine can see it. */
  readonly state: 'met' | 'silent' | 'off' | 'none';
}

/** The promises of a profile beside what is on, or what is wrong with the profile or the config beside it. */
export type Coverage =
  | { readonly ok: true; readonly name: string; readonly promises: readonly Covered[]; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Says what meets each promise of a profile under the config that lies beside it. */
export async function coverProfile(path: string, { cwd, form }: { readonly cwd: string; readonly form: Form }): Promise<Coverage> {
  const rules = await loadRules();
  const full = resolve(cwd, path);
  const result = await createConfigs({ cwd: dirname(full), profile: full, form, rules })(full);
  if (!result.ok) return result;
  const { config } = result;
  const settings = config.settings({ path: undefined, uri: '' }, undefined);
  const around: Around = { rules: new Map(config.rules.map((rule) => [rule.id as string, rule])), settings, profile: config.profile, form };
  const promises = config.profile.promises.map((promise) => cover(promise, around));
  return { ok: true, name: config.profile.name.official, promises, unknown: config.profile.unknown };
}

interface Around {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly settings: Settings;
  readonly profile: Profile;
  readonly form: Form;
}

function cover({ id, quote, because, rules }: Pledge, around: Around): Covered {
  const means = rules.map((name) => meansOf(name, around));
  return { id, quote, because, means, state: stateOf(means) };
}

function meansOf(name: string, { rules, settings, profile, form }: Around): Means {
  const feature = featureIn(name);
  if (feature !== undefined) {
    const known = features[feature];
    return known === undefined ? { sort: 'unknown', id: name } : { sort: 'feature', id: name, title: known[form] };
  }
  const rule = rules.get(name);
  if (rule === undefined) return { sort: 'unknown', id: name };
  const { title } = rule.docs[form];
  const { severity } = settle(rule, settings.rules);
  if (severity === 'off') return { sort: 'rule', id: name, title, state: rule.tags?.includes('prove') === true ? 'trial' : 'off' };
  const missing = missingFact(name, profile);
  return missing === undefined
    ? { sort: 'rule', id: name, title, state: 'on', severity }
    : { sort: 'rule', id: name, title, state: 'silent', severity, missing };
}

function stateOf(means: readonly Means[]): Covered['state'] {
  if (means.length === 0) return 'none';
  if (means.some((one) => one.sort === 'feature' || (one.sort === 'rule' && one.state === 'on'))) return 'met';
  return means.some((one) => one.sort === 'rule' && one.state === 'silent') ? 'silent' : 'off';
}
