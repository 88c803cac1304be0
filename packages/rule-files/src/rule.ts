import type { Rule } from '@klarsyn/core';
import type { RuleFile } from './schema/rule-file.ts';
import { compoundRule } from './shapes/compound.ts';
import { explainedRule } from './shapes/explained.ts';
import { mixedRule } from './shapes/mixed.ts';
import { requiredRule } from './shapes/required.ts';
import { thresholdRule } from './shapes/threshold.ts';
import { wordRule } from './shapes/words.ts';

export { isWordFile, type RuleFile } from './schema/rule-file.ts';
export { severityOfWord } from './shapes/words.ts';

/** Makes rules of rule files. The engine of patterns is loaded when there is a pattern. */
export async function rulesOf(files: readonly RuleFile[]): Promise<readonly Rule[]> {
  return Promise.all(files.map(ruleOf));
}

async function ruleOf(file: RuleFile): Promise<Rule> {
  if (file.match === 'pattern') return (await import('./shapes/pattern.ts')).patternRule(file);
  if (file.match === 'threshold') return thresholdRule(file);
  if (file.match === 'mixed') return mixedRule(file);
  if (file.match === 'explained') return explainedRule(file);
  if (file.match === 'compound') return compoundRule(file);
  return file.match === 'required' ? requiredRule(file) : wordRule(file);
}
