import { rulesIn } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { pickRule } from '../pick-rules.ts';
import { say } from '../texts.ts';

const explain: Command = {
  text: 'explain',
  words: '<regel>',
  options: { all: { type: 'boolean', text: 'optionAll' } },
  async run(given, { form, streams }) {
    const [name] = given._;
    const found = name === undefined ? undefined : await pickRule(name, await rulesIn(process.cwd()), form);
    if (found?.ok !== true) {
      streams.stderr.write(`klarsyn: ${found?.message ?? say('nothingToExplain', form)}\n`);
      return 2;
    }
    const { rulePage, wordLines } = await import('@klarsyn/reporters');
    const words = wordLines(found.picked, form, given['all'] === true ? Number.POSITIVE_INFINITY : mostWords);
    await new Promise<void>((done) => streams.stdout.write(`${rulePage(found.picked, form)}\n${words}`, () => done()));
    return 0;
  },
};

export default explain;

/** The most words of a list that are shown unless all are asked for. */
const mostWords = 30;
