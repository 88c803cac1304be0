export { type ReadRuleFile, type RuleFileError, readRuleFile } from './read.ts';
