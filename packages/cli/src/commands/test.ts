import { sayFault, testPack } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { testReport } from '../test-report.ts';
import { say } from '../texts.ts';

const test: Command = {
  text: 'test',
  words: '<pakke>',
  examples: [
    ['klarsyn test mine-regler', 'exampleOwnPack'],
    ['klarsyn test klarsprak/kanselliord --coverage', 'exampleRule'],
  ],
  after: 'testExitCodes',
  options: {
    coverage: { type: 'boolean', text: 'optionCoverage' },
    'keep-going': { type: 'boolean', text: 'optionKeepGoing' },
    format: { type: 'string', choices: ['text', 'json'], default: 'text', text: 'optionFormat' },
  },
  async run(given, { form, streams }) {
    const [name] = given._;
    if (name === undefined) {
      streams.stderr.write(`klarsyn: ${say('nothingToTest', form)}\n`);
      return 2;
    }
    const tested = await testPack(name, { cwd: process.cwd(), form });
    for (const fault of tested.faults) streams.stderr.write(`klarsyn: ${sayFault(fault, form).message}\n`);
    const isBroken = tested.faults.length > 0;
    if (isBroken && given['keep-going'] !== true) return 2;
    const report =
      given['format'] === 'json'
        ? `${JSON.stringify({ rules: tested.rules }, null, 2)}\n`
        : testReport(tested, form, given['coverage'] === true);
    await new Promise<void>((done) => streams.stdout.write(report, () => done()));
    return isBroken ? 2 : tested.rules.some(({ faults }) => faults.length > 0) ? 1 : 0;
  },
};

export default test;
