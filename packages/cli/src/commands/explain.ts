import { rulesIn } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { pickRule } from '../pick-rules.ts';
import { say } from '../texts.ts';

const explain: Command = {
  text: 'explain',
  words: '<regel>',
  options: {},
  async run(given, { form, streams }) {
    const [name] = given._;
    const found = name === undefined ? undefined : await pickRule(name, await rulesIn(process.cwd()), form);
    if (found?.ok !== true) {
      streams.stderr.write(`klarsyn: ${found?.message ?? say('nothingToExplain', form)}\n`);
      return 2;
    }
    const { rulePage } = await import('@klarsyn/reporters');
    streams.stdout.write(`${rulePage(found.picked, form)}\n`);
    return 0;
  },
};

export default explain;
