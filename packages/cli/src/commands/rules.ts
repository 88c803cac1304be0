import { criteriaOf, type Rule } from '@klarsyn/core';
import { rulesIn } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { say } from '../texts.ts';

const rules: Command = {
  text: 'rules',
  words: '',
  options: { format: { type: 'string', choices: ['text', 'json'], default: 'text', text: 'optionFormat' } },
  async run(given, { form, streams }) {
    const all = await rulesIn(process.cwd());
    if (given['format'] === 'json') {
      streams.stdout.write(`${JSON.stringify(all.map(describe), null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...all.map(({ id }) => id.length));
    for (const { id, severity, tags, docs } of all) {
      const trial = tags?.includes('prove') === true ? ` (${say('onTrial', form)})` : '';
      streams.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${docs[form].title}${trial}\n`);
    }
    return 0;
  },
};

export default rules;

const describe = ({ id, aliases = [], over, severity, formats, languages, needs = [], options = {}, tags = [], docs, sources }: Rule) => ({
  id,
  pack: id.split('/')[0],
  aliases,
  over,
  severity,
  formats: formats ?? 'all',
  languages: languages ?? 'all',
  needs,
  options,
  tags,
  wcag: criteriaOf(tags),
  title: { nb: docs.nb.title, nn: docs.nn.title },
  sources,
});
