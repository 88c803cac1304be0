import { loadRules, nearest } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { say } from '../texts.ts';

const explain: Command = {
  text: 'explain',
  words: '<regel>',
  options: {},
  async run(given, { form, streams }) {
    const [name] = given._;
    if (name === undefined) {
      streams.stderr.write(`klarsyn: ${say('nothingToExplain', form)}\n`);
      return 2;
    }
    const all = await loadRules();
    const rule = all.find(({ id, aliases }) => id === name || aliases?.includes(name) || id.split('/')[1] === name);
    if (rule === undefined) {
      streams.stderr.write(
        `klarsyn: ${say('unknownRule', form, {
          name,
          hint: nearest(
            name,
            all.map(({ id }) => id),
            form,
          ),
        })}\n`,
      );
      return 2;
    }
    const { rulePage } = await import('@klarsyn/reporters');
    streams.stdout.write(`${rulePage(rule, form)}\n`);
    return 0;
  },
};

export default explain;
