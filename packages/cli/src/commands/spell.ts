import { resolve } from 'node:path';
import { createConfigs, loadRules, sayFault, study } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { documentFrom, toldForm, tooHeavy } from '../text-input.ts';
import { say } from '../texts.ts';

const spell: Command = {
  text: 'spell',
  words: '[fil|-]',
  options: {
    list: { type: 'boolean', alias: 'l', text: 'optionList' },
    suggest: { type: 'boolean', text: 'optionSuggest' },
    lang: { type: 'string', choices: ['nb', 'nn', 'auto'], default: 'auto', text: 'optionLang' },
  },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const file = given._[0] ?? '-';
    const config = await createConfigs({ cwd: process.cwd(), rules: await loadRules() })(file === '-' ? undefined : resolve(file));
    if (!config.ok) {
      for (const fault of config.faults) streams.stderr.write(`klarsyn: ${sayFault(fault, form).message}\n`);
      return 2;
    }
    const document = await documentFrom(file, surroundings);
    if (document === undefined) return 2;
    const suggests = given['suggest'] === true;
    const answer = await study('spell', { document, told: toldForm(given), words: config.config.profile.words, suggests });
    if (!answer.ok) return tooHeavy(document, surroundings);
    if (answer.value === undefined) {
      streams.stderr.write(`klarsyn: ${say('noGraphs', form)}\n`);
      return 2;
    }
    const lines = answer.value.map(({ word, suggestions }) => (suggests ? `${word}: ${suggestions.join(', ')}` : word));
    await new Promise<void>((done) => streams.stdout.write(lines.map((line) => `${line}\n`).join(''), () => done()));
    return 0;
  },
};

export default spell;
