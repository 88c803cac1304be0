import type { Report } from '@klarsyn/core';
import { type Command, textOf } from '../command.ts';
import { finish, planEnding, reportingOptions } from '../finish.ts';
import { checkingOptions } from '../make-report.ts';
import { say } from '../texts.ts';

const merge: Command = {
  text: 'merge',
  words: '<rapport.json..>',
  examples: [['klarsyn merge del-*.json --format text --format sarif:klarsyn.sarif', 'exampleMerge']],
  after: 'exitCodes',
  options: {
    ...reportingOptions,
    ...Object.fromEntries(['config', 'profile', 'fail-on'].map((name) => [name, checkingOptions[name]])),
  } as Command['options'],
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const refuse = (message: string) => {
      streams.stderr.write(`klarsyn: ${message}\n`);
      return 2;
    };
    if (given._.length === 0) return refuse(say('nothingToMerge', form));
    const ending = await planEnding(given, surroundings);
    if (!ending.ok) return refuse(ending.message);
    const { expandNames, mergeReports, missingParts, readReport, sayFault } = await import('@klarsyn/toolkit');
    const reports: Report[] = [];
    for (const file of await expandNames(given._, process.cwd())) {
      const read = await readReport(file);
      if (!read.ok) return refuse(sayFault(read.fault, form).message);
      reports.push(read.report);
    }
    const missing = missingParts(reports);
    if (missing.length > 0) return refuse(say('missingParts', form, { parts: missing.join(', ') }));
    const made = await mergeReports(reports, { config: textOf(given, 'config'), profile: textOf(given, 'profile') });
    return finish(made, { ...ending, streamed: undefined }, given, surroundings);
  },
};

export default merge;
