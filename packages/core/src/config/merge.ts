import type { Rule } from '../rule/index.ts';
import type { RuleSetting, RuleSettings, Settled } from './config.ts';

/** Lays rule settings on top of each other. A later severity wins; options are merged one by one. */
export function mergeRules(...layers: readonly RuleSettings[]): RuleSettings {
  const merged: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer)) {
      const options = { ...optionsOf(merged[id]), ...optionsOf(setting) };
      merged[id] = Object.keys(options).length > 0 ? [severityOf(setting), options] : severityOf(setting);
    }
  }
  return merged;
}

/** What holds for a rule: its own severity and options, with the settings on top. A rule on trial (`prove`) is off until somebody asks for it. */
export function settle(rule: Rule, settings: RuleSettings): Settled {
  const setting = settings[rule.id] ?? rule.aliases?.map((id) => settings[id]).find((found) => found !== undefined);
  const own = rule.tags?.includes('prove') === true ? 'off' : rule.severity;
  if (setting === undefined || typeof setting === 'string') return { severity: setting ?? own, options: rule.options ?? noOptions };
  return { severity: severityOf(setting), options: { ...rule.options, ...optionsOf(setting) } };
}

const noOptions = {};

/** The severity in a setting. */
export const severityOf = (setting: RuleSetting) => (typeof setting === 'string' ? setting : setting[0]);

/** The options in a setting, none when it is a severity alone. */
export const optionsOf = (setting: RuleSetting | undefined): Readonly<Record<string, unknown>> =>
  setting === undefined || typeof setting === 'string' ? {} : setting[1];
