import type { Example, Rule } from '@klarsyn/core';
import { type Outcome, runOn } from '@klarsyn/toolkit/examples';
import { readExample } from './read.ts';

export { findIn, formOf, runSiteExample } from '@klarsyn/toolkit/examples';

/** Runs a rule on an example in any format; Word files are made for it, and pages come from their recordings. */
export const runExample = (rule: Rule, example: Exclude<Example, { site: unknown }>): Outcome => runOn(rule, example, readExample(example));
