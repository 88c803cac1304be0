import { resolve } from 'node:path';
import { type Form, type Rule, type Scorecard, scorecardOf } from '@klarsyn/core';
import { createConfigs } from '../configs.ts';
import { type Fault, sayFault } from '../errors.ts';
import { loadRules } from '../packs.ts';
import { readDatedReports } from './dated-reports.ts';
import { ownersBy } from './owners.ts';

/** A scorecard, what could not be read, and the rules that name faults; undefined when there was nothing to measure. */
export interface Measured {
  readonly scorecard: Scorecard | undefined;
  readonly errors: readonly string[];
  readonly rules: readonly Rule[];
  readonly form: Form;
}

/** Makes the scorecard of reports that lie as JSON, with the units and promises of the profile. */
export async function measureReports(
  names: readonly string[],
  given: {
    readonly cwd?: string;
    readonly config?: string | undefined;
    readonly profile?: string | undefined;
    readonly form?: Form | undefined;
  },
): Promise<Measured> {
  const cwd = resolve(given.cwd ?? '.');
  const all = await loadRules();
  const found = await createConfigs({ ...given, cwd, rules: all })(undefined);
  const form = given.form ?? (found.ok ? found.config.form : 'nb');
  const say = (faults: readonly Fault[]) => faults.map((fault) => sayFault(fault, form).message);
  if (!found.ok) return { scorecard: undefined, errors: say(found.faults), rules: all, form };
  const { profile, rules } = found.config;
  const { reports, faults } = await readDatedReports(names, cwd);
  if (reports.length === 0) return { scorecard: undefined, errors: say(faults), rules, form };
  const organisation = profile.name.official === '' ? undefined : profile.name.official;
  const scorecard = scorecardOf(reports, { ownerOf: ownersBy(profile), promises: profile.promises, organisation });
  return { scorecard, errors: say(faults), rules, form };
}
