import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Form, isForm } from '@klarsyn/core';
import { writeWhole } from '@klarsyn/toolkit';
import type { Command, Surroundings } from '../command.ts';
import { type Answers, configFile, exampleName, profileFile } from '../init-files.ts';
import { say, type TextName } from '../texts.ts';

const init: Command = {
  text: 'init',
  words: '',
  options: { yes: { type: 'boolean', alias: 'y', text: 'optionYes' }, profile: { type: 'boolean', text: 'optionInitProfile' } },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const tell = (name: TextName, file: string) => streams.stdout.write(`${say(name, form, { file })}\n`);
    const onlyProfile = given['profile'] === true;
    const wanted = onlyProfile ? ['profil.yaml'] : ['klarsyn.config.yaml', 'profil.yaml'];
    const there = wanted.filter((file) => existsSync(file));
    for (const file of there) tell('exists', file);
    if (there.length === wanted.length) return 0;
    const answers = given['yes'] === true ? { form } : await ask(surroundings, there.includes('profil.yaml'));
    for (const [file, content] of [
      ['klarsyn.config.yaml', configFile(answers)],
      ['profil.yaml', profileFile(answers, { full: onlyProfile })],
    ] as const) {
      if (there.includes(file) || !wanted.includes(file)) continue;
      try {
        await writeWhole(file, content);
      } catch (error) {
        streams.stderr.write(`klarsyn: ${say('cannotWrite', form, { file, cause: String((error as NodeJS.ErrnoException).code) })}\n`);
        return 2;
      }
      tell('written', file);
    }
    streams.stdout.write(`${say(onlyProfile ? 'initProfileDone' : 'initDone', form)}\n`);
    return 0;
  },
};

export default init;

/** Asks for what the missing files need. Where the answers end, the proposals hold. */
async function ask({ form, streams }: Surroundings, hasProfile: boolean): Promise<Answers> {
  const reader = createInterface({ input: streams.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const question = async (name: TextName, proposal = ''): Promise<string> => {
    streams.stdout.write(`${say(name, form, { proposal })}\n`);
    const { done, value } = await lines.next();
    return done === true ? proposal : value.trim() || proposal;
  };
  const askForm = async (name: TextName): Promise<Form> => {
    const answer = await question(name, form);
    return isForm(answer) ? answer : askForm('askFormAgain');
  };
  try {
    if (hasProfile) return { form: await askForm('askForm') };
    const name = await question('askName', exampleName);
    return { name, form: await askForm('askForm'), email: await question('askEmail'), phone: await question('askPhone') };
  } finally {
    reader.close();
  }
}
