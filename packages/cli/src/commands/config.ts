import { resolve } from 'node:path';
import { createConfigs, loadRules, sayFault } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { say } from '../texts.ts';

const config: Command = {
  text: 'config',
  words: '--explain <fil>',
  options: {
    explain: { type: 'string', text: 'optionExplain' },
    config: { type: 'string', text: 'optionConfig' },
    format: { type: 'string', choices: ['text', 'json'], default: 'text', text: 'optionFormat' },
  },
  async run(given, { form, streams }) {
    const file = String(given['explain'] ?? given._[0] ?? '.');
    const cwd = process.cwd();
    const path = resolve(cwd, file);
    const rules = await loadRules();
    const explicit = typeof given['config'] === 'string' ? given['config'] : undefined;
    const mode = given['mode'] === 'krise' ? 'krise' : undefined;
    const result = await createConfigs({ cwd, rules, config: explicit, mode })(path);
    if (!result.ok) {
      for (const fault of result.faults) streams.stderr.write(`klarsyn: ${sayFault(fault, form).message}\n`);
      return 2;
    }
    const target = { path, uri: file };
    const origins = result.config.explain(target, result.config.kind(target));
    if (given['format'] === 'json') {
      streams.stdout.write(`${JSON.stringify({ file, values: origins }, null, 2)}\n`);
      return 0;
    }
    if (origins.every(({ line }) => line === undefined)) streams.stdout.write(`${say('noConfig', form)}\n`);
    const width = Math.max(0, ...origins.map(({ key }) => key.length));
    for (const { key, value, source, line } of origins) {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      streams.stdout.write(`${key.padEnd(width)}  ${shown}  ← ${source}${line === undefined ? '' : `:${line}`}\n`);
    }
    return 0;
  },
};

export default config;
