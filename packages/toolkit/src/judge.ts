import { resolve } from 'node:path';
import { checkDocument, type Document, type DocumentReport, formOfTag, mergeRules, type Rule, type Settings, settle } from '@klarsyn/core';
import { readingProfile } from '@klarsyn/language';
import type { CheckOptions } from './check-options.ts';
import { createConfigs, type FileConfig } from './configs.ts';
import { sayFault } from './errors.ts';
import { settleKind, wrongKind } from './kind.ts';
import { analyse } from './language.ts';
import { loadRules } from './packs.ts';
import { withinLimits } from './within-limits.ts';

/** A document that has been read, and the file it came from, if any. */
export interface Seen {
  readonly document: Document;
  readonly path: string | undefined;
}

/** Those of the options that decide what a document is told. They can cross to another thread. */
export type JudgeOptions = Pick<
  CheckOptions,
  'cwd' | 'config' | 'profile' | 'mode' | 'kind' | 'form' | 'inFormOfText' | 'keepGoing' | 'sector' | 'wcag22' | 'only'
>;

/** All that follows reading: what kind of document it is, which rules hold for it, and what they find. */
export async function judge({ document: whole, path }: Seen, config: FileConfig, options: JudgeOptions): Promise<DocumentReport> {
  const document = withinLimits(whole);
  const target = { path, uri: document.uri };
  const told = settleKind(document, { byCaller: options.kind, inConfig: config.kind(target) });
  const rules = askedFor(config.rules, options);
  const settings = await selected(turnedOn(config.settings(target, told.kind?.value), rules, options), told);
  const how = inFormOfText(settings, told, options);
  const report = await checkDocument(told, { rules, analyse, settings: how, readProfile: readingProfile });
  const fault = options.kind === undefined ? wrongKind(document) : undefined;
  return fault === undefined ? report : { ...report, errors: [...report.errors, sayFault(fault, how.form)] };
}

/** A document to judge where nothing but its options is known. */
export interface Judging {
  readonly seen: Seen;
  readonly options: JudgeOptions;
}

/** Judges with rules and config read anew. */
export async function judgeAnew({ seen, options }: Judging): Promise<DocumentReport> {
  const result = await createConfigs({ ...options, cwd: resolve(options.cwd ?? '.'), rules: await loadRules() })(seen.path);
  if (!result.ok) throw new Error(`the config has changed: ${result.faults[0]?.code}`);
  return judge(seen, result.config, options);
}

/** Settings whose messages are in the form of Norwegian that the document is written in, where the caller wants that. */
function inFormOfText(settings: Settings, document: Document, options: JudgeOptions): Settings {
  if (options.inFormOfText !== true || options.form !== undefined) return settings;
  return { ...settings, form: formOfTag(analyse(document).language.language) ?? settings.form };
}

/** Settings with what the selectors of suppressions select in the document. */
const selected = async (settings: Settings, document: Document): Promise<Settings> =>
  settings.suppress.some(({ selector }) => selector !== undefined)
    ? (await import('./gate/select.ts')).select(settings, document)
    : settings;

/** The rules that were asked for by name; all when none were. */
export const askedFor = (rules: readonly Rule[], { only }: Pick<CheckOptions, 'only'>): readonly Rule[] =>
  only === undefined ? rules : rules.filter(({ id }) => only.includes(id));

/** Settings in which the rules that were asked for by name are on. */
export function turnedOn(settings: Settings, rules: readonly Rule[], { only }: Pick<CheckOptions, 'only'>): Settings {
  if (only === undefined) return settings;
  const off = rules.filter((rule) => settle(rule, settings.rules).severity === 'off');
  return { ...settings, rules: mergeRules(settings.rules, Object.fromEntries(off.map(({ id, severity }) => [id, severity]))) };
}
