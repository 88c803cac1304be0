import { resolve } from 'node:path';
import type { Form, Sentence, Token } from '@klarsyn/core';
import { analyse, analyserFor, createConfigs, loadRules, sayFault, spellerFor } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { documentFrom } from '../text-input.ts';
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
    const { words } = config.config.profile;
    const spellers = { nb: spellerFor('nb', words), nn: spellerFor('nn', words) };
    if (spellers.nb === undefined || spellers.nn === undefined) {
      streams.stderr.write(`klarsyn: ${say('noGraphs', form)}\n`);
      return 2;
    }
    const document = await documentFrom(file, surroundings);
    if (document === undefined) return 2;
    const told: Form | undefined = given['lang'] === 'nb' || given['lang'] === 'nn' ? given['lang'] : undefined;
    const { sentences, language } = (told === undefined ? analyse : analyserFor(told))(document);
    const otherwise: Form = language.language === 'nn' ? 'nn' : 'nb';
    const lines: string[] = [];
    for (const sentence of sentences) {
      const speller =
        spellers[told ?? (sentence.language === 'nb' || sentence.language === 'nn' ? sentence.language : otherwise)] ?? spellers.nb;
      for (const [at, token] of sentence.tokens.entries()) {
        if (!isProse(sentence, token, at) || speller.knows(token.form)) continue;
        lines.push(given['suggest'] === true ? `${token.form}: ${speller.suggest(token.form).join(', ')}` : token.form);
      }
    }
    await new Promise<void>((done) => streams.stdout.write(lines.map((line) => `${line}\n`).join(''), () => done()));
    return 0;
  },
};

export default spell;

/** True for what is spelt at all: words of the text's own language that are no names. A name is known by its capital inside a sentence. */
function isProse({ tokens }: Sentence, { isWord, form, readings: [reading] }: Token, at: number): boolean {
  if (!isWord || reading?.features.includes('Foreign=Yes') === true) return false;
  if (!/^\p{Lu}/u.test(form)) return true;
  return at === 0 && tokens.length > 1 ? reading?.pos !== 'PROPN' : reading === undefined || reading.pos !== 'PROPN';
}
