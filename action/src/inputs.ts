import { getInput, getMultilineInput } from '@actions/core';
import { type Form, isForm, isThreshold, type Threshold } from '@klarsyn/core';
import { type CheckOptions, readShard } from '@klarsyn/toolkit';
import { texts } from './texts.ts';

/** What a workflow asks for. */
export interface Inputs {
  /** Files, folders, patterns and addresses. */
  readonly inputs: readonly string[];
  /** Sitemaps, by address or file: all pages they name are checked. */
  readonly sitemaps: readonly string[];
  readonly failOn: Threshold;
  readonly baseline: string | undefined;
  /** The branch or commit whose changes alone are told of; `auto` is the base of the pull request. */
  readonly onlyChanged: string | undefined;
  readonly prComment: boolean;
  readonly token: string | undefined;
  readonly options: Pick<CheckOptions, 'config' | 'profile' | 'form' | 'static' | 'browser' | 'shard'>;
}

/** The inputs of the workflow, or one line on the first that is wrong. */
export type ReadInputs = { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problem: string };

/** Reads `with:` of the workflow from the variables the runner makes of it. */
export function readInputs(): ReadInputs {
  const failOn = given('fail-on') ?? 'error';
  if (!isThreshold(failOn)) return { ok: false, problem: `fail-on: «${failOn}»? error, warning, hint, never` };
  const form = given('form');
  if (form !== undefined && !isForm(form)) return { ok: false, problem: `form: «${form}»? nb, nn` };
  const part = given('shard');
  const shard = part === undefined ? undefined : readShard(part);
  if (part !== undefined && shard === undefined) return { ok: false, problem: `shard: «${part}»? 1/4` };
  const unclear = switches.find((name) => isOn(name) === undefined);
  if (unclear !== undefined) return { ok: false, problem: `${unclear}: «${given(unclear)}»? true, false` };
  const inputs = [...getMultilineInput('paths'), ...getMultilineInput('urls')];
  const sitemaps = getMultilineInput('sitemap');
  if (inputs.length + sitemaps.length === 0) return { ok: false, problem: texts.nothingNamed[form ?? 'nb'] };
  return {
    ok: true,
    inputs: {
      inputs,
      sitemaps,
      failOn,
      baseline: given('baseline'),
      onlyChanged: given('only-changed') === 'false' ? undefined : given('only-changed'),
      prComment: isOn('pr-comment') === true,
      token: given('token'),
      options: {
        config: given('config'),
        profile: given('profile'),
        form: form as Form | undefined,
        static: isOn('static') === true,
        browser: given('browser'),
        shard,
      },
    },
  };
}

/** Inputs that are on or off. */
const switches = ['pr-comment', 'static'];

/** Undefined for what is neither. */
const isOn = (name: string): boolean | undefined => ({ true: true, false: false })[(given(name) ?? 'false').toLowerCase()];

const given = (name: string): string | undefined => getInput(name) || undefined;
