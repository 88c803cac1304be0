export { type ReadExamples, readExamples } from './examples.ts';
export { type PackError, type PackFile, type ReadLists, readLists } from './lists.ts';
export { type ReadPack, readPack } from './pack.ts';
export { type Reading, type ReadRuleFile, type RuleFileError, readRuleFile } from './read.ts';
export { writtenForms } from './written.ts';
